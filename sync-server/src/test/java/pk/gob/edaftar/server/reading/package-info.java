@NullMarked
package pk.gob.edaftar.server.reading;

import org.jspecify.annotations.NullMarked;
