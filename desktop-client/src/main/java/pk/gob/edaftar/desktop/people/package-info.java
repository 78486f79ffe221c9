/// Whom one acts as.
@NullMarked
package pk.gob.edaftar.desktop.people;

import org.jspecify.annotations.NullMarked;
