package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.sync.Want;
import pk.gob.edaftar.model.wire.Body;
import pk.gob.edaftar.model.wire.Wire;

/// One snapshot: grants, heads, sums, rows and receipts are all of the same instant.
final class PostgresReading implements ServerStore.Reading {
    private static final String BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private static final String COMMIT = "COMMIT";
    static final String EPOCH = "SELECT epoch, tag, directory FROM installation";

    private final Connection connection;
    private final Wire wire;
    private final DirectoryCache directory;
    private final Epoch epoch;
    private final long directoryVersion;
    private boolean closing;
    private boolean ended;

    private PostgresReading(Connection connection, Wire wire, DirectoryCache directory, Epoch epoch, long directoryVersion) {
        this.connection = connection;
        this.wire = wire;
        this.directory = directory;
        this.epoch = epoch;
        this.directoryVersion = directoryVersion;
    }

    /// Opens the snapshot; the first statements fix it.
    static PostgresReading begin(Connection connection, Wire wire, DirectoryCache directory) throws SQLException {
        List<PostgresReading> begun = new ArrayList<>();
        new Batch().add(BEGIN).query(rows -> {
            Epoch epoch = epoch(rows);
            begun.add(new PostgresReading(connection, wire, directory, epoch, rows.getLong(3)));
        }, EPOCH).send(connection);
        return begun.getFirst();
    }

    static Epoch epoch(ResultSet rows) throws SQLException {
        rows.next();
        return new Epoch(rows.getLong(1), rows.getObject(2, UUID.class));
    }

    void end() throws SQLException {
        if (!ended) {
            new Batch().add(COMMIT).send(connection);
        }
    }

    @Override
    public Epoch epoch() {
        return epoch;
    }

    @Override
    public Organisation organisation() {
        return StoreFailure.carry(() -> directory.at(directoryVersion, connection));
    }

    @Override
    public Map<Stream, StreamState> states(Collection<Stream> streams) {
        Map<Stream, StreamState> states = new TreeMap<>();
        ask(states(List.copyOf(streams), states, new Batch()));
        return states;
    }

    private static Batch states(List<Stream> streams, Map<Stream, StreamState> into, Batch batch) {
        streams.forEach(stream -> into.put(stream, StreamState.EMPTY));
        return batch.query(rows -> {
            while (rows.next()) {
                into.put(new Stream(Codes.stream(rows.getShort(1)), rows.getObject(2, UUID.class)),
                        new StreamState(rows.getLong(3), rows.getLong(4)));
            }
        }, "SELECT s.kind, s.owner, s.head, s.sum FROM unnest(?, ?) AS c(k, o) JOIN stream s ON s.kind = c.k AND s.owner = c.o",
                kinds(streams), owners(streams));
    }

    @Override
    public List<Listed> feed(List<Cursor> cursors, int limit) {
        List<Listed> page = new ArrayList<>();
        ask(feed(cursors, limit, page, new Batch()));
        return page;
    }

    private static Batch feed(List<Cursor> cursors, int limit, List<Listed> into, Batch batch) {
        List<Stream> streams = cursors.stream().map(Cursor::stream).toList();
        return batch.query(rows -> {
            while (rows.next()) {
                into.add(FeedRows.listed(rows, streams.get(rows.getInt("nth") - 1)));
            }
        }, "SELECT * FROM feed_after(?, ?, ?, ?)", kinds(streams), owners(streams),
                Batch.Arrays.of("int8", cursors.stream().map(Cursor::pos).toList()), limit);
    }

    @Override
    public ServerStore.News news(List<Cursor> cursors, int limit, Session session, long receiptsAfter, int most) {
        List<Listed> page = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        Map<Stream, StreamState> states = new TreeMap<>();
        Batch batch = new Batch();
        feed(cursors, limit, page, batch);
        receipts(session, receiptsAfter, most, receipts, batch);
        ask(states(cursors.stream().map(Cursor::stream).toList(), states, batch));
        return new ServerStore.News(page, receipts, states);
    }

    @Override
    public void closing() {
        closing = true;
    }

    /// Sends it, with the end of the snapshot where nothing will be asked afterwards.
    private void ask(Batch batch) {
        StoreFailure.send(closing ? batch.add(COMMIT) : batch, connection);
        ended |= closing;
    }

    @Override
    public Map<Part, List<Row>> rows(Collection<Want> wants, Map<Part, Long> bounds, long most) {
        Map<Part, List<Row>> found = new HashMap<>();
        Set<Part> left = new HashSet<>();
        Map<Boolean, List<Want>> byDirectory = wants.stream()
                .collect(Collectors.partitioningBy(want -> want.part().kind() == PartKind.DIRECTORY));
        Batch batch = new Batch();
        byDirectory.values().stream().filter(some -> !some.isEmpty()).forEach(some -> rows(some, bounds, most, found, left, batch));
        ask(batch);
        Map<Part, List<Row>> all = new TreeMap<>();
        wants.stream().filter(want -> !left.contains(want.part()))
                .forEach(want -> all.put(want.part(), found.getOrDefault(want.part(), List.of())));
        return all;
    }

