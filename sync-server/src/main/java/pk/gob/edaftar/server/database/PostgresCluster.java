package pk.gob.edaftar.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One folder of PostgreSQL and the process that serves it. The process outlives the node that started it;
/// whoever comes next adopts it, and the last node to leave in good order stops it.
/// It never touches a folder while another node is starting or stopping the same one.
public final class PostgresCluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final int START_TRIES = 5;
    private static final int POLL_MILLIS = 50;
    private static final int ANY_PORT = 0;

    private final Path data;
    private final Path folder;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;
    private final Access access;
    private Connection seat;
    private boolean left;

    private PostgresCluster(Path data, Path binaries) throws IOException, SQLException {
        this.data = data;
        this.folder = data.resolve("postgres");
        this.binaries = PostgresBinaries.in(binaries);
        this.unprivileged = Unprivileged.here();
        try (FileChannel channel = lockFile(); FileLock lock = channel.lock()) {
            LOG.debug("holding {}", lock);
            String password = Secrets.in(data).text("postgres-password");
            initialise(password);
            this.access = new Access(runningPort().orElseGet(() -> start(ANY_PORT)), password);
            this.seat = access.takeSeat(START_LIMIT);
        }
    }

    /// Makes sure that a PostgreSQL serves the data folder's cluster, creating, starting or adopting it.
    /// @param binaries where its programs are kept
    public static PostgresCluster open(Path data, Path binaries) throws IOException, SQLException {
        Files.createDirectories(data);
        return new PostgresCluster(data.toRealPath(), binaries.toAbsolutePath());
    }

    /// How to reach a database in it.
    public Access access() {
        return access;
    }

    /// Leaves the cluster; the last node to leave stops it. Never fails: what is not stopped will be adopted.
    @Override
    public synchronized void close() {
        left = true;
        try (FileChannel channel = lockFile(); FileLock lock = channel.lock()) {
            LOG.debug("holding {}", lock);
            if (access.otherSeats(seat)) {
                access.leaveSeat(seat);
            } else {
                seat.close();
                run("stop", "-m", "fast", "-w", "-t", "60");
            }
        } catch (IOException | SQLException e) {
            LOG.warn("PostgreSQL is left running", e);
        }
    }

    /// Whether its process is there.
    boolean runs() throws IOException {
        return PostmasterFile.in(folder).filter(file -> file.runs(folder)).isPresent();
    }

    /// Starts it again where it has died, on the port where everybody looks for it.
    synchronized void revive() throws IOException, SQLException {
        if (left) {
            return;
        }
        try (FileChannel channel = lockFile(); FileLock lock = channel.lock()) {
            LOG.debug("holding {}", lock);
            if (runningPort().isEmpty()) {
                start(access.port());
            }
            seat = access.takeSeat(START_LIMIT);
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(data.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// A cluster gets its name only when it is whole: a kill in the middle leaves nothing half-made behind.
    private void initialise(String password) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = Files.createTempDirectory(data, "postgres-new");
        Path secret = Files.writeString(fresh.resolve("password"), password,
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Path cluster = Files.createDirectory(fresh.resolve("cluster"), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwx------")));
        unprivileged.own(fresh);
        int status = Programs.run(unprivileged.command(List.of(binaries.program("initdb"), "-D", cluster.toString(),
                "--username=" + Access.USER, "--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")), log());
        if (status != 0) {
            throw new IOException("initdb failed, see " + log());
        }
        Files.delete(secret);
        Files.move(cluster, folder);
        Files.delete(fresh);
    }

    /// The port of a process that is already there, once it answers. A file that names another program is removed.
    private Optional<Integer> runningPort() throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        Optional<PostmasterFile> file = PostmasterFile.in(folder);
        while (file.isPresent() && file.get().runs(folder)) {
            if (file.get().ready()) {
                return Optional.of(file.get().port());
            }
            if (Instant.now().isAfter(limit)) {
                throw new IOException("PostgreSQL does not become ready, see " + log());
            }
            pause();
            file = PostmasterFile.in(folder);
        }
        if (file.isPresent()) {
            LOG.info("PostgreSQL was not stopped in good order: recovering");
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        }
        return Optional.empty();
    }

    /// Right after a kill -9 its children may still hold the shared memory, and a free port may be taken in between.
    private int start(int wanted) {
        for (int attempt = 1; ; attempt++) {
            try {
                int port = wanted == ANY_PORT ? freePort() : wanted;
                String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                        + " -c max_connections=120 -c shared_buffers=128MB -c wal_compression=on";
                if (run("start", "-w", "-t", Long.toString(START_LIMIT.toSeconds()), "-l", log().toString(), "-o", options) == 0) {
                    return port;
                }
                if (attempt == START_TRIES) {
                    throw new IllegalStateException("PostgreSQL does not start, see " + log());
                }
                pause();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start", e);
            }
        }
    }

    private int run(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(binaries.program("pg_ctl"), "-D", folder.toString()));
        command.addAll(List.of(arguments));
        return Programs.run(unprivileged.command(command), log());
    }

    /// Beside the cluster, and writable for whoever PostgreSQL runs as.
    private Path log() throws IOException {
        Path logs = data.resolve("postgres-log");
        if (!Files.exists(logs)) {
            Files.createDirectory(logs);
            Files.createFile(logs.resolve("postgres.log"));
            unprivileged.own(logs);
        }
        return logs.resolve("postgres.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
