package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Session;

/// Number series and the blocks leased from them. A number once given out is never given again, whatever became of it.
final class Numbers {
    static final String LEASE = "SELECT id, registry, year, device, person, first, last FROM lease WHERE id = ?";

    private final Connection connection;

    Numbers(Connection connection) {
        this.connection = connection;
    }

    /// Takes the next `count` numbers of a series, under its lock until the end of the transaction.
    /// @return the last one
    long advance(Series series, int count) {
        List<Long> last = new ArrayList<>();
        StoreFailure.send(new Batch().query(rows -> {
            rows.next();
            last.add(rows.getLong(1));
        }, """
                INSERT INTO number_series (registry, year, last) VALUES (?, ?, ?)
                ON CONFLICT (registry, year) DO UPDATE SET last = number_series.last + excluded.last RETURNING last""",
                series.registry().value(), series.year(), (long) count), connection);
        return last.getFirst();
    }

    /// The lease given to a request; a lease bears its request's identity.
    Optional<Lease> lease(UUID id) {
        List<Lease> lease = new ArrayList<>();
        StoreFailure.send(new Batch().query(rows -> read(rows).ifPresent(lease::add), LEASE, id), connection);
        return lease.stream().findFirst();
    }

    /// Reads what [#LEASE] finds.
    static Optional<Lease> read(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(new Lease(new LeaseId(rows.getObject(1, UUID.class)),
                new Series(new UnitId(rows.getObject(2, UUID.class)), rows.getInt(3)),
                new DeviceId(rows.getObject(4, UUID.class)), new PersonId(rows.getObject(5, UUID.class)),
                rows.getLong(6), rows.getLong(7))) : Optional.empty();
    }

    /// How many papers a person registered or diarised in a registry since an instant.
    long used(Series series, PersonId person, Instant since) {
        List<Long> used = new ArrayList<>();
        StoreFailure.send(new Batch().query(rows -> {
            rows.next();
            used.add(rows.getLong(1));
        }, """
                SELECT (SELECT count(*) FROM dak_entry WHERE registry = ? AND registered_by = ? AND registered_at > ?)
                    + (SELECT count(*) FROM dak_diarised WHERE registry = ? AND person = ? AND at > ?)""",
                series.registry().value(), person.value(), PostgresWriting.stamp(since),
                series.registry().value(), person.value(), PostgresWriting.stamp(since)), connection);
        return used.getFirst();
    }

    /// How many numbers of a series a person was leased and has not stamped, as far as the register knows.
    long unused(Series series, PersonId person) {
        List<Long> unused = new ArrayList<>();
        StoreFailure.send(new Batch().query(rows -> {
            rows.next();
            unused.add(rows.getLong(1));
        }, """
                SELECT coalesce((SELECT sum(last - first + 1) FROM lease WHERE registry = ? AND year = ? AND person = ?), 0)
                    - (SELECT count(*) FROM dak_entry WHERE registry = ? AND registered_by = ? AND year = ?
                        AND serial IS NOT NULL)
                    - (SELECT count(*) FROM dak_diarised WHERE registry = ? AND person = ? AND year = ? AND serial IS NOT NULL)""",
                series.registry().value(), series.year(), person.value(),
                series.registry().value(), person.value(), series.year(),
                series.registry().value(), person.value(), series.year()), connection);
        return unused.getFirst();
    }

    Lease grant(UUID request, Series series, Session session, int size) {
        long last = advance(series, size);
        Lease lease = new Lease(new LeaseId(request), series, session.device(), session.person(), last - size + 1, last);
        StoreFailure.send(new Batch().add("INSERT INTO lease (id, registry, year, device, person, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)",
                request, series.registry().value(), series.year(), session.device().value(), session.person().value(),
                lease.first(), lease.last()), connection);
        return lease;
    }
}
