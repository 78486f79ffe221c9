/// Paper: what is printed or kept as PDF, from words to pages.
@NullMarked
package pk.gob.edaftar.desktop.print;

import org.jspecify.annotations.NullMarked;
