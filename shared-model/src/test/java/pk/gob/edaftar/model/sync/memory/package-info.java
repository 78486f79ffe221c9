/// The stores in memory held to their contracts.
@NullMarked
package pk.gob.edaftar.model.sync.memory;

import org.jspecify.annotations.NullMarked;
