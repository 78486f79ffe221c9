package pk.gob.edaftar.model.org;

import java.util.UUID;
import pk.gob.edaftar.model.wire.Kind;

/// The office's week and its time limits, of which there is one for the province. A letter keeps the limits of the day it came.
@Kind("org.calendar")
public record OfficeCalendar(Timeline<CalendarFacts> facts) implements OrgEntity {
    /// Its only identity.
    public static final UUID KEY = new UUID(0, 2);

    @Override
    public UUID key() {
        return KEY;
    }
}
