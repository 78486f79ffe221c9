package pk.gob.edaftar.model.org;

import java.time.DayOfWeek;
import java.util.List;
import pk.gob.edaftar.model.calendar.UrgencyLimits;

/// What holds of the office's calendar for a time.
/// @param restDays the days of the week on which it is closed
/// @param limits how long a letter may take
public record CalendarFacts(List<DayOfWeek> restDays, UrgencyLimits limits) {
    public CalendarFacts {
        restDays = List.copyOf(restDays);
    }
}
