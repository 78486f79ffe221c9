package pk.gob.edaftar.server.store;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.ServerStoreConcurrencyContract;
import pk.gob.edaftar.server.fixture.TestDatabase;

/// The contract of the server's store when many come at once, on PostgreSQL.
class PostgresStoreConcurrencyTest extends ServerStoreConcurrencyContract {
    private final TestDatabase database = TestDatabase.create();
    private final HikariDataSource pool = database.pool(40);

    @Override
    protected ServerStore open() {
        return new PostgresStore(pool, specimens().wire());
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }
}
