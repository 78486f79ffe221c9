/// Receipts: letters registered, marked, forwarded, remarked on and put away.
@NullMarked
package pk.gob.edaftar.model.dak;

import org.jspecify.annotations.NullMarked;
