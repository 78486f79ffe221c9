/// What the screens ask of a desk and what it answers: the port between everything that shows and everything that stores.
@NullMarked
package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.NullMarked;
