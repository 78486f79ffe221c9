package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.register.KeyPath;
import pk.gob.edaftar.register.Keys;

/// The rows of a table for an organisation as it is, in a reader's order: units from the top down, then posts, persons,
/// charges and accounts.
final class HierarchyTable {
    private final Organisation organisation;
    private final People people;
    private final Day day;
    private final Keys keys;
    private final HierarchyWords words = new HierarchyWords();
    private final List<List<String>> rows = new ArrayList<>();

    HierarchyTable(Organisation organisation, People people, Day day) {
        this.organisation = organisation;
        this.people = people;
        this.day = day;
        this.keys = new Keys(organisation, day.now());
    }

    List<List<String>> rows() {
        rows.clear();
        organisation.units().stream().filter(unit -> unit.exists(day.now()))
                .sorted(Comparator.comparing(unit -> keys.key(unit.id()))).forEach(this::unit);
        organisation.posts().stream().filter(post -> !post.endedBy(day.now()))
                .sorted(Comparator.comparing(post -> keys.key(post.id()))).forEach(this::post);
        List<Person> persons = organisation.persons().stream().sorted(Comparator.comparing(each -> people.key(each.id()))).toList();
        persons.forEach(this::person);
        organisation.charges().stream().filter(charge -> charge.to() == null || charge.to().isAfter(day.now()))
                .sorted(Comparator.comparing((Charge charge) -> people.key(charge.person())).thenComparing(Charge::from)
                        .thenComparing(Charge::key)).forEach(this::charge);
        persons.forEach(this::account);
        HolidayNames holidays = new HolidayNames(organisation);
        organisation.holidays().stream().filter(Holiday::holds)
                .sorted(Comparator.comparing(Holiday::first).thenComparing(Holiday::key))
                .forEach(holiday -> holiday(holiday, holidays.key(holiday.id())));
        organisation.calendar().ifPresent(this::calendar);
        return List.copyOf(rows);
    }

    private void unit(Unit unit) {
        for (Timeline.Era<UnitFacts> era : current(unit.facts())) {
            UnitFacts facts = era.value();
            Map<Column, @Nullable String> row = row(RowKind.UNIT, facts.name());
            row.put(Column.KEY, keys.key(unit.id()));
            row.put(Column.KIND, words.written(unit.kind()));
            row.put(Column.NUMBER_PATTERN, facts.numberPattern());
            String parent = facts.parent() == null ? null : keys.key(facts.parent());
            place(row, keys.key(unit.id()), parent, facts.code());
            add(row, era.from(), unit.abolished());
        }
    }

    private void post(Post post) {
        for (Timeline.Era<PostFacts> era : current(post.facts())) {
            PostFacts facts = era.value();
            Map<Column, @Nullable String> row = row(RowKind.POST, facts.title());
            row.put(Column.KEY, keys.key(post.id()));
            row.put(Column.ROLE, words.written(facts.role()));
            row.put(Column.BPS, facts.scale() == 0 ? null : Integer.toString(facts.scale()));
            row.put(Column.REPORTS_TO, key(facts.reportsTo()));
            row.put(Column.ASSISTS, key(facts.assists()));
            place(row, keys.key(post.id()), keys.key(facts.unit()), facts.code());
            add(row, era.from(), post.abolished());
        }
    }

    private @Nullable String key(@Nullable PostId post) {
        return post == null ? null : keys.key(post);
    }

    /// Place and code are written only where the key does not say them already.
    private static void place(Map<Column, @Nullable String> row, String key, @Nullable String parent, String code) {
        KeyPath path = KeyPath.of(key);
        if (!Objects.equals(path.parent(), parent)) {
            row.put(Column.PARENT, parent);
        }
        if (!path.code().equals(Lines.line(code))) {
            row.put(Column.CODE, code);
        }
    }

    private void person(Person person) {
        Map<Column, @Nullable String> row = row(RowKind.PERSON, person.name());
        row.put(Column.KEY, people.key(person.id()));
        rows.add(values(row));
    }

    private void charge(Charge charge) {
        Map<Column, @Nullable String> row = new EnumMap<>(Column.class);
        row.put(Column.ROW, words.written(RowKind.CHARGE));
        row.put(Column.KIND, words.written(charge.kind()));
        row.put(Column.PERSON, people.key(charge.person()));
        row.put(Column.POST, keys.key(charge.post()));
        add(row, charge.from(), charge.to());
    }

    private void account(Person person) {
        people.userName(person.id()).ifPresent(name -> {
            Map<Column, @Nullable String> row = new EnumMap<>(Column.class);
            row.put(Column.ROW, words.written(RowKind.ACCOUNT));
            row.put(Column.KEY, name);
            row.put(Column.PERSON, people.key(person.id()));
            rows.add(values(row));
        });
    }

    private void holiday(Holiday holiday, String key) {
        Map<Column, @Nullable String> row = row(RowKind.HOLIDAY, holiday.name());
        row.put(Column.KEY, key);
        row.put(Column.KIND, words.written(HolidayState.GAZETTED));
        row.put(Column.FROM, holiday.first().toString());
        row.put(Column.UNTIL, holiday.last().toString());
        rows.add(values(row));
    }

    private void calendar(OfficeCalendar calendar) {
        for (Timeline.Era<CalendarFacts> era : current(calendar.facts())) {
            Map<Column, @Nullable String> row = new EnumMap<>(Column.class);
            row.put(Column.ROW, words.written(RowKind.CALENDAR));
            String rest = era.value().restDays().stream().map(words::written).collect(Collectors.joining(", "));
            row.put(Column.REST_DAYS, rest.isEmpty() ? CalendarLines.NO_REST : rest);
            row.put(Column.LIMITS, CalendarLines.written(era.value().limits()));
            row.put(Column.ARCHIVE_AFTER, era.value().archiveAfter() == null ? null : era.value().archiveAfter().toString());
            add(row, era.from(), null);
        }
    }

    private Map<Column, @Nullable String> row(RowKind kind, Bilingual name) {
        Map<Column, @Nullable String> row = new EnumMap<>(Column.class);
        row.put(Column.ROW, words.written(kind));
        row.put(Column.NAME_EN, name.en());
        row.put(Column.NAME_UR, name.ur());
        return row;
    }

    /// The era of this day and those to come.
    private <T> List<Timeline.Era<T>> current(Timeline<T> facts) {
        List<Timeline.Era<T>> eras = facts.eras();
        int first = 0;
        while (first + 1 < eras.size() && !eras.get(first + 1).from().isAfter(day.now())) {
            first++;
        }
        return eras.subList(first, eras.size());
    }

    private void add(Map<Column, @Nullable String> row, Instant from, @Nullable Instant end) {
        row.put(Column.FROM, OfficeTime.day(from).toString());
        row.put(Column.UNTIL, end == null ? null : String.valueOf(Day.last(end)));
        rows.add(values(row));
    }

    private static List<String> values(Map<Column, @Nullable String> row) {
        return Arrays.stream(Column.values()).map(column -> Objects.requireNonNullElse(row.get(column), "")).toList();
    }
}
