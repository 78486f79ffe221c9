package pk.gob.edaftar.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Wires the pool, and the embedded PostgreSQL where no external one is named.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final String DATABASE = "edaftar";

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
        return Pool.of(postgres.url(), postgres.user(), postgres.password(), settings.connections());
    }
}
