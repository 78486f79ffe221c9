package pk.gob.edaftar.desktop.desk;

import org.jspecify.annotations.Nullable;

/// What a list is narrowed to when it is opened by a figure of Home; of nothing given, nothing is narrowed.
public record Only(@Nullable When when, @Nullable Age age, @Nullable Scope scope) {
    public static final Only ANY = new Only(null, null, null);

    /// A state of what is listed.
    public enum When {
        /// Past the day by which it was due.
        LATE,
        /// Due today; of follow-up flags also those of earlier days.
        TODAY,
        /// With its holder since the last working day before today, or today.
        NEW,
        /// Something is wrong with what was recorded: the server found it, and the registry's head is to look into it
        FINDING
    }

    public static Only when(When when) {
        return new Only(when, null, null);
    }

    public static Only of(Age age) {
        return new Only(null, age, null);
    }

    public static Only of(Scope scope) {
        return new Only(null, null, scope);
    }

    /// The same within a scope.
    public Only within(@Nullable Scope narrower) {
        return new Only(when, age, narrower);
    }
}
