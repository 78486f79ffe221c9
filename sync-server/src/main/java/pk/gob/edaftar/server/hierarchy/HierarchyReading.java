package pk.gob.edaftar.server.hierarchy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.AccountRules;
import pk.gob.edaftar.register.Keys;

/// Reads a whole table against the organisation as it is: what would change, and what is wrong.
final class HierarchyReading {
    private final Organisation before;
    private final People people;
    private final HierarchyWords words;
    private final Lines lines;
    private final Draft draft = new Draft();

    HierarchyReading(Organisation before, People people, HierarchyWords words, Lines lines) {
        this.before = before;
        this.people = people;
        this.words = words;
        this.lines = lines;
    }

    Draft read(List<Row> rows) {
        Directory directory = new Directory(before, new Keys(before, lines.day().now()), people);
        directory.learn(rows, lines);
        doubles(rows);
        UnitLines units = new UnitLines(before, directory, words, lines, draft);
        PostLines posts = new PostLines(before, directory, words, lines, draft);
        PersonLines persons = new PersonLines(before, directory, people, words, lines, draft);
        each(rows, RowKind.UNIT, units::take);
        each(rows, RowKind.POST, posts::take);
        each(rows, RowKind.PERSON, persons::person);
        each(rows, RowKind.CHARGE, persons::charge);
        each(rows, RowKind.ACCOUNT, persons::account);
        CalendarLines calendar = new CalendarLines(before, words, lines, draft);
        each(rows, RowKind.HOLIDAY, calendar::holiday);
        each(rows, RowKind.CALENDAR, calendar::calendar);
        return draft;
    }

    /// What is said of the same thing for several days, in the order of the days.
    private void each(List<Row> rows, RowKind kind, Consumer<Row> take) {
        Faults unheard = new Faults();
        rows.stream().filter(row -> row.kind() == kind && isNamed(row))
                .sorted(Comparator.comparing(row -> begins(row, unheard))).forEach(take);
    }

    /// Charges are told apart by what they join, and of the calendar there is one.
    private static boolean isNamed(Row row) {
        return row.kind() == RowKind.CHARGE || row.kind() == RowKind.CALENDAR || !row.key().isEmpty();
    }

    private LocalDate begins(Row row, Faults unheard) {
        LocalDate from = lines.day().read(row, Column.FROM, unheard);
        return from == null ? lines.day().today() : from;
    }

    private void doubles(List<Row> rows) {
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> persons = new HashMap<>();
        for (Row row : rows) {
            Long before = first.putIfAbsent(identity(row), row.line());
            if (before == null && row.kind() == RowKind.ACCOUNT && row.has(Column.PERSON)) {
                before = persons.putIfAbsent(AccountRules.folded(row.get(Column.PERSON)), row.line());
            }
            said(row, before);
        }
    }

    private void said(Row row, @Nullable Long before) {
        if (before != null && isNamed(row)) {
            lines.fault(row, "double", before);
        }
    }

    private static String identity(Row row) {
        return switch (row.kind()) {
            case UNIT, POST -> row.kind() + "|" + row.key() + "|" + row.get(Column.FROM);
            case HOLIDAY -> row.kind() + "|" + row.key();
            case CALENDAR -> row.kind() + "|" + row.get(Column.FROM);
            case PERSON, ACCOUNT -> row.kind() + "|" + AccountRules.folded(row.key());
            case CHARGE -> row.kind() + "|" + AccountRules.folded(row.get(Column.PERSON)) + "|" + row.get(Column.POST) + "|"
                    + row.get(Column.KIND) + "|" + row.get(Column.FROM);
        };
    }
}
