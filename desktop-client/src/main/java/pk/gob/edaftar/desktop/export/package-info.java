/// Lists taken out into a file, for every screen that has one.
@NullMarked
package pk.gob.edaftar.desktop.export;

import org.jspecify.annotations.NullMarked;
