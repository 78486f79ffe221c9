package pk.gob.edaftar.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestDatabase;

/// The small province on PostgreSQL, with its diary clerk at a device and a block of numbers.
final class StoreOffice implements AutoCloseable {
    static final Instant NOW = SmallProvince.MORNING.plusSeconds(36_000);

    final SmallProvince province = new SmallProvince();
    final Wire wire = new Wire();
    final Acts acts = Acts.in(province);
    final TestDatabase database = TestDatabase.create();
    final ServerStore store;
    final ServerCore core;
    private final HikariDataSource pool;

    /// @param meddle puts something between store and pool
    StoreOffice(int connections, UnaryOperator<DataSource> meddle) {
        pool = database.pool(connections);
        ServerStore undisturbed = new PostgresStore(pool, wire);
        undisturbed.write(writing -> {
            writing.lock(Set.of(new UUID(0, 1)));
            province.entities().forEach(writing::put);
            return true;
        });
        store = new PostgresStore(meddle.apply(pool), wire);
        core = new ServerCore(store, wire, streams -> { });
    }

    StoreOffice(int connections) {
        this(connections, source -> source);
    }

    /// The clerk at a device of his own.
    Session clerk() {
        return new Session(new DeviceId(UUID.randomUUID()), province.person(province.clerk()));
    }

    /// A block of numbers for somebody who registers in the department's diary.
    Lease lease(Session session, int size) {
        return new PostgresStore(pool, wire).write(writing ->
                writing.grant(UUID.randomUUID(), new Series(province.unit("S&GAD"), 2026), session, size));
    }

    /// A letter registered under one number of a block.
    RegisterDak register(Lease lease, long serial) {
        return acts.register(Letters.about("Repair of the rest house " + serial), Stamp.leased(lease.series(), lease.id(), serial));
    }

    Sent sent(Command command) {
        return new Sent(command.act().id(), wire.write(command));
    }

    Receipt execute(Session session, Command command) {
        return core.execute(session, sent(command), NOW);
    }

    Epoch epoch() {
        return new PostgresStore(pool, wire).read(ServerStore.Reading::epoch);
    }

    long count(String sql) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Whether numbers and hashes of every paper's chain follow each other.
    boolean chainsHold() {
        return count("""
                SELECT count(*) FROM (SELECT seq, previous, row_number() OVER (PARTITION BY paper ORDER BY seq) AS n,
                    lag(hash, 1, '') OVER (PARTITION BY paper ORDER BY seq) AS before FROM act) a
                WHERE a.seq <> a.n OR a.previous <> a.before""") == 0;
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
