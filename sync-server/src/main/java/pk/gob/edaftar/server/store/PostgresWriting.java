package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.ActRow;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.FeedChange;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/// One transaction. It reads each locked paper once and sends everything it writes in one journey, `publish` last.
final class PostgresWriting implements ServerStore.Writing {
    private final Connection connection;
    private final Wire wire;
    private final DirectoryCache directory;
    private final Numbers numbers;
    private final Answers answers;
    private final PaperRows papers;
    private final Set<UUID> locked = new HashSet<>();
    private final Map<UUID, ActRow> chains = new HashMap<>();
    private final Batch late = new Batch();
    private final List<FeedChange> feed = new ArrayList<>();
    private long directoryVersion = -1;
    private @Nullable Epoch epoch;
    private ServerStore.@Nullable Expected expected;
    private @Nullable Receipt concluded;

    PostgresWriting(Connection connection, Wire wire, DirectoryCache directory) {
        this.connection = connection;
        this.wire = wire;
        this.directory = directory;
        this.numbers = new Numbers(connection);
        this.answers = new Answers(connection);
        this.papers = new PaperRows(wire);
    }

    @Override
    public void expect(ServerStore.Expected all) {
        expected = all;
    }

    @Override
    public Optional<ServerStore.Claimed> claim(CommandId id, String hash, Session session) {
        List<ServerStore.Claimed> before = new ArrayList<>();
        // the second statement sees what a concurrent delivery committed while the first one waited for it
        Batch batch = new Batch()
                .add("INSERT INTO ledger (command, hash, device, person) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        id.value(), hash, session.device().value(), session.person().value())
                .query(rows -> {
                    if (rows.next()) {
                        before.add(new ServerStore.Claimed(rows.getString(1), receipt(rows.getString(2))));
                    }
                }, "SELECT l.hash, r.body::text FROM ledger l JOIN receipt r ON r.command = l.command WHERE l.command = ?", id.value());
        if (expected != null) {
            lock(expected.papers(), batch);
            answers.add(expected, id, session, batch);
        }
        StoreFailure.send(batch, connection);
        return before.stream().findFirst();
    }

    @Override
    public Epoch epoch() {
        if (epoch == null) {
            StoreFailure.send(new Batch().query(this::readInstallation, PostgresReading.EPOCH), connection);
        }
        return Objects.requireNonNull(epoch);
    }

    @Override
    public Optional<Verdict> verdictOf(CommandId id) {
        return answers.verdictOf(id);
    }

    @Override
    public Instant lastPush(Session session) {
        return answers.lastPush(session);
    }

    @Override
    public void lock(Set<UUID> ids) {
        Batch batch = new Batch();
        lock(ids, batch);
        StoreFailure.send(batch, connection);
    }

    private void lock(Set<UUID> ids, Batch batch) {
        if (ids.isEmpty() || locked.containsAll(ids)) {
            return;
        }
        Batch.Arrays array = Batch.Arrays.of("uuid", List.copyOf(ids));
        // every statement after the first sees what was committed before the locks were had
        batch.query(rows -> { }, "SELECT lock_papers(?)", array)
                .query(this::readInstallation, PostgresReading.EPOCH)
                .query(this::readChains, """
                        SELECT p.id, a.seq, a.command, a.device, a.person, a.at, a.previous, a.hash FROM unnest(?) AS p(id)
                        JOIN LATERAL (SELECT * FROM act WHERE paper = p.id ORDER BY seq DESC LIMIT 1) a ON true""", array);
        papers.load(ids, batch);
        locked.addAll(ids);
    }

    private void readInstallation(ResultSet rows) throws SQLException {
        epoch = PostgresReading.epoch(rows);
        directoryVersion = rows.getLong(3);
    }

    private void readChains(ResultSet rows) throws SQLException {
        while (rows.next()) {
            UUID paper = rows.getObject("id", UUID.class);
            Session session = new Session(new pk.gob.edaftar.model.sync.DeviceId(rows.getObject("device", UUID.class)),
                    new PersonId(rows.getObject("person", UUID.class)));
            chains.put(paper, new ActRow(paper, rows.getLong("seq"), new CommandId(rows.getObject("command", UUID.class)), session,
                    instant(rows, 6), rows.getString("previous"), rows.getString("hash")));
        }
    }

    @Override
    public WholeOffice office(Moment moment) {
        return new PostgresOffice(moment, organisation(), papers, Set.copyOf(locked), answers);
    }

    private Organisation organisation() {
        return StoreFailure.carry(() -> {
            if (directoryVersion < 0) {
                new Batch().query(this::readInstallation, PostgresReading.EPOCH).send(connection);
            }
            return directory.at(directoryVersion, connection);
        });
    }

    @Override
    public Optional<Lease> lease(UUID id) {
        return answers.lease(id);
    }

    @Override
    public long draw(Series series) {
        return numbers.advance(series, 1);
    }

    @Override
    public long put(Entity entity) {
        hold(entity.part());
        return papers.put(entity);
    }

    @Override
    public long seq(Part part) {
        hold(part);
        return papers.count(part);
    }

    @Override
    public List<Listed> listings(Part part) {
        hold(part);
        return papers.listings(part);
    }

    /// An entry of the directory is a paper of its own below the lock on the whole directory.
    private void hold(Part part) {
        if (!papers.holds(part.paper())) {
            Batch batch = new Batch();
            papers.load(Set.of(part.paper()), batch);
            StoreFailure.send(batch, connection);
        }
    }

    @Override
    public Optional<ActRow> lastAct(UUID paper) {
        return Optional.ofNullable(chains.get(paper));
    }

    @Override
    public void append(ActRow act, ObjectNode command) {
        String answered = concluded == null ? "" : Wire.text(wire.writeMessage(concluded));
        chains.put(act.paper(), act);
        late.add("INSERT INTO act (paper, seq, command, device, person, at, said, answered, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.paper(), act.seq(), act.command().value(), act.session().device().value(), act.session().person().value(),
                stamp(act.at()), Wire.text(command), answered, act.previous(), act.hash());
    }

    @Override
    public Receipt conclude(Receipt receipt, Session session) {
        Receipt numbered = receipt.numbered(answers.number(receipt.command(), session));
        late.add("INSERT INTO receipt (device, person, number, command, verdict, body) VALUES (?, ?, ?, ?, ?, ?::jsonb)",
                session.device().value(), session.person().value(), numbered.number(), numbered.command().value(),
                numbered.verdict().name(), Wire.text(wire.writeMessage(numbered)));
        concluded = numbered;
        return numbered;
    }

    @Override
    public void publish(List<FeedChange> changes) {
        if (!feed.isEmpty()) {
            throw new IllegalStateException("a transaction publishes once");
        }
        feed.addAll(changes);
    }

    @Override
    public void pushed(Session session, Instant at) {
        late.add("""
                INSERT INTO push_lane (device, person, pushed_at) VALUES (?, ?, ?)
                ON CONFLICT (device, person) DO UPDATE SET pushed_at = greatest(push_lane.pushed_at, excluded.pushed_at)""",
                session.device().value(), session.person().value(), stamp(at));
    }

    @Override
    public Optional<Lease> leaseOf(UUID request) {
        return numbers.lease(request);
    }

    @Override
    public long used(Series series, PersonId person, Instant since) {
        return numbers.used(series, person, since);
    }

    @Override
    public long unused(Series series, PersonId person) {
        return numbers.unused(series, person);
    }

    @Override
    public Lease grant(UUID request, Series series, Session session, int size) {
        return numbers.grant(request, series, session, size);
    }

    @Override
    public void quarantine(Sent sent, Session session, Instant at, String rule) {
        late.add("INSERT INTO quarantine (command, device, person, at, rule, body) VALUES (?, ?, ?, ?, ?, ?)",
                sent.id().value(), session.device().value(), session.person().value(), stamp(at), rule, Wire.text(sent.body()));
    }

    /// Sends everything written, and the commit with it; what is shown to others goes last, so that streams are locked for
    /// one moment only.
    void commit() throws SQLException {
        papers.flush(late, () -> {
            late.send(connection);
            return true;
        });
        if (!feed.isEmpty()) {
            List<Stream> streams = feed.stream().map(FeedChange::stream).toList();
            List<Part> parts = feed.stream().map(FeedChange::part).toList();
            late.query(rows -> { }, "SELECT publish(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    PostgresReading.kinds(streams), PostgresReading.owners(streams),
                    PostgresReading.papers(parts), PostgresReading.codes(parts), PostgresReading.branches(parts),
                    Batch.Arrays.of("int8", feed.stream().map(FeedChange::seq).toList()),
                    Batch.Arrays.of("int8", feed.stream().map(FeedChange::upto).toList()),
                    Batch.Arrays.of("bool", feed.stream().map(FeedChange::gone).toList()),
                    Batch.Arrays.of("int8", feed.stream().map(FeedChange::sumDelta).toList()));
        }
        late.add("COMMIT").send(connection);
    }

    private Receipt receipt(String body) {
        return wire.readMessage(Receipt.class, Wire.parse(body));
    }

    static OffsetDateTime stamp(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
