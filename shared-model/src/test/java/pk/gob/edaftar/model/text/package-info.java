/// The folding of texts, tried on real words.
@NullMarked
package pk.gob.edaftar.model.text;

import org.jspecify.annotations.NullMarked;
