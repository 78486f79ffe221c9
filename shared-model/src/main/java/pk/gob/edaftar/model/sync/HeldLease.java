package pk.gob.edaftar.model.sync;

import pk.gob.edaftar.model.number.Lease;

/// A lease on this desk and the next number to draw from it; past its last when it is used up.
public record HeldLease(Lease lease, long next) {
    public long left() {
        return Math.max(0, lease.last() - next + 1);
    }
}
