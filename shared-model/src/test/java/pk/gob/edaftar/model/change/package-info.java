/// Streams and who follows them.
@NullMarked
package pk.gob.edaftar.model.change;

import org.jspecify.annotations.NullMarked;
