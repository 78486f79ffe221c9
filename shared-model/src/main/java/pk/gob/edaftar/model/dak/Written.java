package pk.gob.edaftar.model.dak;

import java.util.Optional;
import pk.gob.edaftar.model.command.Refusal;

/// A remark written with an act: its identity, so that sending it again is the same remark, and its text.
public record Written(RemarkId id, String text) {
    /// Whether nothing was written after all.
    boolean isEmpty() {
        return text.isBlank();
    }

    /// Why a reason will not do: none is given, or too long a one.
    static Optional<Refusal> missing(Written reason) {
        return reason.isEmpty() ? Optional.of(DakRule.REASON_MISSING.refuses()) : DakLimits.remark(reason);
    }
}
