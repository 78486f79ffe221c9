package pk.gob.edaftar.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database this node works on, wherever it runs.
public final class Postgres implements AutoCloseable {
    private static final long LOOK_MILLIS = 2_000;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final @Nullable PostgresCluster own;
    private final @Nullable PostgresWatch watch;

    private Postgres(String url, @Nullable String user, @Nullable String password, @Nullable PostgresCluster own) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.own = own;
        this.watch = own == null ? null : new PostgresWatch(own, LOOK_MILLIS);
    }

    static Postgres external(DatabaseSettings settings) {
        return new Postgres(String.valueOf(settings.url()), settings.user(), settings.password(), null);
    }

    static Postgres embedded(PostgresCluster cluster, String database) throws SQLException {
        Access access = cluster.access();
        access.createDatabase(database);
        return new Postgres(access.url(database), access.user(), access.password(), cluster);
    }

    String url() {
        return url;
    }

    @Nullable String user() {
        return user;
    }

    @Nullable String password() {
        return password;
    }

    /// A connection outside the pool, for whoever keeps one for as long as the node lives.
    public Connection connect(String applicationName) throws SQLException {
        String options = (url.contains("?") ? "&" : "?") + "ApplicationName=" + applicationName + "&tcpKeepAlive=true&loginTimeout=10";
        return DriverManager.getConnection(url + options, user, password);
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        if (own != null) {
            own.close();
        }
    }
}
