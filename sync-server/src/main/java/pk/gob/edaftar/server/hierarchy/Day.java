package pk.gob.edaftar.server.hierarchy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.register.WrittenDates;

/// Days of a table and the instants they stand for: *from* is a day's beginning, *until* its end. Today's beginning is now:
/// what was done this morning was done under the names of this morning.
record Day(Instant now) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    LocalDate today() {
        return OfficeTime.day(now);
    }

    /// What stands in a column; none where it is empty or wrong, which is then said.
    @Nullable LocalDate read(Row row, Column column, Faults faults) {
        if (!row.has(column)) {
            return null;
        }
        Optional<LocalDate> day = WrittenDates.read(row.get(column))
                .filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR);
        if (day.isEmpty()) {
            faults.add(row.line(), "date", row.get(column), column.heading());
        }
        return day.orElse(null);
    }

    Instant beginning(@Nullable LocalDate from) {
        return from == null || from.equals(today()) ? now : from.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    static @Nullable Instant end(@Nullable LocalDate until) {
        return until == null ? null : until.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    /// The last day before an end.
    static @Nullable LocalDate last(@Nullable Instant end) {
        return end == null ? null : OfficeTime.day(end.minusNanos(1));
    }
}
