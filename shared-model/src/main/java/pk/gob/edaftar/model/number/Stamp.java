package pk.gob.edaftar.model.number;

import org.jspecify.annotations.Nullable;

/// What the clerk stamps on the paper: a number drawn from his lease, or a provisional one
/// `P/<device>-<person slot>/<n>` until the real one comes (`DOMAIN.md` 3). Exactly one of the two.
public record Stamp(Series series, @Nullable LeaseId lease, @Nullable Long serial, @Nullable String provisional) {
    public Stamp {
        if ((serial == null) == (provisional == null)) {
            throw new IllegalArgumentException("a stamp is a number or provisional, never both");
        }
        if ((serial == null) != (lease == null)) {
            throw new IllegalArgumentException("a final number comes from a lease");
        }
    }

    public static Stamp leased(Series series, LeaseId lease, long serial) {
        return new Stamp(series, lease, serial, null);
    }

    public static Stamp provisional(Series series, String provisional) {
        return new Stamp(series, null, null, provisional);
    }
}
