package pk.gob.edaftar.model.find;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.org.UnitId;

/// What somebody looks for. Every word must be in the paper; words in quotes must stand there just so. Without words, all
/// papers that pass the rest are found.
/// @param words as typed; quotes hold a phrase together, a fragment of a number finds the number
/// @param from received on this day or later
/// @param to received on this day or earlier
/// @param unit with a post of this unit, or of one inside it, now
/// @param sender words of the sender's name or office
/// @param limit how many papers to show; the count counts all
public record Sought(String words, Where where, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable DakState state, @Nullable UnitId unit, String sender, int limit) {
    /// The most papers shown in one answer.
    public static final int MOST = 200;
    /// Longer texts are no search.
    public static final int LONGEST = 500;

    /// Words anywhere, nothing else asked.
    public static Sought words(String words) {
        return new Sought(words, Where.EVERYWHERE, null, null, null, null, "", MOST);
    }

    /// Whether nothing is asked at all: nothing is found then.
    public boolean isEmpty() {
        return words.isBlank() && !isFiltered();
    }

    /// Whether papers must pass more than the words.
    public boolean isFiltered() {
        return from != null || to != null || state != null || unit != null || !sender.isBlank();
    }

    /// How many papers may be shown.
    public int most() {
        return Math.clamp(limit, 1, MOST);
    }

    /// The same in other words.
    public Sought with(String other) {
        return new Sought(other, where, from, to, state, unit, sender, limit);
    }
}
