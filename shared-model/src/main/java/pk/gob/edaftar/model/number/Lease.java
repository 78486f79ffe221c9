package pk.gob.edaftar.model.number;

import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeviceId;

/// A block of numbers that one person on one device may stamp without asking, first and last included.
/// The server never gives the same number twice, whatever became of the block.
public record Lease(LeaseId id, Series series, DeviceId device, PersonId person, long first, long last) {
    public Lease {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("a lease holds at least one number");
        }
    }

    public boolean contains(long serial) {
        return first <= serial && serial <= last;
    }
}
