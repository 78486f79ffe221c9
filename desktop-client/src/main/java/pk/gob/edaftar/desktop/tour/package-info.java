/// A guided tour: a scripted day walked through the real screens, server and database, leaving numbered pictures.
@NullMarked
package pk.gob.edaftar.desktop.tour;

import org.jspecify.annotations.NullMarked;
