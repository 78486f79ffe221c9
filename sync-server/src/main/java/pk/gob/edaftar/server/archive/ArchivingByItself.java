package pk.gob.edaftar.server.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.ArchiveDay;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.store.WholePaper;
import pk.gob.edaftar.server.store.WholePapers;

/// Sends to the archive what has been closed for long enough, some letters at a time, by the office's own act. It remembers
/// nothing: what is to be done follows from the letters, and the act's identity from the letter and its closing, so that a
/// restart, another node or an interrupted round make nothing twice and leave nothing out.
@Component
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchivingByItself implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ArchivingByItself.class);
    private static final Session OFFICE = new Session(OfficeItself.DEVICE, OfficeItself.PERSON);
    private static final int PAPERS = 100;
    /// A server that has just started has more urgent things to do.
    private static final int FIRST_MINUTES = 1;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final WholePapers papers;
    private final ServerStore store;
    private final ServerCore core;
    private final Wire wire;
    private final Clock clock;
    private final int lookMinutes;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ArchivingByItself(JdbcClient jdbc, WholePapers papers, ServerStore store, ServerCore core, Wire wire, Clock clock, ArchiveSettings settings) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.store = store;
        this.core = core;
        this.wire = wire;
        this.clock = clock;
        this.lookMinutes = settings.lookMinutes();
    }

    private void work() {
        try {
            boolean stopped = stopping.tryAcquire(FIRST_MINUTES, TimeUnit.MINUTES);
            while (!stopped) {
                try {
                    int archived = round(clock.instant());
                    if (archived > 0) {
                        LOG.info("{} letters went to the archive by themselves", archived);
                    }
                } catch (DataAccessException | TransactionException | TryAgain e) {
                    LOG.warn("archiving waits: {}", e.toString());
                }
                stopped = stopping.tryAcquire(lookMinutes, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Archives everything whose day has come.
    /// @return how many letters this node has sent there
    int round(Instant now) {
        OfficeDays days = store.read(ServerStore.Reading::organisation).days();
        Instant closedBefore = OfficeTime.startOf(OfficeTime.day(now).minusDays(days.leastArchiveAfter()).plusDays(1));
        int archived = 0;
        List<UUID> some = candidates(BEFORE_ALL, closedBefore);
        while (!some.isEmpty() && !stopped()) {
            for (WholePaper paper : papers.read(some).values()) {
                archived += archive(paper, days, now);
            }
            some = candidates(some.getLast(), closedBefore);
        }
        return archived;
    }

    private boolean stopped() {
        return stopping.availablePermits() > 0;
    }

    /// Closed letters with a closing the office learnt of before an instant, in the order of their identities.
    private List<UUID> candidates(UUID after, Instant closedBefore) {
        return jdbc.sql("""
                        SELECT e.id FROM dak_entry e WHERE e.body->>'state' = 'PUT_AWAY' AND e.id > :after
                        AND EXISTS (SELECT 1 FROM dak_movement m WHERE m.paper = e.id AND m.body->>'kind' = 'PUT_AWAY'
                                    AND (m.body->>'received')::timestamptz < :before)
                        ORDER BY e.id LIMIT :most""")
                .param("after", after).param("before", OffsetDateTime.ofInstant(closedBefore, ZoneOffset.UTC)).param("most", PAPERS)
                .query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /// What of it is to be seen by nobody else is read here too: nothing of it is told to anybody.
    private int archive(WholePaper paper, OfficeDays days, Instant now) {
        List<Entity> all = paper.pieces().stream().map(WholePaper.Piece::entity).toList();
        return DakTrail.of(new Trail(paper.id(), all)).flatMap(trail -> ArchiveDay.due(trail, days, now))
                .filter(act -> done(act, now)).isPresent() ? 1 : 0;
    }

    /// Another node may have done it under the same identity, or somebody may have taken it up again: then this one has not.
    private boolean done(ArchiveByTime act, Instant now) {
        return core.execute(OFFICE, new Sent(act.act().id(), wire.write(act)), now).verdict() == Verdict.ACCEPTED;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("archive").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
        Thread working = thread;
        try {
            if (working != null) {
                working.join();
            }
            stopping.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
