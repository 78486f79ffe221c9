package pk.gob.edaftar.model.command;

import java.util.List;

/// A rule that can say no. Each feature lists its own in an enum, so that tests can ask for every text of every rule.
public interface Rule {
    /// The stem of its texts: `refusal.<key>` says what is not allowed, `refusal.<key>.remedy` what would make it possible.
    String key();

    /// The refusal by this rule, naming what it is about.
    default Refusal refuses(Argument... arguments) {
        return new Refusal(key(), List.of(arguments));
    }

    /// The same as a finding, where the fact stands nevertheless.
    default Finding finds(Argument... arguments) {
        return new Finding(key(), List.of(arguments));
    }
}
