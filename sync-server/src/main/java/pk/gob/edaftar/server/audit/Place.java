package pk.gob.edaftar.server.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Where a page of the log ended: by the server's time, and by what is different about lines of the same moment.
/// @param branch which log
record Place(Instant at, String branch, UUID chain, long n) {
    /// Before the newest.
    static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), "Z", new UUID(-1, -1), Long.MAX_VALUE);
    private static final int PARTS = 4;
    private static final long MICROS = 1_000_000;

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + branch + "." + chain + "." + n;
    }

    static Optional<Place> read(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            long micros = Long.parseLong(parts[0]);
            Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
            return at.isAfter(NEWEST.at()) || at.isBefore(Instant.EPOCH) ? Optional.empty()
                    : Optional.of(new Place(at, parts[1], UUID.fromString(parts[2]), Long.parseLong(parts[3])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
