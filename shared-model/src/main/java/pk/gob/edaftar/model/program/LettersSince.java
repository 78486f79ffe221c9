package pk.gob.edaftar.model.program;

import org.jspecify.annotations.Nullable;

/// Asks for the letters in which something has happened.
/// @param bookmark from the last answer, as it was; none to begin from the beginning
/// @param limit how many at most, about
public record LettersSince(@Nullable String bookmark, int limit) {
    /// The most that is answered, whatever is asked for.
    public static final int LIMIT = 200;
}
