package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.id.Sha256;

/// One link of a paper's audit chain: what was asked, what was answered, and the hash of it with the link before.
/// @param at to the millisecond, so that it can be hashed as it is stored
/// @param hash SHA-256, hexadecimal, over previous hash, device, person and time, command body and receipt
public record ActRow(UUID paper, long seq, CommandId command, Session session, Instant at, String previous, String hash) {
    /// The hash before a paper's first act.
    public static final String BEGINNING = "";

    /// The next link: what was asked and answered, by whom, where and when, bound to all before it.
    public static ActRow next(@Nullable ActRow last, UUID paper, CommandId command, Session session, Instant now, String said) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        String previous = last == null ? BEGINNING : last.hash();
        String hash = Sha256.of(previous + session.device().value() + session.person().value() + at.toEpochMilli() + said);
        return new ActRow(paper, last == null ? 1 : last.seq() + 1, command, session, at, previous, hash);
    }
}
