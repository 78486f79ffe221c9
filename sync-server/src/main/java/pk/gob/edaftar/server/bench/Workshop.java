package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.server.database.PostgresCluster;
import pk.gob.edaftar.server.start.RunningServer;
import pk.gob.edaftar.server.start.ServerOptions;
import pk.gob.edaftar.server.start.ServerProcess;
import pk.gob.edaftar.server.start.StartFailure;

/// Where benches work: a folder, and a PostgreSQL in it that is as durable as a server's own. Both go when it is closed.
public final class Workshop implements AutoCloseable {
    private static final String PROGRAMS = "pgsql";

    private final boolean quick;
    private final Path target;
    private final Path folder;
    private @Nullable PostgresCluster cluster;

    private Workshop(boolean quick, Path target, Path folder) {
        this.quick = quick;
        this.target = target;
        this.folder = folder;
    }

    static Workshop open(Path target, boolean quick) throws IOException {
        Files.createDirectories(target);
        return new Workshop(quick, target.toRealPath(), Files.createTempDirectory(target.toRealPath(), "bench"));
    }

    /// How many of something: all that are due, or few where a rough answer is wanted soon.
    public int portion(int due, int few) {
        return quick ? few : due;
    }

    /// An empty folder that lives as long as the bench.
    public Path folder() {
        return folder;
    }

    /// Creates an empty database.
    public void create(String database) throws SQLException, IOException {
        cluster().access().createDatabase(database);
    }

    /// Creates a database that holds what another does; nobody may be connected to that one.
    public void copy(String from, String to) throws SQLException, IOException {
        execute("CREATE DATABASE " + to + " TEMPLATE " + from);
    }

    /// Whether commits to a database wait for the disk from now on. Only what is not measured may hurry.
    public void hurry(String database, boolean hurries) throws SQLException, IOException {
        execute("ALTER DATABASE " + database + (hurries ? " SET synchronous_commit = off" : " RESET synchronous_commit"));
    }

    private void execute(String sql) throws SQLException, IOException {
        try (Connection connection = cluster().access().connect("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String url(String database) throws IOException, SQLException {
        return cluster().access().url(database);
    }

    /// What a server's own pool connects with, so that the limit has the same.
    public Connection connect(String database) throws IOException, SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", cluster().access().user());
        properties.setProperty("password", cluster().access().password());
        properties.setProperty("prepareThreshold", "3");
        return DriverManager.getConnection(url(database), properties);
    }

    /// The options of a server on one of the databases.
    private List<String> options(String database) throws IOException, SQLException {
        return List.of("--data=" + folder.resolve("server"), "--database.url=" + url(database),
                "--database.user=" + cluster().access().user(), "--database.password=" + cluster().access().password(), "--devices.admitted-at-once=true");
    }

    /// A server in this process.
    public RunningServer server(String database, String... more) throws IOException, SQLException {
        List<String> options = new ArrayList<>(options(database));
        options.add("--port=0");
        options.addAll(Arrays.asList(more));
        try {
            return RunningServer.start(ServerOptions.of(options.toArray(String[]::new)));
        } catch (StartFailure e) {
            throw new IOException("the server does not start", e);
        }
    }

    /// A server in a process of its own.
    public ServerProcess process(String database) throws IOException, SQLException {
        try {
            return ServerProcess.start(options(database), Redirect.appendTo(folder.resolve("server.log").toFile()));
        } catch (StartFailure e) {
            throw new IOException("the server does not start", e);
        }
    }

    private PostgresCluster cluster() throws IOException, SQLException {
        PostgresCluster known = cluster;
        if (known == null) {
            known = PostgresCluster.open(folder, target.resolve(PROGRAMS));
            cluster = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
