/// Working days counted by hand and by machine.
@NullMarked
package pk.gob.edaftar.model.calendar;

import org.jspecify.annotations.NullMarked;
