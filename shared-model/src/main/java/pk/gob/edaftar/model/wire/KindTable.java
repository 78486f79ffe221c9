package pk.gob.edaftar.model.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every kind below a sealed type, by its wire name; read off the `permits` lists, so that none can be forgotten.
final class KindTable {
    private final Map<String, Class<? extends Record>> byName = new HashMap<>();
    private final Map<Class<?>, Kind> byType = new HashMap<>();

    KindTable(Class<?> sealed) {
        collect(sealed);
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
            return;
        }
        Kind kind = type.getAnnotation(Kind.class);
        if (kind != null && byName.put(kind.value(), type.asSubclass(Record.class)) != null) {
            throw new IllegalStateException("two kinds are called " + kind.value());
        }
        if (kind != null) {
            byType.put(type, kind);
        }
    }

    Optional<Class<? extends Record>> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Kind kind(Class<?> type) {
        Kind kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no wire name");
        }
        return kind;
    }

    Map<String, Class<? extends Record>> all() {
        return Map.copyOf(byName);
    }
}
