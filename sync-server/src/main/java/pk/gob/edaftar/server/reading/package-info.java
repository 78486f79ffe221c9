/// The log of readings: who opened which paper, and what was looked for, as the desks kept it.
@NullMarked
package pk.gob.edaftar.server.reading;

import org.jspecify.annotations.NullMarked;
