package pk.gob.edaftar.model.org;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.UrgencyLimits;

/// What holds of the office's calendar for a time.
/// @param restDays the days of the week on which it is closed
/// @param limits how long a letter may take
/// @param archiveAfter how many days after it was closed a letter goes to the archive by itself; none where nothing is set
public record CalendarFacts(List<DayOfWeek> restDays, UrgencyLimits limits, @Nullable Integer archiveAfter) {
    /// What holds until an office sets its own (`DOMAIN.md` 10).
    public static final int ARCHIVE_AFTER = 30;

    public CalendarFacts {
        restDays = List.copyOf(restDays);
    }

    public CalendarFacts(List<DayOfWeek> restDays, UrgencyLimits limits) {
        this(restDays, limits, null);
    }
}
