package pk.gob.edaftar.model.command;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;

/// Which instants judge an act.
/// @param judged at which authority is judged: the act's own time, on the server clamped to
///     [the latest act this device has already brought, arrival]
/// @param arrival when the server took the act up; none on a desk
public record Moment(Instant judged, @Nullable Instant arrival) {
    /// The moment of an act being made on a desk.
    public static Moment onDesk(Instant at) {
        return new Moment(at, null);
    }

    /// The instant for what is true *now*: arrival, or on a desk the act's own.
    public Instant now() {
        return arrival == null ? judged : arrival;
    }

    /// The office's day of the act.
    public LocalDate today() {
        return OfficeTime.day(judged);
    }

    public boolean onServer() {
        return arrival != null;
    }
}
