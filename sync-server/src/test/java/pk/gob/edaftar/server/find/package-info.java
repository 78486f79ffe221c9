@NullMarked
package pk.gob.edaftar.server.find;

import org.jspecify.annotations.NullMarked;
