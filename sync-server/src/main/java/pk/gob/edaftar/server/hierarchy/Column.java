package pk.gob.edaftar.server.hierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of the table, in the order they are written. Case, blanks, hyphens and underscores make no difference.
enum Column {
    ROW, KEY, NAME_EN, NAME_UR, KIND, ROLE, BPS, REPORTS_TO, ASSISTS, NUMBER_PATTERN, PERSON, POST, CODE, PARENT, FROM, UNTIL, REST_DAYS, LIMITS, ARCHIVE_AFTER;

    /// As it stands in the first line.
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }

    static Optional<Column> called(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values()).filter(each -> plain(each.name()).equals(plain)).findFirst();
    }

    /// A word without what makes no difference.
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }
}
