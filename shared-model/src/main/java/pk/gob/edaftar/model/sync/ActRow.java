package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.UUID;
import pk.gob.edaftar.model.command.CommandId;

/// One link of a paper's audit chain: what was asked, what was answered, and the hash of it with the link before.
/// @param hash SHA-256, hexadecimal, over previous hash, command body and receipt
public record ActRow(UUID paper, long seq, CommandId command, Session session, Instant at, String previous, String hash) {
    /// The hash before a paper's first act.
    public static final String BEGINNING = "";
}
