package pk.gob.edaftar.model.session;

import java.time.Instant;
import java.util.List;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// A computer that was enrolled, for an administrator.
/// @param number its short number, as in provisional diary numbers
/// @param desks who works on it
public record DeviceHere(DeviceId device, String name, long number, Instant enrolledAt, boolean admitted, boolean revoked,
        List<DeskOnIt> desks) {
    public DeviceHere {
        desks = List.copyOf(desks);
    }

    /// Somebody who has signed in there.
    public record DeskOnIt(PersonId person, Instant lastSeen) {}
}
