package pk.gob.edaftar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.sync.Clash;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ObjectNode;

/// The papers one transaction works on, read once under their locks: counts of their parts, their listings, and all rows
/// that decisions read. What is written meanwhile is kept here until it is sent in one go.
final class PaperRows {
    /// Content is written once and never read by a decision.
    private static final String ROWS = EntityTable.holding(Set.of(PartKind.DIRECTORY, PartKind.TRAIL, PartKind.SECRET)).stream()
            .map(table -> "SELECT id, paper, part, branch, seq, body::text AS body FROM " + table.table()
                    + " WHERE paper = ANY (?) AND part <> " + Codes.of(PartKind.CONTENT))
            .collect(Collectors.joining(" UNION ALL "));
    private static final int ROWS_TABLES =
            EntityTable.holding(Set.of(PartKind.DIRECTORY, PartKind.TRAIL, PartKind.SECRET)).size();

    private final Wire wire;
    private final Set<UUID> loaded = new HashSet<>();
    private final Map<Part, Long> counts = new HashMap<>();
    private final Map<Part, List<Listed>> listings = new HashMap<>();
    private final Map<UUID, HeldRow> rows = new LinkedHashMap<>();
    private final Map<UUID, HeldRow> written = new LinkedHashMap<>();

    PaperRows(Wire wire) {
        this.wire = wire;
    }

    boolean holds(UUID paper) {
        return loaded.contains(paper);
    }

    /// Adds the queries that read some papers whole.
    void load(Collection<UUID> papers, Batch batch) {
        Batch.Arrays ids = Batch.Arrays.of("uuid", List.copyOf(papers));
        @Nullable Object[] everywhere = new @Nullable Object[ROWS_TABLES];
        java.util.Arrays.fill(everywhere, ids);
        batch.query(this::readCounts, "SELECT paper, part, branch, seq FROM part WHERE paper = ANY (?)", ids)
                .query(this::readListings, FeedRows.OF_PAPERS, ids)
                .query(this::readRows, ROWS, everywhere);
        loaded.addAll(papers);
    }

    private void readCounts(ResultSet found) throws SQLException {
        while (found.next()) {
            counts.put(FeedRows.part(found), found.getLong("seq"));
        }
    }

    private void readListings(ResultSet found) throws SQLException {
        while (found.next()) {
            Listed row = FeedRows.listed(found);
            listings.computeIfAbsent(row.part(), part -> new ArrayList<>()).add(row);
        }
    }

    private void readRows(ResultSet found) throws SQLException {
        while (found.next()) {
            UUID key = found.getObject("id", UUID.class);
            Part part = FeedRows.part(found);
            ObjectNode body = Wire.parse(found.getString("body"));
            rows.put(key, new HeldRow(part, found.getLong("seq"), body, wire.readEntity(key, part, body), true));
        }
    }

    /// The paper as decisions read it; nothing where there is no such paper.
    Optional<Trail> trail(UUID paper) {
        List<Entity> entities = rows.values().stream().filter(row -> row.part().paper().equals(paper))
                .sorted(Comparator.comparing(HeldRow::part).thenComparingLong(HeldRow::seq)).map(HeldRow::entity).toList();
        return entities.isEmpty() ? Optional.empty() : Optional.of(new Trail(paper, entities));
    }

    long count(Part part) {
        return counts.getOrDefault(part, 0L);
    }

    List<Listed> listings(Part part) {
        return List.copyOf(listings.getOrDefault(part, List.of()));
    }

    /// Writes an entity as the next row of its part; a key that is not among the paper's rows is taken for new,
    /// and its table's own key finds out where it is not.
    long put(Entity entity) {
        HeldRow before = rows.get(entity.key());
        if (before != null && (entity.once() || !isSameThing(before, entity))) {
            throw new Clash(entity.key());
        }
        long seq = counts.merge(entity.part(), 1L, Long::sum);
        ObjectNode body = before == null ? wire.write(entity) : wire.merge(before.body(), entity);
        HeldRow row = new HeldRow(entity.part(), seq, body, entity, before != null && before.stored());
        rows.put(entity.key(), row);
        written.put(entity.key(), row);
        return seq;
    }

    private static boolean isSameThing(HeldRow before, Entity entity) {
        return before.part().equals(entity.part()) && EntityTable.of(before.entity()) == EntityTable.of(entity);
    }

    /// Adds the statements that write what was put.
    void flush(Batch batch, StoreFailure.Talk<?> whenFull) throws SQLException {
        Set<Part> parts = new HashSet<>();
        refuseTaken(batch);
        for (Map.Entry<UUID, HeldRow> each : written.entrySet()) {
            if (batch.full()) {
                whenFull.run();
            }
            HeldRow row = each.getValue();
            write(each.getKey(), row, batch);
            parts.add(row.part());
        }
        written.clear();
        if (parts.stream().anyMatch(part -> part.kind() == PartKind.DIRECTORY)) {
            batch.add(DirectoryCache.WRITTEN);
        }
        List<Part> list = List.copyOf(parts);
        if (!list.isEmpty()) {
            batch.add("INSERT INTO part (paper, part, branch, seq) SELECT * FROM unnest(?, ?, ?, ?)"
                            + " ON CONFLICT (paper, part, branch) DO UPDATE SET seq = excluded.seq",
                    PostgresReading.papers(list), PostgresReading.codes(list), PostgresReading.branches(list),
                    Batch.Arrays.of("int8", list.stream().map(this::count).toList()));
        }
    }

    /// An identity belongs to one kind: what is new here may be nothing else elsewhere. The database itself fails on it, for
    /// the commit is in the same journey.
    private void refuseTaken(Batch batch) {
        List<UUID> fresh = written.entrySet().stream().filter(each -> !each.getValue().stored()).map(Map.Entry::getKey).toList();
        if (fresh.isEmpty()) {
            return;
        }
        batch.query(none -> { }, EntityTable.REFUSE_TAKEN, Batch.Arrays.of("uuid", fresh));
    }

    private static void write(UUID key, HeldRow row, Batch batch) {
        EntityTable table = EntityTable.of(row.entity());
        @Nullable Object[] columns = table.columnValues(row.entity());
        int schema = row.body().path("schema").asInt(1);
        String body = Wire.text(row.body());
        if (row.stored()) {
            batch.add(table.update(), joined(new Object[] {row.seq(), schema, body}, columns, key));
        } else {
            batch.add(table.insert(), joined(new Object[] {key, row.part().paper(), Codes.of(row.part().kind()),
                    row.part().branch(), row.seq(), schema, body}, columns));
        }
    }

    private static @Nullable Object[] joined(Object[] first, @Nullable Object[] then, Object... last) {
        List<@Nullable Object> all = new ArrayList<>(first.length + then.length + last.length);
        all.addAll(java.util.Arrays.asList(first));
        all.addAll(java.util.Arrays.asList(then));
        all.addAll(java.util.Arrays.asList(last));
        return all.toArray();
    }
}
