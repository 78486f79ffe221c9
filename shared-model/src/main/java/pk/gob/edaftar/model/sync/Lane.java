package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/// One kind of call to the server: at most one at a time, given up when no answer comes, tried again later and later.
/// Lanes know nothing of each other, so that none can block another.
final class Lane {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final int LAST_DOUBLING = 7;
    private static final int LAST_HALVING = 10;

    private final DoubleSupplier dice;
    private long call;
    private boolean busy;
    private int failures;
    private int halvings;
    private Instant since = Instant.MIN;
    private Instant notBefore = Instant.MIN;

    Lane(DoubleSupplier dice) {
        this.dice = dice;
    }

    boolean isFree(Instant now) {
        return !busy && !now.isBefore(notBefore);
    }

    boolean isBusy() {
        return busy;
    }

    /// Begins a call under a number no other call has.
    long begin(long number, Instant now) {
        busy = true;
        since = now;
        call = number;
        return number;
    }

    /// How much to ask for or send at once: half of it after every call that came to nothing, since the line may be too
    /// thin for what an answer holds or the server's limit too low, and twice as much again after every one that did not.
    int share(int most) {
        return Math.max(1, most >> halvings);
    }

    /// Whether this is the answer waited for; it then counts as arrived. Whether it was worth having shows later:
    /// who is told to come again keeps coming later and later.
    boolean arrived(long answered) {
        if (!busy || answered != call) {
            return false;
        }
        busy = false;
        halvings = Math.max(0, halvings - 1);
        notBefore = Instant.MIN;
        return true;
    }

    /// Notes a failure of the call under way; the next try comes after a pause with full jitter.
    boolean failed(long answered, Instant now) {
        if (!busy || answered != call) {
            return false;
        }
        busy = false;
        halvings = Math.min(LAST_HALVING, halvings + 1);
        pause(now);
        return true;
    }

    void pause(Instant now) {
        long most = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures, LAST_DOUBLING));
        failures++;
        notBefore = now.plusMillis(50 + (long) (dice.getAsDouble() * most));
    }

    /// Gives up a call that has had no answer for too long.
    boolean giveUp(Instant now) {
        return busy && !now.isBefore(since.plus(PATIENCE)) && failed(call, now);
    }

    /// Forgets the pause, and leaves a call under way alone.
    void hurry() {
        failures = 0;
        notBefore = Instant.MIN;
    }

    /// Forgets the call under way and every pause.
    void reset() {
        busy = false;
        failures = 0;
        notBefore = Instant.MIN;
    }

    /// When the call under way, or the last one, began.
    Instant since() {
        return since;
    }

    /// When this lane wants to be looked at again.
    Instant wake() {
        return busy ? since.plus(PATIENCE) : notBefore;
    }
}
