package pk.gob.edaftar.model.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.id.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Records to JSON trees and back, strictly: a missing field is an error unless it may be absent,
/// a number keeps every digit, and nothing is guessed.
final class RecordCodec {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    JsonNode write(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode node -> node;
            case Body body -> body.node();
            case String text -> NODES.stringNode(storable(text));
            case Boolean bool -> NODES.booleanNode(bool);
            case Integer number -> NODES.numberNode(number);
            case Long number -> whole(number);
            case Enum<?> constant -> NODES.stringNode(constant.name());
            case Id id -> NODES.stringNode(id.value().toString());
            case Part part -> NODES.stringNode(part.text());
            case Stream stream -> NODES.stringNode(stream.text());
            case UUID id -> NODES.stringNode(id.toString());
            case Instant instant -> NODES.stringNode(instant.toString());
            case LocalDate date -> NODES.stringNode(date.toString());
            case Collection<?> list -> writeList(list);
            case Record data -> writeRecord(data);
            default -> throw new IllegalArgumentException("no wire form for " + value.getClass());
        };
    }

    /// The kind of node that a parser makes of the number, so that a body written and one read are equal.
    private static JsonNode whole(long number) {
        return (int) number == number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private ArrayNode writeList(Collection<?> list) {
        ArrayNode array = NODES.arrayNode(list.size());
        list.forEach(each -> array.add(write(each)));
        return array;
    }

    ObjectNode writeRecord(Record data) {
        ObjectNode node = NODES.objectNode();
        for (RecordShape.Field field : shape(data.getClass()).fields()) {
            Object value = field.of(data);
            if (value != null) {
                node.set(field.name(), write(value));
            }
        }
        return node;
    }

    <T extends Record> T readRecord(Class<T> type, JsonNode node, String path) {
        return type.cast(read(type, Map.of(), node, path));
    }

    Object read(Type type, Map<TypeVariable<?>, Type> bound, JsonNode node, String path) {
        return switch (type) {
            case TypeVariable<?> variable -> read(resolve(variable, bound), bound, node, path);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw) ->
                    readList(generic.getActualTypeArguments()[0], bound, node, path);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw ->
                    readFields(raw, bind(raw, generic, bound), node, path);
            case Class<?> plain -> readPlain(plain, bound, node, path);
            default -> throw new IllegalArgumentException("no wire form for " + type);
        };
    }

    static Type resolve(TypeVariable<?> variable, Map<TypeVariable<?>, Type> bound) {
        Type type = bound.get(variable);
        if (type == null) {
            throw new IllegalArgumentException("unbound " + variable);
        }
        return type;
    }

    static Map<TypeVariable<?>, Type> bind(Class<?> raw, ParameterizedType generic, Map<TypeVariable<?>, Type> bound) {
        Map<TypeVariable<?>, Type> all = new ConcurrentHashMap<>(bound);
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            Type argument = generic.getActualTypeArguments()[i];
            all.put(raw.getTypeParameters()[i], argument instanceof TypeVariable<?> outer ? resolve(outer, bound) : argument);
        }
        return all;
    }

    private Object readList(Type element, Map<TypeVariable<?>, Type> bound, JsonNode node, String path) {
        if (!node.isArray()) {
            throw new WireException(path, "a list is wanted");
        }
        ArrayList<Object> list = new ArrayList<>(node.size());
        for (JsonNode each : node) {
            list.add(read(element, bound, each, path + "[" + list.size() + "]"));
        }
        return list;
    }

    private Object readPlain(Class<?> type, Map<TypeVariable<?>, Type> bound, JsonNode node, String path) {
        if (type == ObjectNode.class) {
            return object(node, path);
        }
        if (type == Body.class) {
            return Body.of(object(node, path));
        }
        if (type == boolean.class) {
            if (!node.isBoolean()) {
                throw new WireException(path, "true or false is wanted");
            }
            return node.booleanValue();
        }
        if (type == int.class || type == Integer.class) {
            return (int) whole(node, path, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return whole(node, path, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type.isRecord() && !Id.class.isAssignableFrom(type) && type != Part.class && type != Stream.class) {
            return readFields(type, bound, node, path);
        }
        return readText(type, text(node, path), path);
    }

    private Object readText(Class<?> type, String text, String path) {
        try {
            if (type == String.class) {
                return storable(text);
            } else if (type == UUID.class) {
                return uuid(text);
            } else if (type == Instant.class) {
                return instant(text);
            } else if (type == LocalDate.class) {
                return day(text);
            } else if (type == Part.class) {
                return Part.of(text);
            } else if (type == Stream.class) {
                return Stream.of(text);
            } else if (type.isEnum()) {
                return constant(type, text, path);
            } else if (Id.class.isAssignableFrom(type)) {
                return shape(type).create(new Object[] {uuid(text)}, path);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new WireException(path, String.valueOf(e.getMessage()));
        }
        throw new IllegalArgumentException("no wire form for " + type);
    }

    /// Days that calendars and databases have; nobody's letter is of another.
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no day of a calendar: " + text);
        }
        return day;
    }

    private static Instant instant(String text) {
        Instant instant = Instants.parse(text);
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException("no time of a calendar: " + text);
        }
        return instant;
    }

    /// An identity has one spelling, or two texts would be one thing.
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("not written as an identity is: " + text);
        }
        return id;
    }

    /// A text as every database can keep it: without the character nought, and with no half of a pair of surrogates,
    /// which PostgreSQL and UTF-8 refuse. One clerk's clipboard must not stop a registry.
    static String storable(String text) {
        int at = 0;
        while (at < text.length() && keeps(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (keeps(text, at)) {
                kept.append(text.charAt(at));
            } else if (text.charAt(at) != 0) {
                kept.append('\uFFFD');
            }
        }
        return kept.toString();
    }

    private static boolean keeps(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return letter != 0;
    }

    private static Object constant(Class<?> type, String text, String path) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new WireException(path, "unknown word " + text);
    }

    private Object readFields(Class<?> type, Map<TypeVariable<?>, Type> bound, JsonNode node, String path) {
        ObjectNode object = object(node, path);
        RecordShape shape = shape(type);
        @Nullable Object[] arguments = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < arguments.length; i++) {
            RecordShape.Field field = shape.fields().get(i);
            String at = path + "." + field.name();
            JsonNode value = object.get(field.name());
            if (value != null && !value.isNull()) {
                arguments[i] = read(field.type(), bound, value, at);
            } else if (field.type() instanceof ParameterizedType generic && generic.getRawType() == java.util.List.class) {
                arguments[i] = new ArrayList<>();
            } else if (!field.nullable()) {
                throw new WireException(at, "missing");
            }
        }
        return shape.create(arguments, path);
    }

    static ObjectNode object(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new WireException(path, "an object is wanted");
    }

    static String text(JsonNode node, String path) {
        if (!node.isString()) {
            throw new WireException(path, "a text is wanted");
        }
        return node.stringValue();
    }

    private static long whole(JsonNode node, String path, long least, long most) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            throw new WireException(path, "a whole number is wanted");
        }
        return node.longValue();
    }

    RecordShape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, RecordShape::new);
    }
}
