package pk.gob.edaftar.model.command;

import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.change.Changes;

/// The outcome of the one pure function that decides an act.
public sealed interface Decision {
    /// The act is done.
    /// @param awaitingServer something it assumed was not here; the server has the last word
    record Accepted(Changes changes, List<Finding> findings, boolean awaitingServer) implements Decision {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// A rule said no.
    record Refused(Refusal refusal) implements Decision {}

    /// It cannot be decided here: something it needs is not held, or only the server may do it.
    record NeedsServer(Refusal why) implements Decision {}

    /// A fact that cannot be authentic: quarantined with the registry's head, never dropped.
    record NotAuthentic(Refusal why) implements Decision {}

    /// Why it is not done; empty where it is.
    default Optional<Refusal> whyNot() {
        return switch (this) {
            case Accepted accepted -> Optional.empty();
            case Refused(Refusal refusal) -> Optional.of(refusal);
            case NeedsServer(Refusal why) -> Optional.of(why);
            case NotAuthentic(Refusal why) -> Optional.of(why);
        };
    }

    static Decision accepted(Changes changes) {
        return new Accepted(changes, List.of(), false);
    }
}
