package pk.gob.edaftar.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The pool of connections a node works with.
public final class Pool {
    /// A hung node must not stall the writers: it loses its locks, and they are told soon.
    private static final String TIMEOUTS = "-c lock_timeout=3000 -c idle_in_transaction_session_timeout=5000";
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private Pool() {}

    /// A pool of at most so many connections.
    public static HikariDataSource of(String url, @Nullable String user, @Nullable String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("edaftar");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(CONNECT_LIMIT.toMillis());
        config.addDataSourceProperty("ApplicationName", "edaftar");
        config.addDataSourceProperty("options", TIMEOUTS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        return new HikariDataSource(config);
    }
}
