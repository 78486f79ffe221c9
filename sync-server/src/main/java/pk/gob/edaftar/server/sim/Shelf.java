package pk.gob.edaftar.server.sim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.memory.MemoryCache;

/// The papers a desk's screen lists.
final class Shelf {
    record Paper(UUID id, DakTrail trail) {}

    private final MemoryCache cache;

    Shelf(MemoryCache cache) {
        this.cache = cache;
    }

    /// Oldest first.
    List<Paper> papers() {
        Map<UUID, Stored> entities = cache.entities();
        return entities.values().stream().map(Stored::entity).filter(Dak.class::isInstance).map(Dak.class::cast)
                .sorted(Comparator.comparing(Dak::registeredAt).thenComparing(Dak::key))
                .flatMap(dak -> cache.trail(dak.key()).flatMap(DakTrail::of).stream())
                .map(trail -> new Paper(trail.dak().id().value(), trail)).toList();
    }
}
