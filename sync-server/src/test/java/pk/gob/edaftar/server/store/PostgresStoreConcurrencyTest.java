package pk.gob.edaftar.server.store;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.ServerStoreConcurrencyContract;
import pk.gob.edaftar.server.fixture.TestDatabase;

/// PostgreSQL when many come at once, with fewer connections than there are of them.
class PostgresStoreConcurrencyTest extends ServerStoreConcurrencyContract {
    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource pool = new HikariDataSource();

    @Override
    protected ServerStore open() {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(12);
        return new PostgresStore(pool, specimens().wire());
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }
}
