package pk.gob.edaftar.model.sync;

import java.util.List;
import java.util.UUID;

/// Readings of a desk, in their order.
/// @param chain whose they are: a desk made anew begins another chain
public record Readings(UUID chain, List<Reading> readings) {
    /// How many go in one message at most.
    public static final int LIMIT = 200;

    public Readings {
        readings = List.copyOf(readings);
    }
}
