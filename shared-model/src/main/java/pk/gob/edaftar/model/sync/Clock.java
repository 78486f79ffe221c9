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
    /// So close to the server time seen last, another one is nothing new.
    private static final Duration NEAR = Duration.ofSeconds(5);

    /// The office's time at a reading of the desk's own.
    public Instant correct(Instant own) {
        return own.plus(offset);
    }

    /// Whether the desk's clock runs behind what it already saw.
    public boolean isBehind(Instant own) {
        return correct(own).plus(TOLERATED).isBefore(lastServerTime);
    }

    /// Learns from an answer of the server's: between asking and having it, the server's clock stood at this time.
    /// An offset that agrees with that is kept, so that answers that were long under way do not move the desk's acts about.
    /// @return this, where there is nothing new
    Clock measured(Instant serverTime, Instant asked, Instant answered) {
        Duration most = Duration.between(asked.isAfter(answered) ? answered : asked, serverTime);
        Duration least = Duration.between(answered, serverTime);
        Duration better = offset.compareTo(most) > 0 ? most : offset.compareTo(least) < 0 ? least : offset;
        boolean later = serverTime.isAfter(lastServerTime.plus(NEAR));
        return better.equals(offset) && !later ? this
                : new Clock(better, serverTime.isAfter(lastServerTime) ? serverTime : lastServerTime);
    }
}
