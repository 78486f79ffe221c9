package pk.gob.edaftar.model.org;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.calendar.WorkingDays;

/// The calendar as the directory has it at one reading: working days, holidays and time limits, with the defaults where
/// nothing is set. What it answers depends on nothing else, so desk and server reckon alike.
public final class OfficeDays {
    private final List<Holiday> holidays;
    private final NavigableMap<LocalDate, CalendarFacts> eras = new TreeMap<>();
    private final WorkingDays working;

    OfficeDays(Collection<Holiday> holidays, @Nullable OfficeCalendar calendar) {
        this.holidays = holidays.stream().filter(Holiday::holds)
                .sorted(Comparator.comparing(Holiday::first).thenComparing(Holiday::key)).toList();
        if (calendar != null) {
            calendar.facts().eras().forEach(era -> eras.put(OfficeTime.day(era.from()), era.value()));
        }
        TreeMap<LocalDate, Set<DayOfWeek>> rest = new TreeMap<>();
        eras.forEach((from, facts) -> rest.put(from, restDays(facts)));
        this.working = new WorkingDays(rest, this.holidays.stream().flatMap(Holiday::days).collect(Collectors.toSet()));
    }

    private static Set<DayOfWeek> restDays(CalendarFacts facts) {
        return facts.restDays().isEmpty() ? Set.of() : EnumSet.copyOf(facts.restDays());
    }

    public WorkingDays working() {
        return working;
    }

    /// The limits for what came on a day.
    public UrgencyLimits limits(LocalDate day) {
        return Optional.ofNullable(eras.floorEntry(day)).map(era -> era.getValue().limits()).orElse(UrgencyLimits.DEFAULT);
    }

    /// How many days after it was closed a letter goes to the archive by itself, as it is set for a day.
    public int archiveAfter(LocalDate day) {
        return Optional.ofNullable(eras.floorEntry(day)).map(era -> era.getValue().archiveAfter()).orElse(CalendarFacts.ARCHIVE_AFTER);
    }

    /// The shortest of all such waits: what was closed later than that long ago has no day yet that could have come.
    public int leastArchiveAfter() {
        return Stream.concat(Stream.of(CalendarFacts.ARCHIVE_AFTER),
                eras.values().stream().map(CalendarFacts::archiveAfter).filter(Objects::nonNull)).mapToInt(Integer::intValue).min()
                .orElse(CalendarFacts.ARCHIVE_AFTER);
    }

    /// The holiday a day is, if it is one.
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(each -> each.covers(day)).findFirst();
    }

    /// All that due days are reckoned by, as a text: two readings with the same text reckon every one alike.
    public String text() {
        return holidays.stream().map(each -> each.first() + "/" + each.last()).distinct().collect(Collectors.joining(" "))
                + eras.entrySet().stream().map(era -> " " + era.getKey() + "=" + restDays(era.getValue()) + era.getValue().limits())
                        .collect(Collectors.joining()) + " default=" + UrgencyLimits.DEFAULT;
    }
}
