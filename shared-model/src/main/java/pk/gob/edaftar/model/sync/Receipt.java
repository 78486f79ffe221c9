package pk.gob.edaftar.model.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Refusal;

/// The server's answer to one command; a final one is the same however often the command is delivered.
/// @param number counts this desk's receipts (one person on one device), from 1; 0 where nothing was recorded
public record Receipt(CommandId command, Verdict verdict, long number, @Nullable Refusal refusal,
        List<Finding> findings, List<Effect> effects, @Nullable Allotment allotment) {
    public Receipt {
        findings = List.copyOf(findings);
        effects = List.copyOf(effects);
    }

    /// An answer that recorded nothing.
    public static Receipt unrecorded(CommandId command, Verdict verdict, @Nullable Refusal why) {
        return new Receipt(command, verdict, 0, why, List.of(), List.of(), null);
    }

    public Receipt numbered(long next) {
        return new Receipt(command, verdict, next, refusal, findings, effects, allotment);
    }
}
