package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;

/// What the desk knows of the server's clock.
/// @param offset to be added to the desk's own time
/// @param lastServerTime the latest server time it saw
public record Clock(Duration offset, Instant lastServerTime) {
    public static final Clock UNKNOWN = new Clock(Duration.ZERO, Instant.EPOCH);
    /// A desk further behind the server time it saw last than this does not stamp final numbers (`DOMAIN.md` 3).
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    /// The office's time at a reading of the desk's own.
    public Instant correct(Instant own) {
        return own.plus(offset);
    }

    /// Whether the desk's clock runs behind what it already saw.
    public boolean isBehind(Instant own) {
        return correct(own).plus(TOLERATED).isBefore(lastServerTime);
    }

    Clock measured(Instant serverTime, Instant own) {
        return new Clock(Duration.between(own, serverTime), serverTime.isAfter(lastServerTime) ? serverTime : lastServerTime);
    }
}
