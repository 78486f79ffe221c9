package pk.gob.edaftar.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Which days the office works; a half-day counts whole (`DOMAIN.md` 10). It knows no today: whoever asks brings the day.
public final class WorkingDays {
    /// The office's rest days until it sets its own.
    public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /// Further apart than any two working days are. Where a broken setting leaves no day to work on, counting ends here.
    private static final int MOST_REST = 400;

    private final NavigableMap<LocalDate, Set<DayOfWeek>> rest;
    private final Set<LocalDate> holidays;

    /// @param rest the rest days of the week from a day on; before the first, Saturday and Sunday
    public WorkingDays(Map<LocalDate, Set<DayOfWeek>> rest, Set<LocalDate> holidays) {
        this.rest = new TreeMap<>(rest);
        this.holidays = Set.copyOf(holidays);
    }

    public boolean works(LocalDate day) {
        Map.Entry<LocalDate, Set<DayOfWeek>> era = rest.floorEntry(day);
        return !(era == null ? WEEKEND : era.getValue()).contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /// The day itself, or the next one on which the office works.
    public LocalDate onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /// The last day before on which the office worked.
    public LocalDate before(LocalDate day) {
        return search(day.minusDays(1), -1);
    }

    private LocalDate search(LocalDate day, int step) {
        LocalDate found = day;
        for (int i = 0; i < MOST_REST && !works(found); i++) {
            found = found.plusDays(step);
        }
        return found;
    }

    /// The working day that many after a day; 0 is the day itself, or the next on which the office works.
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = count > 0 ? day : onOrAfter(day);
        for (int i = 0; i < count; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /// The working day that many before a day; 0 is the day itself.
    public LocalDate back(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = before(found);
        }
        return found;
    }

    /// How many working days lie after the one day, up to and with the other; 0 where that is not later.
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }
}
