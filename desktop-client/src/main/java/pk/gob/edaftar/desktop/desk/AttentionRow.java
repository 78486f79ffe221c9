package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Refusal;

/// An act that came back: what its author saw, why it was refused, and what was built on it.
/// @param number the paper's number as its author saw it
/// @param subject its subject as its author saw it; readable when the paper itself has gone
/// @param builtOn acts that came back with it
public record AttentionRow(Command command, String number, String subject, Refusal refusal, Instant refusedAt,
        List<Command> builtOn) {
    public AttentionRow {
        builtOn = List.copyOf(builtOn);
    }
}
