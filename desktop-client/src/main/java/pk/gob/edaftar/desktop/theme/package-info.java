/// How the program looks: light or dark, and how large its letters are.
@NullMarked
package pk.gob.edaftar.desktop.theme;

import org.jspecify.annotations.NullMarked;
