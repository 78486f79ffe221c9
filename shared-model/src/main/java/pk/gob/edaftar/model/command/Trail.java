package pk.gob.edaftar.model.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;

/// All rows of a paper's trail (and of its secret part where it is held): what decisions about the paper read.
public record Trail(UUID paper, List<Entity> entities) {
    public Trail {
        entities = List.copyOf(entities);
    }

    /// Every entity of a kind, in the order they were first written.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The one entity of a kind, where the paper has one.
    public <E extends Entity> Optional<E> only(Class<E> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
