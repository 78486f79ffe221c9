package pk.gob.edaftar.server.sim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.memory.MemoryCache;

/// The papers a desk's screen lists.
final class Shelf {
    private final MemoryCache cache;

    Shelf(MemoryCache cache) {
        this.cache = cache;
    }

    /// Oldest first.
    List<Dak> papers() {
        return cache.entities().values().stream().map(Stored::entity).filter(Dak.class::isInstance).map(Dak.class::cast)
                .sorted(Comparator.comparing(Dak::registeredAt).thenComparing(Dak::key)).toList();
    }

    /// A paper as its screen shows it, when it is wholly here.
    Optional<DakTrail> open(Dak dak) {
        return cache.trail(dak.key()).flatMap(DakTrail::of);
    }
}
