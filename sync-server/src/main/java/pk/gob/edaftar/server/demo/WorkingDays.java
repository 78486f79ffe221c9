package pk.gob.edaftar.server.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import pk.gob.edaftar.model.calendar.OfficeTime;

/// Days counted back from the last working day, Monday to Friday in Quetta, so that the demo's papers are always recent.
/// A day begins when the office opens.
final class WorkingDays {
    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final LocalDate last;

    WorkingDays(Instant now) {
        LocalDate today = OfficeTime.day(now);
        boolean begun = !now.isBefore(today.atTime(OPENING).atZone(OfficeTime.ZONE).toInstant());
        this.last = works(today) && begun ? today : before(today);
    }

    /// The working day that many before the last one; a negative number counts forward.
    LocalDate ago(int days) {
        LocalDate day = last;
        for (int i = 0; i < days; i++) {
            day = before(day);
        }
        for (int i = 0; i > days; i--) {
            day = after(day);
        }
        return day;
    }

    Instant at(int daysAgo, String time) {
        return ago(daysAgo).atTime(LocalTime.parse(time)).atZone(OfficeTime.ZONE).toInstant();
    }

    /// The first morning of last year: when the demo's province began.
    Instant founding() {
        return last.minusYears(1).withDayOfYear(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private static LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        return works(earlier) ? earlier : before(earlier);
    }

    private static LocalDate after(LocalDate day) {
        LocalDate later = day.plusDays(1);
        return works(later) ? later : after(later);
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
