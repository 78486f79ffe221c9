package pk.gob.edaftar.desktop.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.model.text.CleanText;

/// What stands in one place of a list that is taken out. A day stays a day: another program can sort by it.
public sealed interface Cell {
    /// The longest text other programs take in one place.
    int LONGEST = 32_000;

    /// @param text without marks of direction and with nothing in it that no file can hold
    record Words(String text) implements Cell {
        public Words {
            String clean = CleanText.of(Bidi.plain(text)).text();
            text = clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST) - 1)) + "…";
        }
    }

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {}

    record Count(long number) implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    /// A day, or nothing.
    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Words("") : new Day(day);
    }
}
