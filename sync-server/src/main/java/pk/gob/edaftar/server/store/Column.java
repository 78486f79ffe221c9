package pk.gob.edaftar.server.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;

/// A plain column beside a body: written from the typed entity, never read back as truth.
record Column(String name, Function<Entity, @Nullable Object> value) {
    /// A column of one kind of entity.
    static <E extends Entity> Column of(Class<E> kind, String name, Function<E, @Nullable Object> value) {
        return new Column(name, entity -> value.apply(kind.cast(entity)));
    }
}
