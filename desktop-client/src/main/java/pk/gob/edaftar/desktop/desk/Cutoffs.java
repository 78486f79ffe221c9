package pk.gob.edaftar.desktop.desk;

import java.time.LocalDate;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.WorkingDays;
import pk.gob.edaftar.model.org.OfficeDays;

/// The days and instants by which a list tells late from due and old from new, as of one day: figures and the lists behind
/// them compare by the same numbers.
final class Cutoffs {
    private final WorkingDays working;
    private final LocalDate today;
    /// Today, or where the office is closed the last day it worked.
    private final LocalDate last;

    Cutoffs(OfficeDays days, LocalDate today) {
        this.working = days.working();
        this.today = today;
        this.last = working.before(today.plusDays(1));
    }

    /// What was due on an earlier day is late.
    int today() {
        return (int) today.toEpochDay();
    }

    LocalDate freshSince() {
        return working.before(today);
    }

    long fresh() {
        return beginning(freshSince());
    }

    /// The instant since which something has been with its holder for that many working days at most.
    long from(Age age) {
        return age.to() == Integer.MAX_VALUE ? Long.MIN_VALUE : beginning(working.back(last, age.to()));
    }

    /// The instant before which it has been so for at least that many.
    long until(Age age) {
        return age.from() == 0 ? Long.MAX_VALUE : beginning(working.back(last, age.from() - 1));
    }

    private static long beginning(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant().toEpochMilli();
    }
}
