@NullMarked
package pk.gob.edaftar.desktop.export;

import org.jspecify.annotations.NullMarked;
