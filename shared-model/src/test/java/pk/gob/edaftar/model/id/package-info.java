/// Identities that follow from others.
@NullMarked
package pk.gob.edaftar.model.id;

import org.jspecify.annotations.NullMarked;
