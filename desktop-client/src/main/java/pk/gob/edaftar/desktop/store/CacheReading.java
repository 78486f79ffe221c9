package pk.gob.edaftar.desktop.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.wire.Wire;

/// Reads a paper from one snapshot of the cache, as shown, for the screen.
public final class CacheReading {
    private final Sql sql;
    private final Wire wire;

    public CacheReading(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /// One part of a paper and how much of it is here.
    /// @param held up to which count its rows are here
    /// @param listed up to which count there are rows
    /// @param comes whether it comes by itself
    /// @param live whether what is written later comes too
    public record PartHeld(Part part, long held, long listed, boolean comes, boolean live) {}

    /// A paper with everything of it that is here.
    public record Held(Trail trail, List<Entity> content, List<PartHeld> parts) {
        public Held {
            content = List.copyOf(content);
            parts = List.copyOf(parts);
        }
    }

    /// The paper; empty where nothing of it is here.
    public Optional<Held> paper(UUID paper) {
        List<Entity> trail = new ArrayList<>();
        List<Entity> content = new ArrayList<>();
        sql.list(EntityRows.SELECT + "WHERE p.paper = ?", row -> EntityRows.stored(row, wire), paper).stream()
                .sorted(Comparator.comparingLong((Stored stored) -> stored.row().seq()).thenComparing(stored -> stored.row().key()))
                .forEach(stored -> {
                    (stored.part().kind() == PartKind.CONTENT ? content : trail).add(stored.entity());
                    if (stored.part().kind() == PartKind.SECRET) {
                        content.add(stored.entity());
                    }
                });
        return trail.isEmpty() ? Optional.empty() : Optional.of(new Held(new Trail(paper, trail), content, parts(paper)));
    }

    private List<PartHeld> parts(UUID paper) {
        return sql.list("""
                SELECT p.kind, p.branch, p.held, MAX(l.seq), BOOL_OR(s.bodies), BOOL_OR(l.upto IS NULL)
                FROM part p JOIN listing l ON l.part = p.id JOIN stream s ON s.id = l.stream
                WHERE p.paper = ? GROUP BY p.id, p.kind, p.branch, p.held""", row -> new PartHeld(
                new Part(Ranks.partKind(row.getInt(1)), paper, row.getObject(2, UUID.class)), row.getLong(3), row.getLong(4),
                row.getBoolean(5), row.getBoolean(5) && row.getBoolean(6)), paper);
    }
}
