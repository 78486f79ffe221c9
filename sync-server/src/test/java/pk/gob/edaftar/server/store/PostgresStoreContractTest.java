package pk.gob.edaftar.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.ServerStoreContract;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

/// The contract of the server's store, on PostgreSQL.
class PostgresStoreContractTest extends ServerStoreContract {
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final TestDatabase database = TestDatabase.create();

    @Override
    protected ServerStore open() {
        HikariDataSource pool = database.pool(4);
        pools.add(pool);
        return new PostgresStore(pool, specimens().wire());
    }

    @Override
    protected ServerStore reopen(ServerStore before) {
        pools.forEach(HikariDataSource::close);
        return open();
    }

    @Override
    public void rewrite(UUID key, UnaryOperator<ObjectNode> change) {
        for (EntityTable table : EntityTable.all()) {
            try (Connection connection = database.connect();
                    PreparedStatement read = connection.prepareStatement("SELECT body::text FROM " + table.table() + " WHERE id = ?");
                    PreparedStatement write = connection.prepareStatement(
                            "UPDATE " + table.table() + " SET body = ?::jsonb WHERE id = ?")) {
                read.setObject(1, key);
                try (ResultSet found = read.executeQuery()) {
                    if (found.next()) {
                        write.setString(1, Wire.text(change.apply(Wire.parse(found.getString(1)))));
                        write.setObject(2, key);
                        write.executeUpdate();
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
        database.close();
    }
}
