package pk.gob.edaftar.search;

import java.util.Set;
import pk.gob.edaftar.model.dak.DakEntity;

/// An entity of a paper and who may see it.
/// @param by the streams whose followers may see this very entity; of no meaning in an index only one person reads
public record Seen(DakEntity entity, Set<String> by) {
    public Seen {
        by = Set.copyOf(by);
    }
}