    private static void rows(List<Want> wants, Map<Part, Long> bounds, long most, Map<Part, List<Row>> into, Set<Part> left, Batch batch) {
        Set<PartKind> kinds = wants.stream().map(want -> want.part().kind()).collect(Collectors.toSet());
        String each = EntityTable.holding(kinds).stream().map(table -> "SELECT t.id, t.seq, t.body::text AS body FROM " + table.table()
                + " t WHERE t.paper = w.paper AND t.part = w.part AND t.branch = w.branch AND t.seq > w.since AND t.seq <= w.bound")
                .collect(Collectors.joining(" UNION ALL "));
        List<Part> parts = wants.stream().map(Want::part).toList();
        batch.query(rows -> {
            while (rows.next()) {
                Part part = parts.get(rows.getInt(1) - 1);
                String body = rows.getString(4);
                if (body == null) {
                    left.add(part);
                } else {
                    into.computeIfAbsent(part, first -> new ArrayList<>())
                            .add(new Row(rows.getObject(2, UUID.class), rows.getLong(3), Body.stored(body)));
                }
            }
        }, "SELECT n, id, seq, CASE WHEN before < ? THEN body END FROM (SELECT w.n, r.id, r.seq, r.body,"
                        + " sum(octet_length(r.body)) OVER (ORDER BY w.n) - sum(octet_length(r.body)) OVER (PARTITION BY w.n) AS before"
                        + " FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS w(paper, part, branch, since, bound, n)"
                        + " JOIN LATERAL (" + each + ") r ON true) read ORDER BY n, seq",
                Math.max(1, most),
                papers(parts), codes(parts), branches(parts),
                Batch.Arrays.of("int8", wants.stream().map(Want::since).toList()),
                Batch.Arrays.of("int8", parts.stream().map(part -> bounds.getOrDefault(part, 0L)).toList()));
    }

    @Override
    public List<Listed> listings(Collection<Part> parts, Set<Stream> streams) {
        List<Listed> found = new ArrayList<>();
        List<Part> list = List.copyOf(parts);
        List<Stream> wanted = List.copyOf(streams);
        ask(new Batch().query(rows -> {
            while (rows.next()) {
                found.add(FeedRows.listed(rows, wanted.get(rows.getInt("nth") - 1)));
            }
        }, "SELECT c.nth, f.* FROM unnest(?, ?, ?) AS w(paper, part, branch)"
                        + " JOIN feed f ON f.paper = w.paper AND f.part = w.part AND f.branch = w.branch"
                        + " JOIN (stream s JOIN unnest(?, ?) WITH ORDINALITY AS c(kind, owner, nth)"
                        + " ON s.kind = c.kind AND s.owner = c.owner) ON s.id = f.stream",
                papers(list), codes(list), branches(list), kinds(wanted), owners(wanted)));
        return found;
    }

    @Override
    public List<Receipt> receipts(Session session, long after, int limit) {
        List<Receipt> receipts = new ArrayList<>();
        ask(receipts(session, after, limit, receipts, new Batch()));
        return receipts;
    }

    private Batch receipts(Session session, long after, int limit, List<Receipt> into, Batch batch) {
        return batch.query(rows -> {
            while (rows.next()) {
                into.add(wire.readMessage(Receipt.class, Wire.parse(rows.getString(1))));
            }
        }, "SELECT body::text FROM receipt WHERE device = ? AND person = ? AND number > ? ORDER BY number LIMIT ?",
                session.device().value(), session.person().value(), after, limit);
    }

    static Batch.Arrays kinds(List<Stream> streams) {
        return Batch.Arrays.of("int2", streams.stream().map(stream -> Codes.of(stream.kind())).toList());
    }

    static Batch.Arrays owners(List<Stream> streams) {
        return Batch.Arrays.of("uuid", streams.stream().map(Stream::owner).toList());
    }

    static Batch.Arrays papers(List<Part> parts) {
        return Batch.Arrays.of("uuid", parts.stream().map(Part::paper).toList());
    }

    static Batch.Arrays codes(List<Part> parts) {
        return Batch.Arrays.of("int2", parts.stream().map(part -> Codes.of(part.kind())).toList());
    }

    static Batch.Arrays branches(List<Part> parts) {
        return Batch.Arrays.of("uuid", parts.stream().map(Part::branch).toList());
    }
}
