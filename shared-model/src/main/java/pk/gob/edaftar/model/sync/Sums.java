package pk.gob.edaftar.model.sync;

import java.util.Objects;
import pk.gob.edaftar.model.change.Part;
import org.jspecify.annotations.Nullable;

/// The checksum of a stream: the wrapping sum of its rows' hashes, so that it is kept by adding and taking away.
/// It counts what was sent and stored, known kinds and unknown alike.
public final class Sums {
    private Sums() {}

    /// The share of one row; a row that is gone has none.
    public static long of(Listed row) {
        return row.gone() ? 0 : of(row.part(), row.seq(), row.upto());
    }

    private static long of(Part part, long seq, @Nullable Long upto) {
        long hash = mix(part.kind().name().hashCode());
        hash = mix(hash ^ part.paper().getMostSignificantBits());
        hash = mix(hash ^ part.paper().getLeastSignificantBits());
        hash = mix(hash ^ part.branch().getMostSignificantBits());
        hash = mix(hash ^ part.branch().getLeastSignificantBits());
        hash = mix(hash ^ seq);
        return mix(hash ^ Objects.requireNonNullElse(upto, -1L));
    }

    /// The finaliser of SplitMix64: every bit of the input moves about half of the output's.
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
