/// What auditors are told, and what the chains give away.
@NullMarked
package pk.gob.edaftar.server.audit;

import org.jspecify.annotations.NullMarked;
