/// A register kept elsewhere, brought in at a desk: its columns, what is wrong with its rows, and the letters entered one by one.
@NullMarked
package pk.gob.edaftar.desktop.bring;

import org.jspecify.annotations.NullMarked;
