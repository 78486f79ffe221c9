package pk.gob.edaftar.model.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is known into what was stored and leaves what is unknown, at every depth: an old program must not strip
/// the fields of a newer one. In a list, an entry whose known fields have not changed is left as it was stored.
final class RecordMerge {
    private final RecordCodec codec;

    RecordMerge(RecordCodec codec) {
        this.codec = codec;
    }

    /// @param now every known field of the record, as written by this program
    ObjectNode record(Class<?> type, ObjectNode stored, ObjectNode now) {
        return fields(type, Map.of(), stored, now);
    }

    private ObjectNode fields(Class<?> type, Map<TypeVariable<?>, Type> bound, ObjectNode stored, ObjectNode now) {
        ObjectNode merged = stored.deepCopy();
        for (RecordShape.Field field : codec.shape(type).fields()) {
            JsonNode value = now.get(field.name());
            if (value == null) {
                merged.remove(field.name());
            } else {
                merged.set(field.name(), value(field.type(), bound, stored.get(field.name()), value));
            }
        }
        return merged;
    }

    private JsonNode value(Type type, Map<TypeVariable<?>, Type> bound, @Nullable JsonNode stored, JsonNode now) {
        return switch (type) {
            case TypeVariable<?> variable -> value(RecordCodec.resolve(variable, bound), bound, stored, now);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw -> {
                if (Collection.class.isAssignableFrom(raw)) {
                    yield list(generic.getActualTypeArguments()[0], bound, stored, now);
                }
                yield object(raw, RecordCodec.bind(raw, generic, bound), stored, now);
            }
            case Class<?> plain -> object(plain, bound, stored, now);
            default -> now;
        };
    }

    private JsonNode object(Class<?> type, Map<TypeVariable<?>, Type> bound, @Nullable JsonNode stored, JsonNode now) {
        return type.isRecord() && stored instanceof ObjectNode was && now instanceof ObjectNode is
                ? fields(type, bound, was, is) : now;
    }

    private JsonNode list(Type element, Map<TypeVariable<?>, Type> bound, @Nullable JsonNode stored, JsonNode now) {
        if (!(stored instanceof ArrayNode was) || !(now instanceof ArrayNode is)) {
            return now;
        }
        ArrayNode merged = is.deepCopy();
        for (int i = 0; i < is.size() && i < was.size(); i++) {
            if (unchanged(element, bound, was.get(i), is.get(i))) {
                merged.set(i, was.get(i));
            }
        }
        return merged;
    }

    private boolean unchanged(Type element, Map<TypeVariable<?>, Type> bound, JsonNode stored, JsonNode now) {
        try {
            return codec.write(codec.read(element, bound, stored, "stored")).equals(now);
        } catch (WireException e) {
            return false;
        }
    }
}
