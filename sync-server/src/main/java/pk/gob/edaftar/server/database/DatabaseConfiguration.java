package pk.gob.edaftar.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Wires the pool, and the embedded PostgreSQL where no external one is named.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final String DATABASE = "edaftar";
    /// A hung node must not stall the writers: it loses its locks, and they are told soon.
    private static final String TIMEOUTS = "-c lock_timeout=3000 -c idle_in_transaction_session_timeout=5000";
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

    @Bean
    DataFolder dataFolder(Environment environment) {
        return new DataFolder(Path.of(environment.getRequiredProperty("edaftar.data")));
    }

    @Bean(destroyMethod = "close")
    Postgres postgres(DatabaseSettings settings, DataFolder data) throws IOException, SQLException {
        if (!settings.embedded()) {
            return Postgres.external(settings);
        }
        Path binaries = settings.binaries() == null ? data.path().resolve("pgsql") : settings.binaries();
        return Postgres.embedded(PostgresCluster.open(data.path(), binaries), DATABASE);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Postgres postgres, DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("edaftar");
        config.setJdbcUrl(postgres.url());
        config.setUsername(postgres.user());
        config.setPassword(postgres.password());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(CONNECT_LIMIT.toMillis());
        config.addDataSourceProperty("ApplicationName", "edaftar");
        config.addDataSourceProperty("options", TIMEOUTS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
