@NullMarked
package pk.gob.edaftar.server.program;

import org.jspecify.annotations.NullMarked;
