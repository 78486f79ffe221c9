package pk.gob.edaftar.desktop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.key.DiskKey;

/// One encrypted database file: a single writing connection, and reading ones apart, so that a list never waits
/// for a page being written. It must never be opened by two programs at once; the file's own lock sees to that.
public final class StoreFile implements AutoCloseable {
    /// What a commit promises.
    public enum Promise {
        /// It is on disk when the commit returns, also after a power cut.
        DURABLE,
        /// It is whole or absent; what is lost can be fetched again.
        WHOLE
    }

    /// Told of each transaction's end before the next may begin. It must not write here, and never throw.
    interface Commits {
        /// Something was changed, and is kept as promised.
        void committed();

        /// Nothing was changed.
        void rolledBack();
    }

    private static final System.Logger LOG = System.getLogger(StoreFile.class.getName());
    private static final int READERS = 3;
    private static final int CACHE_KIB = 48 * 1024;
    private static final int WRITE_DELAY_MILLIS = 1000;
    private static final String USER = "desk";

    private final Promise promise;
    private final List<Connection> connections;
    private final Sql writer;
    private final BlockingQueue<Sql> readers = new ArrayBlockingQueue<>(READERS);
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Commits commits;
    private volatile boolean closed;

    private StoreFile(Promise promise, List<Connection> connections) {
        this.promise = promise;
        this.connections = List.copyOf(connections);
        this.writer = new Sql(connections.getFirst());
        connections.subList(1, connections.size()).forEach(each -> readers.add(new Sql(each)));
    }

    /// Opens the file, or makes it.
    /// @param path the file without the ending the database gives it
    /// @throws StoreException DAMAGED when it cannot be read with this key, IN_USE when another program has it
    public static StoreFile open(Path path, DiskKey key, Promise promise) {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i <= READERS; i++) {
                connections.add(connect(path, key, promise));
            }
            for (Connection connection : connections) {
                connection.setAutoCommit(false);
            }
            for (Connection reader : connections.subList(1, connections.size())) {
                reader.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            }
            return new StoreFile(promise, connections);
        } catch (SQLException e) {
            closeAll(connections);
            throw StoreException.of(e);
        }
    }

    private static Connection connect(Path path, DiskKey key, Promise promise) throws SQLException {
        String url = "jdbc:h2:file:" + path.toAbsolutePath() + ";CIPHER=AES;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                + ";CACHE_SIZE=" + CACHE_KIB + ";WRITE_DELAY=" + (promise == Promise.DURABLE ? 0 : WRITE_DELAY_MILLIS);
        // The user's password is empty: the file's key alone decides.
        return DriverManager.getConnection(url, USER, new String(key.filePassword()) + " ");
    }

    /// Runs work in one transaction on the writing connection; it is committed as promised when this returns.
    /// Work inside work joins its transaction. Whatever is thrown rolls all of it back.
    public <T> T write(Function<Sql, T> work) {
        writing.lock();
        try {
            if (writing.getHoldCount() > 1) {
                return work.apply(writer);
            }
            return committed(work);
        } finally {
            writing.unlock();
        }
    }

    private <T> T committed(Function<Sql, T> work) {
        refuseIfClosed();
        boolean done = false;
        boolean changed = false;
        try {
            T result = work.apply(writer);
            changed = writer.commit();
            if (changed && promise == Promise.DURABLE) {
                writer.execute("CHECKPOINT SYNC");
                writer.commit();
            }
            done = true;
            return result;
        } finally {
            if (!done) {
                writer.rollBack();
            }
            tell(done && changed);
        }
    }

    private void tell(boolean committed) {
        if (commits != null && committed) {
            commits.committed();
        } else if (commits != null) {
            commits.rolledBack();
        }
    }

    /// Tells somebody of each transaction from now on.
    void follow(Commits follower) {
        commits = follower;
    }

    /// Runs work on one snapshot of what was committed; it never waits for a writer.
    public <T> T read(Function<Sql, T> work) {
        Sql reader = take();
        try {
            refuseIfClosed();
            return work.apply(reader);
        } finally {
            reader.rollBack();
            readers.add(reader);
        }
    }

    private Sql take() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreException.closed();
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw StoreException.closed();
        }
    }

    /// Waits for the writer, then closes; a plain close also gives back the space of old versions. Readers are cut off.
    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            closeAll(connections);
        } finally {
            writing.unlock();
        }
    }

    private static void closeAll(List<Connection> connections) {
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException e) {
                // Nothing is lost by it: every commit was written when it was made.
                LOG.log(System.Logger.Level.DEBUG, "closing", e);
            }
        }
    }
}
