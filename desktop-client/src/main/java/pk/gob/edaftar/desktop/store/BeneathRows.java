package pk.gob.edaftar.desktop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.sync.DeskStore.Beneath;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.wire.Body;
import pk.gob.edaftar.model.wire.Wire;

/// The confirmed entities under pending acts: only of papers under an act, so few that their keys are held in memory
/// and a page over other papers costs nothing here.
final class BeneathRows {
    private static final String SELECT = "SELECT id, paper, part, seq, body FROM beneath ";

    private final Sql sql;
    private final Wire wire;
    private final Map<UUID, UUID> paperOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> keysOf = new HashMap<>();

    BeneathRows(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
        sql.list("SELECT id, paper FROM beneath", row -> remember(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    private boolean remember(UUID key, UUID paper) {
        keysOf.computeIfAbsent(paper, k -> new HashSet<>()).add(key);
        return paperOf.put(key, paper) == null;
    }

    List<Beneath> of(UUID paper) {
        return keysOf.containsKey(paper) ? sql.list(SELECT + "WHERE paper = ?", this::beneath, paper) : List.of();
    }

    Optional<Beneath> find(UUID key) {
        return paperOf.containsKey(key) ? sql.first(SELECT + "WHERE id = ?", this::beneath, key) : Optional.empty();
    }

    private Beneath beneath(ResultSet row) throws SQLException {
        UUID key = row.getObject(1, UUID.class);
        UUID paper = row.getObject(2, UUID.class);
        String name = row.getString(3);
        if (name == null) {
            return new Beneath(paper, key, null);
        }
        Part part = Part.of(name);
        Row body = new Row(key, row.getLong(4), Body.stored(row.getString(5)));
        return new Beneath(paper, key, new Stored(part, body, wire.readEntity(key, part, body.body().tree())));
    }

    void put(Beneath beneath) {
        Stored confirmed = beneath.confirmed();
        @Nullable String part = confirmed == null ? null : confirmed.part().text();
        @Nullable Long seq = confirmed == null ? null : (Long) confirmed.row().seq();
        @Nullable String body = confirmed == null ? null : confirmed.row().body().text();
        if (remember(beneath.key(), beneath.paper())) {
            sql.run("INSERT INTO beneath(id, paper, part, seq, body) VALUES(?, ?, ?, ?, ?)", beneath.key(), beneath.paper(), part, seq, body);
        } else {
            sql.run("UPDATE beneath SET part = ?, seq = ?, body = ? WHERE id = ?", part, seq, body, beneath.key());
        }
    }

    void remove(UUID key) {
        UUID paper = paperOf.remove(key);
        if (paper == null) {
            return;
        }
        Set<UUID> left = keysOf.getOrDefault(paper, Set.of());
        left.remove(key);
        if (left.isEmpty()) {
            keysOf.remove(paper);
        }
        sql.run("DELETE FROM beneath WHERE id = ?", key);
    }
}
