/// Tests of files and lines.
@NullMarked
package pk.gob.edaftar.server.exchange;

import org.jspecify.annotations.NullMarked;
