package pk.gob.edaftar.desktop.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.model.text.TextFolding;

/// Reads a day as clerks type it: day first, then month, by number or by name in either language, the year short or
/// not at all; eastern digits too.
public final class TypedDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})S+(\\d{1,2})(?:S+(\\d{4}|\\d{2}))?S*".replace("S", "[^\\d\\p{L}]"));
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\W*(\\p{L}{3,})\\W*(\\d{4}|\\d{2})?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM_TODAY = Pattern.compile("\\+(\\d{1,3})");

    private TypedDay() {}

    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = westernDigits(typed).strip();
        Matcher ahead = FROM_TODAY.matcher(text);
        if (ahead.matches()) {
            return Optional.of(today.plusDays(Integer.parseInt(ahead.group(1))));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1), today);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), today);
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? month(named.group(2)).flatMap(month -> day(named.group(1), month, named.group(3), today))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String sought = TextFolding.fold(name);
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                Locale locale = language.locale();
                if (TextFolding.fold(month.getDisplayName(TextStyle.FULL, locale)).startsWith(sought)) {
                    return Optional.of(month.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, int month, @org.jspecify.annotations.Nullable String written, LocalDate today) {
        int year = written == null ? today.getYear() : Integer.parseInt(written);
        try {
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            western.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return western.toString();
    }
}
