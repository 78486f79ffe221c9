package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Kind;

/// Days on which the office is closed by gazette. It is never taken out again: one that is not kept after all is withdrawn.
/// @param last its last day, the first itself where it is one day
/// @param withdrawn since when it does not hold; none while it does
@Kind("org.holiday")
public record Holiday(HolidayId id, Bilingual name, LocalDate first, LocalDate last, @Nullable Instant withdrawn) implements OrgEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    /// Whether the office is closed for it.
    public boolean holds() {
        return withdrawn == null;
    }

    public boolean covers(LocalDate day) {
        return holds() && !day.isBefore(first) && !day.isAfter(last);
    }

    Stream<LocalDate> days() {
        return holds() && !last.isBefore(first) ? first.datesUntil(last.plusDays(1)) : Stream.empty();
    }
}
