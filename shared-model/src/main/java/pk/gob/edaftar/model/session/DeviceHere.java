package pk.gob.edaftar.model.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.DeviceId;

/// A computer that was enrolled, for an administrator.
/// @param number its short number, as in provisional diary numbers
/// @param enrolledBy who was the first at it, or invited it
/// @param unit where it stands, as its invitation says
/// @param desks who works on it
public record DeviceHere(DeviceId device, String name, long number, Instant enrolledAt, PersonId enrolledBy, @Nullable UnitId unit,
        boolean admitted, boolean revoked, List<DeskOnIt> desks) {
    public DeviceHere {
        desks = List.copyOf(desks);
    }

    /// Whether somebody is to decide about it.
    public boolean waits() {
        return !admitted && !revoked;
    }

    /// Somebody who has signed in there.
    public record DeskOnIt(PersonId person, Instant lastSeen) {}
}
