package pk.gob.edaftar.server.poke;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.server.database.Postgres;

/// Nodes tell each other which streams have moved, by PostgreSQL's notifications. They are sent apart from the commands,
/// in transactions of their own: inside they would hold a lock that all committers share.
final class OtherNodes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final String CHANNEL = "edaftar_streams";
    private static final int MOST_CHARACTERS = 7_000;
    /// Said instead of names where there are too many.
    private static final String LOOK_AT_HEADS = "*";
    private static final int LISTEN_MILLIS = 10_000;
    private static final int PAUSE_SECONDS = 2;

    private final Postgres postgres;
    private final JdbcClient jdbc;
    private final Consumer<Set<Stream>> heard;
    private final String self = UUID.randomUUID().toString();
    private volatile boolean running;
    private volatile @Nullable Connection listening;

    /// @param heard told what another node said; an empty set where it said only that something has moved
    OtherNodes(Postgres postgres, JdbcClient jdbc, Consumer<Set<Stream>> heard) {
        this.postgres = postgres;
        this.jdbc = jdbc;
        this.heard = heard;
    }

    void start() {
        running = true;
        Thread.ofPlatform().daemon().name("other-nodes").start(this::run);
    }

    /// Tells the other nodes. What is lost here, their look at the heads finds.
    void tell(Set<Stream> streams) {
        String names = streams.stream().map(Stream::text).collect(Collectors.joining(","));
        try {
            jdbc.sql("SELECT pg_notify(:channel, :said)").param("channel", CHANNEL)
                    .param("said", self + " " + (names.length() > MOST_CHARACTERS ? LOOK_AT_HEADS : names))
                    .query(row -> { });
        } catch (DataAccessException e) {
            LOG.debug("could not tell the other nodes", e);
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = postgres.connect("edaftar-listening")) {
                listening = connection;
                listen(connection);
            } catch (SQLException e) {
                LOG.debug("not listening to other nodes", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
            heard.accept(Set.of());
            while (running) {
                PGNotification[] said = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                if (said == null || said.length == 0) {
                    // a half-open connection is silent too: only asking shows it
                    statement.execute("SELECT 1");
                    continue;
                }
                Arrays.stream(said).forEach(this::pass);
            }
        }
    }

    private void pass(PGNotification said) {
        String[] pieces = said.getParameter().split(" ", 2);
        if (pieces.length != 2 || pieces[0].equals(self)) {
            return;
        }
        heard.accept(pieces[1].equals(LOOK_AT_HEADS) ? Set.of() : streams(pieces[1]));
    }

    /// What a newer node names and this one does not know concerns none of its desks; but the rest is looked for.
    private static Set<Stream> streams(String names) {
        try {
            return Arrays.stream(names.split(",", -1)).map(Stream::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            LOG.debug("not understood", e);
            return Set.of();
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        Connection connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("could not close", e);
            }
        }
    }
}
