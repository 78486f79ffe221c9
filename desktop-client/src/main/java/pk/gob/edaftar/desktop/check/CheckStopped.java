package pk.gob.edaftar.desktop.check;

import java.util.List;

/// A check that cannot go on: how it ended, and what to say in the reader's language.
final class CheckStopped extends Exception {
    private static final long serialVersionUID = 1;

    private final Outcome outcome;
    private final transient List<String> lines;

    CheckStopped(Outcome outcome, String... lines) {
        super(outcome.name());
        this.outcome = outcome;
        this.lines = List.of(lines);
    }

    Outcome outcome() {
        return outcome;
    }

    /// What happened, and what to do.
    List<String> lines() {
        return lines;
    }
}
