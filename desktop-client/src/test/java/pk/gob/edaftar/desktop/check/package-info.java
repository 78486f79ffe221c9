@NullMarked
package pk.gob.edaftar.desktop.check;

import org.jspecify.annotations.NullMarked;
