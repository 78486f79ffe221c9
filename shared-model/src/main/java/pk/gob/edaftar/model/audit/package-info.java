/// What an auditor asks, and what he is answered: who did, read or tried what, when, as whom and where.
@NullMarked
package pk.gob.edaftar.model.audit;

import org.jspecify.annotations.NullMarked;
