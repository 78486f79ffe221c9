@NullMarked
package pk.gob.edaftar.desktop.key;

import org.jspecify.annotations.NullMarked;
