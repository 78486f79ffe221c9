package pk.gob.edaftar.server.hierarchy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.calendar.WorkingDays;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.register.KeyPath;

/// The lines about the calendar: gazetted holidays, and from when which days are rest days and how long letters may take.
final class CalendarLines {
    /// An office that is never closed.
    static final String NO_REST = "-";
    private static final int LIMITS = 5;

    private final Organisation before;
    private final HolidayNames names;
    private final HierarchyWords words;
    private final Lines lines;
    private final Draft draft;

    CalendarLines(Organisation before, HierarchyWords words, Lines lines, Draft draft) {
        this.before = before;
        this.names = new HolidayNames(before);
        this.words = words;
        this.lines = lines;
        this.draft = draft;
    }

    void holiday(Row row) {
        Bilingual name = lines.name(row);
        LocalDate first = lines.day().read(row, Column.FROM, lines.faults());
        if (!row.has(Column.FROM)) {
            lines.fault(row, "holidayOfNoDay");
        }
        LocalDate last = row.has(Column.UNTIL) ? lines.day().read(row, Column.UNTIL, lines.faults()) : first;
        Optional<HolidayState> state = row.has(Column.KIND) ? words.holiday(row.get(Column.KIND)) : Optional.of(HolidayState.GAZETTED);
        if (state.isEmpty()) {
            lines.fault(row, "holiday", row.get(Column.KIND));
        }
        if (name != null && first != null && last != null && state.isPresent()) {
            put(row, name, first, last, state.get() == HolidayState.WITHDRAWN);
        }
    }

    private void put(Row row, Bilingual name, LocalDate first, LocalDate last, boolean withdrawn) {
        HolidayId own = new HolidayId(KeyPath.derived("holiday", row.key()));
        Holiday known = names.called(row.key())
                .or(() -> before.holidays().stream().filter(each -> each.id().equals(own)).findFirst())
                .or(() -> names.called(HolidayNames.key(name.en(), first.getYear()))).orElse(null);
        boolean stands = known != null && Lines.same(known.name(), name) && known.first().equals(first)
                && known.last().equals(last) && known.holds() != withdrawn;
        if (!stands) {
            lines.changing(row, row.key());
            draft.put(row, known == null ? "new" : withdrawn ? "ended" : "changed", new Holiday(known == null ? own : known.id(), name,
                    first, last, withdrawn ? lines.day().now() : null));
        }
    }

    /// What a line leaves empty stays as it is.
    void calendar(Row row) {
        OfficeCalendar known = draft.calendar(before);
        CalendarFacts was = known == null ? new CalendarFacts(WorkingDays.WEEKEND.stream().sorted().toList(), UrgencyLimits.DEFAULT)
                : known.facts().eras().getLast().value();
        List<DayOfWeek> rest = row.has(Column.REST_DAYS) ? rest(row) : was.restDays();
        UrgencyLimits limits = row.has(Column.LIMITS) ? limits(row) : was.limits();
        boolean archive = !row.has(Column.ARCHIVE_AFTER) || row.get(Column.ARCHIVE_AFTER).strip().matches("[0-9]{1,5}");
        if (!archive) {
            lines.fault(row, "archiveAfter", row.get(Column.ARCHIVE_AFTER), Integer.toString(CalendarFacts.ARCHIVE_AFTER));
        }
        if (rest == null || limits == null || !archive) {
            return;
        }
        Integer after = row.has(Column.ARCHIVE_AFTER) ? Integer.valueOf(row.get(Column.ARCHIVE_AFTER).strip()) : was.archiveAfter();
        lines.course(row, known == null ? null : known.facts(), null, new CalendarFacts(rest, limits, after), CalendarFacts::equals,
                () -> { }).ifPresent(course -> draft.put(row, course.state(), new OfficeCalendar(course.facts())));
    }

    private @Nullable List<DayOfWeek> rest(Row row) {
        if (row.get(Column.REST_DAYS).strip().equals(NO_REST)) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (String word : row.get(Column.REST_DAYS).split("[,،;/]", -1)) {
            Optional<DayOfWeek> day = words.weekday(word);
            if (day.isEmpty()) {
                lines.fault(row, "weekday", word.strip());
                return null;
            }
            days.add(day.get());
        }
        return days.stream().distinct().sorted().toList();
    }

    /// Five numbers, the most urgent first.
    private @Nullable UrgencyLimits limits(Row row) {
        List<String> parts = Arrays.stream(row.get(Column.LIMITS).split("[,،;/ ]+", -1)).toList();
        if (parts.size() != LIMITS || !parts.stream().allMatch(part -> part.matches("[0-9]{1,4}"))) {
            lines.fault(row, "limits", row.get(Column.LIMITS), written(UrgencyLimits.DEFAULT));
            return null;
        }
        List<Integer> days = parts.stream().map(Integer::valueOf).toList();
        return new UrgencyLimits(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4));
    }

    static String written(UrgencyLimits limits) {
        return limits.mostImmediate() + "/" + limits.immediate() + "/" + limits.urgent() + "/" + limits.priority() + "/" + limits.routine();
    }
}
