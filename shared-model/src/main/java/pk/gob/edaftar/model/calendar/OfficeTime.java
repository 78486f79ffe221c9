package pk.gob.edaftar.model.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock on the office's wall (`DOMAIN.md` 10): one zone, wherever a desk stands and whatever its own clock is set to.
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    private OfficeTime() {}

    /// The first instant of one of the office's days.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// The office's day at an instant.
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
