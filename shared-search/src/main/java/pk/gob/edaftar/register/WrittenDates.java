package pk.gob.edaftar.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gob.edaftar.model.text.TextFolding;

/// Dates as registers have them: `2026-05-31`, with or without a time, or the day first as the office writes it:
/// `31/5/2026`, `31-05-2026`, `31.5.2026`; in Urdu digits too. A year has four digits: nothing is guessed.
public final class WrittenDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[t ].*)?");

    private WrittenDates() {}

    /// The day, or nothing where it is none.
    public static Optional<LocalDate> read(String written) {
        // digits of every script, and signs between them, become the plain ones
        String text = TextFolding.fold(written);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
