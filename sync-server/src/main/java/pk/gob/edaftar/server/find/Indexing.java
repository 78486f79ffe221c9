package pk.gob.edaftar.server.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.search.PaperIndex;
import pk.gob.edaftar.server.ledger.Sequencer;
import pk.gob.edaftar.server.store.SoughtFilling;
import pk.gob.edaftar.server.sync.Poker;

/// Keeps this node's index in step with the acts. It follows their numbers, so nothing is left out; a lost poke costs a second.
@Component
class Indexing implements Poker, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int ACTS = 500;
    private static final int PAPERS = 100;
    private static final long LOOK_MILLIS = 1_000;
    private static final long REST_MILLIS = 50;
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sequencer sequencer;
    private final IndexFeed feed;
    private final IndexFolder folder;
    private final SoughtFilling numbers;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean whole;
    private volatile @Nullable PaperIndex index;
    private @Nullable Thread thread;
    private long committed = System.nanoTime();
    private boolean uncommitted;

    Indexing(Sequencer sequencer, IndexFeed feed, IndexFolder folder, SoughtFilling numbers) {
        this.sequencer = sequencer;
        this.feed = feed;
        this.folder = folder;
        this.numbers = numbers;
    }

    /// The index as far as it has come; none while it is still being made.
    Optional<PaperIndex> index() {
        return whole ? Optional.ofNullable(index) : Optional.empty();
    }

    @Override
    public void changed(Collection<Stream> streams) {
        news.release();
    }

    private void work() {
        try {
            while (running) {
                try {
                    follow();
                    news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (DataAccessException | TransactionException | TryAgain | UncheckedIOException e) {
                    LOG.warn("the index waits: {}", e.toString());
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            PaperIndex open = opened();
            long last = sequencer.number();
            if (!whole) {
                make(open, last);
            }
            while (running && open.position() < last) {
                IndexFeed.Acts acts = feed.after(open.position(), ACTS);
                put(open, List.copyOf(acts.papers()));
                open.show(acts.through());
                uncommitted = true;
            }
            if (uncommitted && System.nanoTime() - committed > COMMIT_NANOS) {
                commit(open);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperIndex opened() throws IOException {
        PaperIndex open = index;
        if (open == null) {
            open = folder.open(feed.life());
            whole = open.position() > 0;
            index = open;
        }
        return open;
    }

    /// All papers as they are now; acts that come meanwhile are followed afterwards.
    private void make(PaperIndex open, long last) throws IOException {
        numbers.fill();
        List<UUID> next = feed.papersAfter(BEFORE_ALL, PAPERS);
        while (running && !next.isEmpty()) {
            put(open, next);
            next = feed.papersAfter(next.getLast(), PAPERS);
        }
        if (running) {
            open.show(last);
            commit(open);
            whole = true;
        }
    }

    private void put(PaperIndex open, List<UUID> papers) throws IOException {
        for (int from = 0; from < papers.size(); from += PAPERS) {
            List<UUID> some = papers.subList(from, Math.min(papers.size(), from + PAPERS));
            for (Map.Entry<UUID, List<Document>> paper : feed.documents(some).entrySet()) {
                open.put(paper.getKey(), paper.getValue());
            }
        }
    }

    private void commit(PaperIndex open) throws IOException {
        open.commit();
        committed = System.nanoTime();
        uncommitted = false;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("index").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        news.release();
        Thread working = thread;
        try {
            if (working != null) {
                working.join();
            }
            PaperIndex open = index;
            index = null;
            whole = false;
            if (open != null) {
                if (uncommitted) {
                    open.commit();
                }
                open.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("the index was not closed in good order; what is missing is put in again", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
