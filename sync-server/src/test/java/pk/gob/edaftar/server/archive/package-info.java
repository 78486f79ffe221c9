@NullMarked
package pk.gob.edaftar.server.archive;

import org.jspecify.annotations.NullMarked;
