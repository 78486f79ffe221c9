package pk.gob.edaftar.server.poke;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.server.database.Postgres;
import pk.gob.edaftar.server.sync.Poker;

/// Who is listening on this node, and what they are to be told. A poke carries nothing but names of streams;
/// losing one costs a desk a few seconds, never a change.
@Component
@EnableConfigurationProperties(PokeSettings.class)
class Pokes implements Poker, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Pokes.class);
    private static final int CROWD = 200;
    private static final long SPREAD_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long REST_MILLIS = 50;
    private static final long REST_BETWEEN_NODES_MILLIS = 100;

    private final ObjectProvider<ServerStore> store;
    private final Clock clock;
    private final OtherNodes others;
    private final Heads heads;
    private final Map<Session, Listener> listeners = new ConcurrentHashMap<>();
    private final Coalescer here;
    private final Coalescer elsewhere;
    private final long lookMillis;
    private volatile boolean running;

    /// @param store asked for late: the store's own core pokes
    Pokes(ObjectProvider<ServerStore> store, Clock clock, Postgres postgres, JdbcClient jdbc, PokeSettings settings) {
        this.lookMillis = settings.lookMillis();
        this.store = store;
        this.clock = clock;
        this.others = new OtherNodes(postgres, jdbc, this::heard);
        this.heads = new Heads(jdbc);
        this.here = new Coalescer("pokes", REST_MILLIS, this::tell);
        this.elsewhere = new Coalescer("pokes-to-nodes", REST_BETWEEN_NODES_MILLIS, others::tell);
    }

    @Override
    public void changed(Collection<Stream> streams) {
        here.add(streams);
        elsewhere.add(streams);
    }

    /// What another node said, or nothing at all where it could not be said: then the heads tell.
    private void heard(Set<Stream> streams) {
        here.add(streams.isEmpty() ? look() : streams);
    }

    /// Begins listening; an older listener of the same desk ends.
    Listener listen(Session session) {
        Listener listener = new Listener(session);
        listener.follow(organisation(), clock.instant());
        Listener before = listeners.put(session, listener);
        if (before != null) {
            before.close();
        }
        if (!running) {
            listener.close();
        }
        return listener;
    }

    void end(Listener listener) {
        listeners.remove(listener.session(), listener);
    }

    private void tell(Set<Stream> streams) {
        if (listeners.isEmpty()) {
            return;
        }
        if (streams.contains(Stream.DIRECTORY)) {
            followAnew();
        }
        boolean crowd = listeners.size() > CROWD;
        for (Listener listener : listeners.values()) {
            listener.tell(streams, crowd ? ThreadLocalRandom.current().nextLong(SPREAD_NANOS) : 0);
        }
    }

    /// Charges begin and end by the clock too, and what was said between nodes may have been lost.
    private void lookNowAndThen() {
        try {
            while (running) {
                TimeUnit.MILLISECONDS.sleep(lookMillis);
                if (!listeners.isEmpty()) {
                    followAnew();
                    here.add(look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Stream> look() {
        try {
            return heads.moved();
        } catch (DataAccessException e) {
            LOG.debug("could not look at the heads", e);
            return Set.of();
        }
    }

    private void followAnew() {
        try {
            Organisation organisation = organisation();
            listeners.values().forEach(listener -> listener.follow(organisation, clock.instant()));
        } catch (DataAccessException | TryAgain e) {
            LOG.debug("could not read the directory", e);
        }
    }

    private Organisation organisation() {
        return store.getObject().read(ServerStore.Reading::organisation);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("heads").start(this::lookNowAndThen);
        others.start();
    }

    /// Before the web server stops: it waits for requests to end, and these only end when they are told to.
    @Override
    public void stop() {
        running = false;
        others.close();
        here.close();
        elsewhere.close();
        listeners.values().forEach(Listener::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
