/// Diary numbers: series, leases of blocks, and the stamp a clerk puts on paper.
@NullMarked
package pk.gob.edaftar.model.number;

import org.jspecify.annotations.NullMarked;
