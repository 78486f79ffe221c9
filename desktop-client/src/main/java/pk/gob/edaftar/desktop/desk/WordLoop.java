package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.store.Words;

/// Keeps the words in step with the papers, on a thread of its own that nobody waits for longer than he likes.
final class WordLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WordLoop.class.getName());
    private static final long LOOK_MILLIS = 5_000;

    private final Words words;
    private final Consumer<RuntimeException> bugs;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private long asked;
    private long done;

    WordLoop(Words words, Consumer<RuntimeException> bugs) {
        this.words = words;
        this.bugs = bugs;
        this.thread = Thread.ofPlatform().daemon().name("words").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Papers have changed.
    void nudge() {
        news.release();
    }

    /// Waits until what has changed so far is among the words, but not longer than the limit.
    void catchUp(Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        synchronized (this) {
            long mine = ++asked;
            news.release();
            try {
                long left = limit.toMillis();
                while (running && done < mine && left > 0) {
                    wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try {
            while (running) {
                long turn = turn();
                boolean more = true;
                while (running && more) {
                    more = follow();
                }
                finish(turn);
                news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long turn() {
        return asked;
    }

    private synchronized void finish(long turn) {
        done = turn;
        notifyAll();
    }

    /// A full disk or a cache just being renewed: it is tried again.
    private boolean follow() {
        try {
            return words.follow();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the words of papers are not kept", e);
        } catch (StoreException e) {
            if (running && e.what() != StoreException.Cause.CLOSED) {
                bugs.accept(e);
            }
        }
        return false;
    }

    @Override
    public void close() {
        running = false;
        news.release();
        try {
            thread.join();
            words.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "what is missing among the words is put in at the next start", e);
        }
    }
}
