package pk.gob.edaftar.desktop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.key.DeskName;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.Clock;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.HeldLease;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.wire.Wire;

/// Identity, clock, leases, outbox and journal in the kept store.
final class KeptRows implements DeskStore.Kept {
    private static final String ACT = "SELECT n, id, state, seen, body, receipt FROM act ";

    private final Sql sql;
    private final Wire wire;
    private final Meta meta;
    private final SealedActs sealed;

    KeptRows(Sql sql, Wire wire, SealedActs sealed) {
        this.sql = sql;
        this.wire = wire;
        this.sealed = sealed;
        this.meta = new Meta(sql);
    }

    /// Says once, in a fresh store, whose desk this is.
    static void found(Sql sql, Identity identity) {
        Meta meta = new Meta(sql);
        meta.put("device", identity.device().value().toString());
        meta.put("person", identity.person().value().toString());
        meta.put("slot", identity.slot());
    }

    /// Whose desk this is.
    static DeskName desk(Sql sql) {
        Meta meta = new Meta(sql);
        return new DeskName(new DeviceId(UUID.fromString(meta.required("device"))), new PersonId(UUID.fromString(meta.required("person"))));
    }

    @Override
    public Identity identity() {
        return new Identity(new DeviceId(UUID.fromString(meta.required("device"))),
                new PersonId(UUID.fromString(meta.required("person"))), meta.required("slot"));
    }

    @Override
    public @Nullable Epoch epoch() {
        return meta.get("epoch").map(text -> {
            String[] pieces = text.split(" ", 2);
            return new Epoch(Long.parseLong(pieces[0]), UUID.fromString(pieces[1]));
        }).orElse(null);
    }

    @Override
    public void epoch(Epoch epoch) {
        meta.put("epoch", epoch.number() + " " + epoch.tag());
    }

    @Override
    public Clock clock() {
        return meta.get("clock").map(text -> {
            String[] pieces = text.split(" ", 2);
            return new Clock(Duration.parse(pieces[0]), Instant.parse(pieces[1]));
        }).orElse(Clock.UNKNOWN);
    }

    @Override
    public void clock(Clock clock) {
        meta.put("clock", clock.offset() + " " + clock.lastServerTime());
    }

    @Override
    public long lastReceipt() {
        return meta.number("lastReceipt");
    }

    @Override
    public void lastReceipt(long number) {
        meta.put("lastReceipt", Long.toString(number));
    }

    @Override
    public long append(Outgoing outgoing) {
        long n = sql.number("SELECT COALESCE(MAX(n), 0) + 1 FROM act");
        sql.run("INSERT INTO act(n, id, state, at, seen, body, receipt) VALUES(?, ?, ?, ?, ?, ?, ?)", n,
                outgoing.id().value(), outgoing.state().name(), System.currentTimeMillis(), outgoing.seen(),
                Wire.text(outgoing.body()), text(outgoing.receipt()));
        sql.runAll("INSERT INTO touch(paper, n) VALUES(?, ?)",
                outgoing.touches().stream().map(paper -> new @Nullable Object[] {paper, n}).toList());
        sealed.appended(outgoing);
        return n;
    }

    @Override
    public void update(Outgoing outgoing) {
        sealed.updated();
        @Nullable String receipt = text(outgoing.receipt());
        sql.run("UPDATE act SET state = ?, receipt = ?, decided = CASE WHEN CAST(? AS VARCHAR) IS NULL THEN NULL ELSE COALESCE(decided, ?) END WHERE n = ?",
                outgoing.state().name(), receipt, receipt, System.currentTimeMillis(), outgoing.n());
    }

    @Override
    public List<Outgoing> outgoing(Set<OutgoingState> states) {
        String names = states.stream().map(state -> "'" + state.name() + "'").sorted().collect(Collectors.joining(", "));
        return sql.list(ACT + "WHERE state IN (" + names + ") ORDER BY n", this::outgoing);
    }

    @Override
    public Optional<Outgoing> outgoing(CommandId id) {
        return sql.first(ACT + "WHERE id = ?", this::outgoing, id.value());
    }

    private Outgoing outgoing(ResultSet row) throws SQLException {
        long n = row.getLong(1);
        String receipt = row.getString(6);
        Set<UUID> touches = new HashSet<>(sql.list("SELECT paper FROM touch WHERE n = ?", each -> each.getObject(1, UUID.class), n));
        return new Outgoing(n, new CommandId(row.getObject(2, UUID.class)), Wire.parse(row.getString(5)), touches,
                row.getString(4), OutgoingState.valueOf(row.getString(3)),
                receipt == null ? null : wire.readMessage(Receipt.class, Wire.parse(receipt)));
    }

    private @Nullable String text(@Nullable Receipt receipt) {
        return receipt == null ? null : Wire.text(wire.writeMessage(receipt));
    }

    @Override
    public List<HeldLease> leases(Series series) {
        return sql.list("SELECT id, device, person, first, last, next FROM lease WHERE series = ? ORDER BY first",
                row -> new HeldLease(new Lease(new LeaseId(row.getObject(1, UUID.class)), series,
                        new DeviceId(row.getObject(2, UUID.class)), new PersonId(row.getObject(3, UUID.class)),
                        row.getLong(4), row.getLong(5)), row.getLong(6)), series.text());
    }

    @Override
    public void lease(HeldLease held) {
        Lease lease = held.lease();
        if (sql.run("UPDATE lease SET next = ? WHERE id = ?", held.next(), lease.id().value()) == 0) {
            sql.run("INSERT INTO lease(id, series, device, person, first, last, next) VALUES(?, ?, ?, ?, ?, ?, ?)",
                    lease.id().value(), lease.series().text(), lease.device().value(), lease.person().value(),
                    lease.first(), lease.last(), held.next());
        }
    }

    @Override
    public Optional<UUID> leaseRequest(Series series) {
        return sql.first("SELECT request FROM lease_request WHERE series = ? AND request IS NOT NULL",
                row -> row.getObject(1, UUID.class), series.text());
    }

    @Override
    public void leaseRequest(Series series, @Nullable UUID request) {
        sql.run("MERGE INTO lease_request(series, request) KEY(series) VALUES(?, ?)", series.text(), request);
    }

    @Override
    public long nextProvisional() {
        long next = meta.number("provisional") + 1;
        meta.put("provisional", Long.toString(next));
        return next;
    }
}
