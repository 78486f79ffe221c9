package pk.gob.edaftar.server.poke;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Session;

/// One desk that is listening. What it is to be told waits here, each stream once, however slowly it reads.
final class Listener {
    private final Session session;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Set<Stream> waiting = new TreeSet<>();
    private volatile Set<Stream> follows = Set.of();
    private long dueNanos;
    private boolean closed;

    Listener(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /// Works out anew what the person follows.
    void follow(Organisation organisation, Instant now) {
        follows = Subscriptions.streams(organisation, session.person(), now);
    }

    boolean follows(Stream stream) {
        return follows.contains(stream);
    }

    /// Adds streams that have something new, to be told not before a delay has passed.
    void tell(Collection<Stream> streams, long delayNanos) {
        Predicate<Stream> mine = this::follows;
        lock.lock();
        try {
            boolean first = waiting.isEmpty();
            streams.stream().filter(mine).forEach(waiting::add);
            if (first && !waiting.isEmpty()) {
                dueNanos = System.nanoTime() + delayNanos;
                news.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there is something to tell, at most so long.
    /// @return what is to be told; empty when nothing came, or it was closed
    Set<Stream> await(long limitNanos) throws InterruptedException {
        long end = System.nanoTime() + limitNanos;
        lock.lockInterruptibly();
        try {
            while (!closed) {
                long now = System.nanoTime();
                if (!waiting.isEmpty() && now - dueNanos >= 0) {
                    Set<Stream> taken = new TreeSet<>(waiting);
                    waiting.clear();
                    return taken;
                }
                if (now - end >= 0) {
                    break;
                }
                news.await(waiting.isEmpty() ? end - now : Math.min(end, dueNanos) - now, TimeUnit.NANOSECONDS);
            }
            return Set.of();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
