package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.text.CleanText;
import pk.gob.edaftar.register.KeyPath;

/// What all lines of a table are asked, whatever they are about.
final class Lines {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_CODE = 60;

    private final Faults faults;
    private final Day day;

    Lines(Faults faults, Day day) {
        this.faults = faults;
        this.day = day;
    }

    Faults faults() {
        return faults;
    }

    Day day() {
        return day;
    }

    void fault(Row row, String key, Object... arguments) {
        faults.add(row.line(), key, arguments);
    }

    /// The name of a line whose English part is there; none, and said, where it is not.
    @Nullable Bilingual name(Row row) {
        if (!row.has(Column.NAME_EN)) {
            fault(row, "noEnglish");
            return null;
        }
        return new Bilingual(row.get(Column.NAME_EN), row.get(Column.NAME_UR));
    }

    /// What must hold of a line that changes something; what the office has already is left as it is.
    void changing(Row row, @Nullable String code) {
        if (!row.has(Column.NAME_UR)) {
            fault(row, "noUrdu");
        }
        if (row.mended()) {
            fault(row, "unreadable");
        }
        for (Column column : new Column[] {Column.NAME_EN, Column.NAME_UR}) {
            if (row.get(column).length() > LONGEST_NAME) {
                fault(row, "tooLong", column.heading(), LONGEST_NAME);
            }
        }
        if (code != null && code.length() > LONGEST_CODE) {
            fault(row, "tooLong", (row.has(Column.CODE) ? Column.CODE : Column.KEY).heading(), LONGEST_CODE);
        }
    }

    /// Whether a name says the same, but for blanks.
    static boolean same(Bilingual one, Bilingual other) {
        return line(one.en()).equals(line(other.en())) && line(one.ur()).equals(line(other.ur()));
    }

    static String line(@Nullable String text) {
        return text == null ? "" : CleanText.of(text).onOneLine().text();
    }

    /// What a thing is from now on.
    /// @param state `new` or `changed`: the key of what is said of it
    record Course<T>(String state, Timeline<T> facts, @Nullable Instant end) {}

    /// What a line makes of a thing; none where it changes nothing, or where what is wrong with it has been said.
    /// @param known its facts so far; none where it is new
    /// @param end when it ceases to be, as known so far
    /// @param check asked where the line changes something
    <T> Optional<Course<T>> course(Row row, @Nullable Timeline<T> known, @Nullable Instant end, T value,
                                   BiPredicate<T, T> same, Runnable check) {
        LocalDate from = day.read(row, Column.FROM, faults);
        if (known == null) {
            check.run();
            Instant begins = day.beginning(from);
            return Optional.of(new Course<>("new", Timeline.from(begins, value), end(row, null, begins)));
        }
        boolean stands = stands(known, from, each -> same.test(each, value));
        Instant ends = end(row, end, known.beginning());
        if (stands && Objects.equals(ends, end)) {
            return Optional.empty();
        }
        check.run();
        return (stands ? Optional.of(known) : changed(row, known, from, value)).map(facts -> new Course<>("changed", facts, ends));
    }

    /// The unit a line puts its thing into; none where it names none, or, said, where the one it names is not known.
    Optional<UnitId> place(Row row, KeyPath target, Directory directory) {
        Optional<UnitId> unit = target.parent() == null ? Optional.empty() : directory.unit(target.parent());
        if (target.parent() != null && unit.isEmpty()) {
            fault(row, "unknownUnit", target.parent(), row.has(Column.PARENT) ? Column.PARENT.heading() : Column.KEY.heading());
        }
        return unit;
    }

    /// Whether a thing is already as a line says: today, from the line's own day on, or in the era that began on that day.
    private <T> boolean stands(Timeline<T> facts, @Nullable LocalDate from, Predicate<T> same) {
        Instant target = from != null && from.isAfter(day.today()) ? day.beginning(from) : day.now();
        return same.test(facts.at(target))
                || facts.eras().stream().anyMatch(era -> OfficeTime.day(era.from()).equals(from) && same.test(era.value()));
    }

    /// The timeline with a new era; none, and said, where one that began later is known.
    private <T> Optional<Timeline<T>> changed(Row row, Timeline<T> facts, @Nullable LocalDate from, T value) {
        Instant last = facts.eras().getLast().from();
        Instant begins = day.beginning(from);
        if (!begins.isAfter(last) && OfficeTime.day(last).equals(from)) {
            begins = last.plusMillis(1);
        }
        if (!begins.isAfter(last)) {
            fault(row, "tooEarly", OfficeTime.day(last));
            return Optional.empty();
        }
        return Optional.of(facts.then(begins, value));
    }

    /// When a thing ceases to be: as the line says it, or as it is known where that is the same day.
    @Nullable Instant end(Row row, @Nullable Instant known, Instant begins) {
        LocalDate until = day.read(row, Column.UNTIL, faults);
        if (Objects.equals(until, Day.last(known))) {
            return known;
        }
        Instant end = Day.end(until);
        if (end != null && !end.isAfter(begins)) {
            fault(row, "ends");
        }
        return end;
    }
}
