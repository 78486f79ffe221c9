/// Typed identities: a name of a thing that never says what the thing is called.
@NullMarked
package pk.gob.edaftar.model.id;

import org.jspecify.annotations.NullMarked;
