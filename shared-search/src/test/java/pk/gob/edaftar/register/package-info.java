@NullMarked
package pk.gob.edaftar.register;

import org.jspecify.annotations.NullMarked;
