package pk.gob.edaftar.desktop.desk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;

/// Hands readings over to the server, in a lane of its own: no act ever waits behind them, and they wait for nothing.
final class ReadingLane implements AutoCloseable {
    private static final long GATHER_MILLIS = 2_000;
    private static final long FIRST_PAUSE_MILLIS = 5_000;
    private static final long LONGEST_PAUSE_MILLIS = 300_000;

    private final ServerLine line;
    private final Consumer<RuntimeException> bugs;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean offline = true;
    /// Never ended by an interrupt: that would close the store's file under everybody's hands.
    private final CountDownLatch end = new CountDownLatch(1);

    ReadingLane(ServerLine line, Consumer<RuntimeException> bugs) {
        this.line = line;
        this.bugs = bugs;
    }

    void start(ReadingLog log) {
        Thread.ofVirtual().name("readings").start(() -> run(log));
    }

    /// Something waits to be handed over.
    void nudge() {
        work.release();
    }

    /// Uses the line, or leaves it alone.
    void offline(boolean off) {
        offline = off;
        work.release();
    }

    private void run(ReadingLog log) {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            work.acquire();
            // what is read in one go is handed over in one go
            while (!endsWithin(GATHER_MILLIS)) {
                work.drainPermits();
                if (handOver(log)) {
                    pause = FIRST_PAUSE_MILLIS;
                    work.acquire();
                } else if (!endsWithin(pause)) {
                    pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException e) {
            if (end.getCount() > 0) {
                bugs.accept(e);
            }
        }
    }

    /// Waits a while, never the same on two desks.
    private boolean endsWithin(long millis) throws InterruptedException {
        return end.await(ThreadLocalRandom.current().nextLong(millis), TimeUnit.MILLISECONDS);
    }

    /// @return whether nothing is left that could be handed over now
    private boolean handOver(ReadingLog log) {
        for (Readings next = log.next(); !offline && end.getCount() > 0 && !next.readings().isEmpty(); next = log.next()) {
            long last = next.readings().getLast().n();
            if (!(line.readings(next) instanceof Reply.Got<ReadingsTaken>(ReadingsTaken taken)) || taken.through() < last) {
                return false;
            }
            log.taken(last);
        }
        return true;
    }

    @Override
    public void close() {
        end.countDown();
        work.release();
    }
}
