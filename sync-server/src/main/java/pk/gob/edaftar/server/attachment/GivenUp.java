package pk.gob.edaftar.server.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.server.store.BlobFolder;

/// Clears away what began to arrive and was given up. A desk that comes back after all begins that file anew, so nothing is lost by it.
@Component
class GivenUp implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GivenUp.class);
    /// A desk may work for a month without the server, and half as long again until what it did is too late.
    static final Duration AGE = Duration.ofDays(45);
    /// A server that has just started has more urgent things to do.
    private static final int FIRST_MINUTES = 5;
    private static final int DAY_MINUTES = 24 * 60;

    private final BlobFolder folder;
    private final Clock clock;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    GivenUp(BlobFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private void work() {
        try {
            boolean stopped = stopping.tryAcquire(FIRST_MINUTES, TimeUnit.MINUTES);
            while (!stopped) {
                try {
                    int cleared = clear();
                    if (cleared > 0) {
                        LOG.info("{} files that were given up half way are cleared away", cleared);
                    }
                } catch (IOException e) {
                    LOG.warn("files given up half way are left: {}", e.toString());
                }
                stopped = stopping.tryAcquire(DAY_MINUTES, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how many were cleared away
    int clear() throws IOException {
        return folder.clearArriving(clock.instant().minus(AGE));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("given-up").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
