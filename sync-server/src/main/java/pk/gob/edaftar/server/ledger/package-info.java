/// The acts in the order in which they were committed.
@NullMarked
package pk.gob.edaftar.server.ledger;

import org.jspecify.annotations.NullMarked;
