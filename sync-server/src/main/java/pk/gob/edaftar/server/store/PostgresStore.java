package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import pk.gob.edaftar.model.sync.Clash;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.model.sync.Undecidable;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;

/// The truth in PostgreSQL. Writes are READ COMMITTED under explicit locks, reads are one REPEATABLE READ snapshot.
/// It decides nothing.
public final class PostgresStore implements ServerStore {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresStore.class);
    private static final String UNIQUE_VIOLATION = "23505";
    /// What the function `clash` fails with.
    private static final String CLASH = "ED001";
    /// Serialisation, deadlock, lock timeout, statement or idle timeout, shutdown of the server: another try may succeed.
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014", "25P03", "57P01", "57P02", "57P03", "53300");
    private static final String CONNECTION_CLASS = "08";
    private static final String OWN_KEY = "_pkey";

    private final DataSource source;
    private final Wire wire;
    private final DirectoryCache directory;

    public PostgresStore(DataSource source, Wire wire) {
        this.source = source;
        this.wire = wire;
        this.directory = new DirectoryCache(wire);
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        try (Connection connection = connection()) {
            PostgresReading reading = PostgresReading.begin(connection, wire, directory);
            try {
                return work.apply(reading);
            } finally {
                reading.end();
            }
        } catch (SQLException e) {
            throw trouble(e);
        } catch (StoreFailure e) {
            throw trouble(e.sql());
        }
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                PostgresWriting writing = new PostgresWriting(connection, wire, directory);
                T result = work.apply(writing);
                writing.commit();
                done = true;
                return result;
            } catch (IllegalStateException | WireException e) {
                throw undecidable(e);
            } finally {
                if (!done) {
                    rollBack(connection);
                }
            }
        } catch (SQLException e) {
            throw trouble(e);
        } catch (StoreFailure e) {
            throw trouble(e.sql());
        }
    }

    private Connection connection() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection to the database", e);
        }
    }

    /// A connection that cannot even be rolled back is broken; the pool finds out.
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("could not roll back", e);
        }
    }

    /// A number stamped twice is given its suffix at the second try; a key taken by another thing is never right.
    private static RuntimeException trouble(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (PASSING.contains(state) || state.startsWith(CONNECTION_CLASS)) {
            return new TryAgain(e);
        }
        if (state.equals(CLASH)) {
            return new Clash(new UUID(0, 0));
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return constraint(e).endsWith(OWN_KEY) ? new Clash(new UUID(0, 0)) : new TryAgain(e);
        }
        return undecidable(e);
    }

    /// One act that cannot be decided must not stop the others, so it is written down here for whoever looks after the server.
    private static Undecidable undecidable(Exception e) {
        LOG.error("a transaction is not possible", e);
        return new Undecidable(e);
    }

    private static String constraint(SQLException e) {
        ServerErrorMessage message = e instanceof PSQLException known ? known.getServerErrorMessage() : null;
        return message == null ? "" : String.valueOf(message.getConstraint());
    }
}
