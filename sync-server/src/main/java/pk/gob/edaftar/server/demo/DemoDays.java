package pk.gob.edaftar.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.WorkingDays;

/// Days counted back from the last working day, Monday to Friday in Quetta, so that the demo's papers are always recent.
/// A day begins when the office opens.
final class DemoDays {
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final WorkingDays WEEK = new WorkingDays(Map.of(), Set.of());

    private final LocalDate last;

    DemoDays(Instant now) {
        LocalDate today = OfficeTime.day(now);
        boolean begun = !now.isBefore(today.atTime(OPENING).atZone(OfficeTime.ZONE).toInstant());
        this.last = WEEK.works(today) && begun ? today : WEEK.before(today);
    }

    /// The working day that many before the last one; a negative number counts forward.
    LocalDate ago(int days) {
        return days < 0 ? WEEK.after(last, -days) : WEEK.back(last, days);
    }

    Instant at(int daysAgo, String time) {
        return ago(daysAgo).atTime(LocalTime.parse(time)).atZone(OfficeTime.ZONE).toInstant();
    }

    /// The first morning of last year: when the demo's province began.
    Instant founding() {
        return last.minusYears(1).withDayOfYear(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
