package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Wire;

/// One reading at a desk (`DOMAIN.md` 11), kept there before anything was shown. Readings are chained where they are made:
/// one that is taken out or changed later breaks the chain.
/// @param n its place in the chain, from 1
/// @param at when, by the desk's idea of the server's time
/// @param as the post it was done as; none where it was done as nobody's
/// @param paper the paper opened
/// @param words what was looked for
/// @param previous the hash of the reading before it, [#BEGINNING] for the first
public record Reading(long n, Instant at, ReadingKind kind, @Nullable PostId as, @Nullable UUID paper, @Nullable String words,
        String previous) {
    /// What the first of a chain follows.
    public static final String BEGINNING = "";

    /// What the next one follows: over everything this one says.
    public String hash(Wire wire) {
        return Sha256.of(Wire.text(wire.writeMessage(this)));
    }
}
