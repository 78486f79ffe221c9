/// The wire: names and shapes that are contracts, and what becomes of what cannot be read.
@NullMarked
package pk.gob.edaftar.model.wire;

import org.jspecify.annotations.NullMarked;
