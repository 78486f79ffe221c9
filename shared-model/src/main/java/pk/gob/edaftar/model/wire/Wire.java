package pk.gob.edaftar.model.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.UnknownEntity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.UnknownCommand;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The codec of commands, entities and messages. Bodies are JSON objects with `type` and `schema` beside their fields;
/// an unknown kind is kept as received, an unknown field survives because bodies are merged, never replaced.
public final class Wire {
    private static final String KIND = "type";
    private static final String SCHEMA = "schema";
    /// A field given twice is nobody's word, and a number that is merely passed on keeps its digits.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final KindTable commands = new KindTable(Command.class);
    private final KindTable entities = new KindTable(Entity.class);
    private final RecordCodec records = new RecordCodec();
    private final RecordMerge merging = new RecordMerge(records);
    private final Upcasts upcasts;
    private final boolean keepsUnreadable;

    /// A codec that reads bodies of older schemas through the given steps: for each kind, the first step leads from
    /// schema 1 to 2, and so on.
    public Wire(Map<String, List<UnaryOperator<ObjectNode>>> upcasts) {
        this(upcasts, false);
    }

    public Wire() {
        this(Map.of());
    }

    private Wire(Map<String, List<UnaryOperator<ObjectNode>>> upcasts, boolean keepsUnreadable) {
        this.upcasts = new Upcasts(upcasts);
        this.keepsUnreadable = keepsUnreadable;
    }

    /// A codec for a desk, to which an entity it cannot read is one of a kind it does not know: a newer program may have
    /// written a word this one has not learnt, and one row must not hold up all that come after it. The server reads
    /// strictly, since it decides on what it reads.
    public static Wire ofDesk() {
        return new Wire(Map.of(), true);
    }

    /// The body of a command.
    public ObjectNode write(Command command) {
        return body(commands, (Record) command);
    }

    /// The body of an entity.
    public ObjectNode write(Entity entity) {
        return body(entities, (Record) entity);
    }

    /// A stored body with an entity's fields as they are now; fields this program does not know stay, at every depth.
    /// Known fields that have become absent are removed. The schema is never lowered.
    public ObjectNode merge(ObjectNode stored, Entity entity) {
        ObjectNode now = write(entity);
        ObjectNode current = upcasts.to(entities.kind(entity.getClass()), stored);
        ObjectNode merged = merging.record(entity.getClass(), current, now);
        merged.set(KIND, now.get(KIND));
        merged.put(SCHEMA, Math.max(Upcasts.schema(stored), Upcasts.schema(now)));
        return merged;
    }

    /// Reads a command's body; one of an unknown kind still tells its act.
    /// @throws WireException when it cannot be read
    public Command readCommand(ObjectNode body) {
        String kind = kind(body);
        Optional<Class<? extends Record>> type = commands.type(kind);
        if (type.isEmpty()) {
            return new UnknownCommand(records.readRecord(Act.class, body.path("act"), kind + ".act"), kind);
        }
        return (Command) records.readRecord(type.get(), upcasts.to(commands.kind(type.get()), body), kind);
    }

    /// Reads an entity's body. One of an unknown kind, or of a newer schema that cannot be read, becomes an
    /// [UnknownEntity], and the caller keeps the body as it came.
    /// @throws WireException when a known shape is broken, and this wire does not keep what it cannot read
    public Entity readEntity(UUID key, Part part, ObjectNode body) {
        String kind = kind(body);
        Optional<Class<? extends Record>> type = entities.type(kind);
        if (type.isEmpty()) {
            return new UnknownEntity(key, part, kind);
        }
        Kind known = entities.kind(type.get());
        try {
            return (Entity) records.readRecord(type.get(), upcasts.to(known, body), kind);
        } catch (WireException e) {
            if (keepsUnreadable || Upcasts.schema(body) > known.schema()) {
                return new UnknownEntity(key, part, kind);
            }
            throw e;
        }
    }

    /// The body of a message of the protocol.
    public ObjectNode writeMessage(Record message) {
        return records.writeRecord(message);
    }

    /// Reads a message of the protocol.
    /// @throws WireException when it cannot be read
    public <T extends Record> T readMessage(Class<T> type, JsonNode node) {
        return records.readRecord(type, node, type.getSimpleName());
    }

    /// A tree as text.
    public static String text(JsonNode node) {
        return JSON.writeValueAsString(node);
    }

    /// A text that is a JSON object.
    /// @throws WireException when it is anything else
    public static ObjectNode parse(String text) {
        try {
            return RecordCodec.object(JSON.readTree(text), "text");
        } catch (tools.jackson.core.JacksonException e) {
            throw new WireException("text", String.valueOf(e.getOriginalMessage()));
        } catch (NumberFormatException e) {
            // an exponent that no number has
            throw new WireException("text", String.valueOf(e.getMessage()));
        }
    }

    /// The wire names of all commands, for documents and tests.
    public Set<String> commandKinds() {
        return commands.all().keySet();
    }

    /// The wire names of all entities, for documents and tests.
    public Set<String> entityKinds() {
        return entities.all().keySet();
    }

    private ObjectNode body(KindTable table, Record value) {
        Kind kind = table.kind(value.getClass());
        ObjectNode body = records.writeRecord(value);
        if (body.has(KIND) || body.has(SCHEMA)) {
            throw new IllegalStateException(value.getClass() + " may not call a field type or schema");
        }
        body.put(KIND, kind.value());
        body.put(SCHEMA, kind.schema());
        return body;
    }

    private static String kind(ObjectNode body) {
        return RecordCodec.text(body.path(KIND), KIND);
    }
}
