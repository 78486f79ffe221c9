@NullMarked
package pk.gob.edaftar.desktop.preview;

import org.jspecify.annotations.NullMarked;
