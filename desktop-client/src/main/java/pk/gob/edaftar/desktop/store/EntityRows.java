package pk.gob.edaftar.desktop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.wire.Body;
import pk.gob.edaftar.model.wire.Wire;

/// The entities as shown. A transaction sees what it wrote at once and writes it to disk at its end, many rows at a time.
final class EntityRows {
    static final String SELECT = "SELECT e.id, e.seq, e.body, p.kind, p.paper, p.branch FROM entity e JOIN part p ON p.id = e.part ";

    /// What this transaction wrote; none where it removed the entity.
    private record Written(UUID paper, @Nullable Stored stored) {}

    private final Sql sql;
    private final Wire wire;
    private final PartRows parts;
    private final Map<UUID, Written> written = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> writtenOf = new HashMap<>();

    EntityRows(Sql sql, Wire wire, PartRows parts) {
        this.sql = sql;
        this.wire = wire;
        this.parts = parts;
    }

    /// Reads a row of [#SELECT].
    static Stored stored(ResultSet row, Wire wire) throws SQLException {
        Part part = new Part(Ranks.partKind(row.getInt(4)), row.getObject(5, UUID.class), row.getObject(6, UUID.class));
        UUID key = row.getObject(1, UUID.class);
        Row body = new Row(key, row.getLong(2), Body.stored(row.getString(3)));
        return new Stored(part, body, wire.readEntity(key, part, body.body().tree()));
    }

    Optional<Stored> find(UUID key) {
        Written here = written.get(key);
        return here != null ? Optional.ofNullable(here.stored())
                : sql.first(SELECT + "WHERE e.id = ?", row -> stored(row, wire), key);
    }

    void put(Stored stored) {
        write(stored.row().key(), new Written(stored.part().paper(), stored));
    }

    void remove(UUID key) {
        find(key).ifPresent(stored -> write(key, new Written(stored.part().paper(), null)));
    }

    private void write(UUID key, Written change) {
        written.put(key, change);
        writtenOf.computeIfAbsent(change.paper(), k -> new HashSet<>()).add(key);
    }

    /// The rows of a paper that decisions about it read, oldest first.
    List<Stored> trail(UUID paper) {
        return of(paper, "p.kind <> " + Ranks.of(PartKind.CONTENT), stored -> stored.part().kind() != PartKind.CONTENT);
    }

    /// The rows of one part.
    List<Stored> of(Part part) {
        return of(part.paper(), "p.kind = " + Ranks.of(part.kind()), stored -> stored.part().kind() == part.kind()).stream()
                .filter(stored -> stored.part().equals(part)).toList();
    }

    private List<Stored> of(UUID paper, String condition, java.util.function.Predicate<Stored> wanted) {
        Map<UUID, Stored> found = new LinkedHashMap<>();
        if (!parts.isNew(paper)) {
            sql.list(SELECT + "WHERE p.paper = ? AND " + condition, row -> stored(row, wire), paper)
                    .forEach(stored -> found.put(stored.row().key(), stored));
        }
        for (UUID key : writtenOf.getOrDefault(paper, Set.of())) {
            Stored stored = java.util.Objects.requireNonNull(written.get(key)).stored();
            if (stored == null) {
                found.remove(key);
            } else if (wanted.test(stored)) {
                found.put(key, stored);
            }
        }
        return found.values().stream().sorted(Comparator.comparingLong((Stored stored) -> stored.row().seq())
                .thenComparing(stored -> stored.row().key())).toList();
    }

    /// The papers with something written or removed in this transaction.
    Set<UUID> papersWritten() {
        return Set.copyOf(writtenOf.keySet());
    }

    /// Writes what changed. Most rows of a page are new, and of papers that are new: those are inserted without a look.
    void flush() {
        List<@Nullable Object[]> removed = new ArrayList<>();
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> perhaps = new ArrayList<>();
        written.forEach((key, change) -> {
            Stored stored = change.stored();
            if (stored == null) {
                removed.add(new @Nullable Object[] {key});
                return;
            }
            @Nullable Object[] row = {parts.id(stored.part()), stored.row().seq(), stored.row().body().text(), key};
            (parts.isNew(change.paper()) ? fresh : perhaps).add(row);
        });
        sql.runAll("DELETE FROM entity WHERE id = ?", removed);
        int[] hits = sql.runAll("UPDATE entity SET part = ?, seq = ?, body = ? WHERE id = ?", perhaps);
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 0) {
                fresh.add(perhaps.get(i));
            }
        }
        sql.runAll("INSERT INTO entity(part, seq, body, id) VALUES(?, ?, ?, ?)", fresh);
        written.clear();
        writtenOf.clear();
    }
}
