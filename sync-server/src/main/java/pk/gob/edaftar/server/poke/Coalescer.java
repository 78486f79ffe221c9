package pk.gob.edaftar.server.poke;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import pk.gob.edaftar.model.change.Stream;

/// Gathers streams and passes them on: the first at once, whatever follows closely together. It never blocks who adds.
final class Coalescer implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Consumer<Set<Stream>> next;
    private final long restMillis;
    private final Thread thread;
    private Set<Stream> gathered = new TreeSet<>();
    private boolean closed;

    Coalescer(String name, long restMillis, Consumer<Set<Stream>> next) {
        this.restMillis = restMillis;
        this.next = next;
        this.thread = Thread.ofVirtual().name(name).start(this::run);
    }

    void add(Collection<Stream> streams) {
        lock.lock();
        try {
            gathered.addAll(streams);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            for (Set<Stream> taken = take(); !taken.isEmpty(); taken = take()) {
                next.accept(taken);
                TimeUnit.MILLISECONDS.sleep(restMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing only when it was closed.
    private Set<Stream> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (gathered.isEmpty() && !closed) {
                news.await();
            }
            Set<Stream> taken = gathered;
            gathered = new TreeSet<>();
            return closed ? Set.of() : taken;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }
}
