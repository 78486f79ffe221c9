package pk.gob.edaftar.desktop.desk;

import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.store.StoreException;

/// Work of a desk in a lane of its own, in rounds: one whenever there is something to do, and after one that did not come to its end
/// another, ever later, unless there is more to do before.
final class Rounds implements AutoCloseable {
    private static final long FIRST_PAUSE_MILLIS = 2_000;
    private static final long LONGEST_PAUSE_MILLIS = 300_000;

    private final long gatherMillis;
    private final Consumer<RuntimeException> bugs;
    private final Semaphore work = new Semaphore(0);
    /// Never ended by an interrupt: that would close the store's file under everybody's hands.
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean told;

    /// @param gatherMillis how long it waits at most, so that what comes in one go is done in one go
    /// @param bugs hears of the first of several failures in a row
    Rounds(long gatherMillis, Consumer<RuntimeException> bugs) {
        this.gatherMillis = gatherMillis;
        this.bugs = bugs;
    }

    /// @param round says whether nothing is left that could be done now
    void start(String name, BooleanSupplier round) {
        Thread.ofVirtual().name(name).start(() -> run(round));
    }

    /// There is something to do.
    void nudge() {
        work.release();
    }

    boolean ended() {
        return end.getCount() == 0;
    }

    private void run(BooleanSupplier round) {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            work.acquire();
            while (!endsWithin(gatherMillis)) {
                work.drainPermits();
                if (comesToItsEnd(round)) {
                    pause = FIRST_PAUSE_MILLIS;
                    work.acquire();
                } else {
                    boolean more = work.tryAcquire(ThreadLocalRandom.current().nextLong(pause), TimeUnit.MILLISECONDS);
                    pause = more ? pause : Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean comesToItsEnd(BooleanSupplier round) {
        try {
            boolean done = round.getAsBoolean();
            told = false;
            return done;
        } catch (StoreException | UncheckedIOException e) {
            if (!told && !ended()) {
                told = true;
                bugs.accept(e);
            }
            return false;
        }
    }

    /// Waits a while, never the same on two desks.
    private boolean endsWithin(long millis) throws InterruptedException {
        return end.await(ThreadLocalRandom.current().nextLong(millis + 1), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        end.countDown();
        work.release();
    }
}
