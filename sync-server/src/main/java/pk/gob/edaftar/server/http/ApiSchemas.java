package pk.gob.edaftar.server.http;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.id.Id;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON schemas of messages, read off their records: what the codec reads is what is described.
final class ApiSchemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /// A reference to a message's schema, which is described along with all it is made of.
    ObjectNode message(Class<?> message) {
        if (!byName.containsKey(message.getSimpleName())) {
            ObjectNode schema = NODES.objectNode();
            byName.put(message.getSimpleName(), schema);
            describe(message, schema);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + message.getSimpleName());
    }

    /// Every schema there is, by name.
    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        byName.forEach(all::set);
        return all;
    }

    private void describe(Class<?> message, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (RecordComponent component : message.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
            if (!nullable(component.getAnnotatedType()) && !Collection.class.isAssignableFrom(component.getType())) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list) {
            ObjectNode array = NODES.objectNode().put("type", "array");
            array.set("items", of(list.getActualTypeArguments()[0]));
            return array;
        }
        return type instanceof Class<?> plain ? plain(plain) : NODES.objectNode();
    }

    private ObjectNode plain(Class<?> type) {
        ObjectNode schema = NODES.objectNode();
        if (type == Part.class) {
            return schema.put("type", "string").put("description", "KIND:paper:branch");
        } else if (type == Stream.class) {
            return schema.put("type", "string").put("description", "KIND:owner");
        } else if (type == UUID.class || Id.class.isAssignableFrom(type)) {
            return schema.put("type", "string").put("format", "uuid");
        } else if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            return schema.put("type", "string");
        } else if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            return schema.put("type", "integer").put("format", "int64");
        } else if (type.isEnum()) {
            ArrayNode words = schema.put("type", "string").putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                words.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        return type.isRecord() ? message(type) : schema.put("type", "object");
    }
}
