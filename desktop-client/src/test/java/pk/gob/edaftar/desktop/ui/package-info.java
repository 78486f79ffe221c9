/// How tests look at screens and type on them.
@NullMarked
package pk.gob.edaftar.desktop.ui;

import org.jspecify.annotations.NullMarked;
