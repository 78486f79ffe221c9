/// What every store of the protocol must hold to, whatever it keeps things in, and what the core does over them.
@NullMarked
package pk.gob.edaftar.model.sync;

import org.jspecify.annotations.NullMarked;
