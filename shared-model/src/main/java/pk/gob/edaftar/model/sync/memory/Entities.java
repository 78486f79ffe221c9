package pk.gob.edaftar.model.sync.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore.Stored;

/// All rows of a store, found by key and by paper, with the directory read off them once between changes to it.
final class Entities {
    private final Map<UUID, Stored> byKey = new HashMap<>();
    private final Map<UUID, TreeSet<UUID>> byPaper = new HashMap<>();
    private @Nullable Organisation directory;

    Optional<Stored> get(UUID key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The rows themselves: a test may meddle with one.
    Map<UUID, Stored> all() {
        return byKey;
    }

    Collection<Entity> values() {
        return byKey.values().stream().map(Stored::entity).toList();
    }

    /// The rows of one paper, by key.
    Collection<Stored> of(UUID paper) {
        return byPaper.getOrDefault(paper, new TreeSet<>()).stream().flatMap(key -> get(key).stream()).toList();
    }

    void put(Undo undo, Stored stored) {
        UUID key = stored.row().key();
        Stored before = byKey.get(key);
        undo.then(() -> set(key, before));
        set(key, stored);
    }

    void remove(Undo undo, UUID key) {
        Stored before = byKey.get(key);
        if (before != null) {
            undo.then(() -> set(key, before));
            set(key, null);
        }
    }

    void clear(Undo undo) {
        List.copyOf(byKey.keySet()).forEach(key -> remove(undo, key));
    }

    private void set(UUID key, @Nullable Stored stored) {
        Stored before = stored == null ? byKey.remove(key) : byKey.put(key, stored);
        if (before != null) {
            paper(before).remove(key);
            directoryMayChange(before);
        }
        if (stored != null) {
            paper(stored).add(key);
            directoryMayChange(stored);
        }
    }

    private Set<UUID> paper(Stored stored) {
        return byPaper.computeIfAbsent(stored.part().paper(), paper -> new TreeSet<>());
    }

    private void directoryMayChange(Stored stored) {
        if (stored.entity() instanceof OrgEntity) {
            directory = null;
        }
    }

    Organisation organisation() {
        Organisation known = directory;
        if (known == null) {
            known = new Organisation(byKey.values().stream().map(Stored::entity).filter(OrgEntity.class::isInstance)
                    .map(OrgEntity.class::cast).sorted(Comparator.comparing(OrgEntity::key)).toList());
            directory = known;
        }
        return known;
    }
}
