/// Letters that go to the archive by themselves.
@NullMarked
package pk.gob.edaftar.server.archive;

import org.jspecify.annotations.NullMarked;
