package pk.gob.edaftar.server.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the embedded PostgreSQL for as long as a node lives. Killed for want of memory, or by hand, it would stay away
/// until somebody started the server anew, though nothing is lost and the node itself is well.
final class PostgresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);

    private final PostgresCluster cluster;
    private final long lookMillis;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    PostgresWatch(PostgresCluster cluster, long lookMillis) {
        this.cluster = cluster;
        this.lookMillis = lookMillis;
        this.thread = Thread.ofVirtual().name("postgres-watch").start(this::watch);
    }

    private void watch() {
        boolean missed = false;
        try {
            while (!over.await(lookMillis, TimeUnit.MILLISECONDS)) {
                boolean away = isAway();
                // whoever starts or stops it in good order is not in its way for so long
                if (away && missed) {
                    revive();
                }
                missed = away;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAway() {
        try {
            return !cluster.runs();
        } catch (IOException e) {
            LOG.warn("PostgreSQL cannot be looked after", e);
            return false;
        }
    }

    private void revive() {
        LOG.error("PostgreSQL has died and is started again");
        try {
            cluster.revive();
        } catch (IOException | SQLException | IllegalStateException e) {
            LOG.error("PostgreSQL could not be started again", e);
        }
    }

    /// Waits for a start under way: broken off, it would leave behind what nobody stops.
    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
