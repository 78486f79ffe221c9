/// The office's time: its zone, its days.
@NullMarked
package pk.gob.edaftar.model.calendar;

import org.jspecify.annotations.NullMarked;
