package pk.gob.edaftar.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.UnknownEntity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.UnknownCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WireRoundTripTest {
    private static final KindTable COMMANDS = new KindTable(Command.class);
    private static final KindTable ENTITIES = new KindTable(Entity.class);

    private final Wire wire = new Wire();

    @Property(tries = 1_500)
    void everyCommandComesBackAsItWas(@ForAll("commandKinds") String kind, @ForAll long seed) {
        Command command = (Command) any(COMMANDS, kind, seed);
        ObjectNode body = wire.write(command);
        assertThat(body.get("type").stringValue()).isEqualTo(kind);
        assertThat(Wire.parse(Wire.text(body))).isEqualTo(body);
        assertThat(wire.readCommand(Wire.parse(Wire.text(body)))).isEqualTo(command);
        assertThat(wire.write(wire.readCommand(body))).isEqualTo(body);
    }

    @Property(tries = 1_500)
    void everyEntityComesBackAsItWas(@ForAll("entityKinds") String kind, @ForAll long seed) {
        Entity entity = (Entity) any(ENTITIES, kind, seed);
        ObjectNode body = wire.write(entity);
        assertThat(Wire.parse(Wire.text(body))).isEqualTo(body);
        assertThat(wire.readEntity(entity.key(), entity.part(), Wire.parse(Wire.text(body)))).isEqualTo(entity);
        assertThat(wire.merge(body, entity)).isEqualTo(body);
    }

    /// An old program writes what a newer one has stored: nothing of the newer one's is lost, at any depth.
    @Property(tries = 1_500)
    void unknownFieldsSurvive(@ForAll("entityKinds") String kind, @ForAll long seed, @ForAll long later) {
        Entity entity = (Entity) any(ENTITIES, kind, seed);
        Entity changed = (Entity) any(ENTITIES, kind, later);
        ObjectNode stored = (ObjectNode) withUnknown(wire.write(entity));
        assertThat(wire.readEntity(entity.key(), entity.part(), stored)).isEqualTo(entity);
        assertThat(wire.merge(stored, entity)).as("nothing has changed").isEqualTo(stored);
        ObjectNode merged = Wire.parse(Wire.text(wire.merge(stored, changed)));
        assertThat(wire.readEntity(changed.key(), changed.part(), merged)).isEqualTo(changed);
        assertThat(merged.get("unknownToThisProgram")).isEqualTo(stored.get("unknownToThisProgram"));
        merged.propertyNames().stream().filter(name -> !name.equals("unknownToThisProgram")).forEach(name -> {
            if (merged.get(name) instanceof ObjectNode inner && stored.get(name) instanceof ObjectNode) {
                assertThat(inner.has("unknownToThisProgram")).as("%s.%s", kind, name).isTrue();
            }
        });
    }

    @Property(tries = 300)
    void unknownFieldsOfACommandAreReadPast(@ForAll("commandKinds") String kind, @ForAll long seed) {
        Command command = (Command) any(COMMANDS, kind, seed);
        assertThat(wire.readCommand((ObjectNode) withUnknown(wire.write(command)))).isEqualTo(command);
    }

    @Property(tries = 200)
    void unknownKindsAreKeptAsReceived(@ForAll("commandKinds") String kind, @ForAll long seed) {
        Command command = (Command) any(COMMANDS, kind, seed);
        ObjectNode body = wire.write(command);
        body.put("type", "dak.fold");
        assertThat(wire.readCommand(body)).isEqualTo(new UnknownCommand(command.act(), "dak.fold"));
        Part part = new Generated(seed).of(Part.class);
        UUID key = new UUID(seed, seed);
        assertThat(wire.readEntity(key, part, body)).isEqualTo(new UnknownEntity(key, part, "dak.fold"));
        assertThat(wire.readMessage(Act.class, body.get("act"))).isEqualTo(command.act());
    }

    private static Record any(KindTable kinds, String kind, long seed) {
        return new Generated(seed).of(kinds.type(kind).orElseThrow());
    }

    private static JsonNode withUnknown(JsonNode node) {
        JsonNode copy = node.deepCopy();
        addUnknown(copy);
        return copy;
    }

    private static void addUnknown(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(field -> addUnknown(field.getValue()));
            object.set("unknownToThisProgram", Wire.parse("{\"a\":[1,2.50,null,\"ہ\",{\"b\":true}]}"));
        } else if (node.isArray()) {
            node.forEach(WireRoundTripTest::addUnknown);
        }
    }

    @Provide
    Arbitrary<String> commandKinds() {
        return Arbitraries.of(wire.commandKinds().stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> entityKinds() {
        return Arbitraries.of(wire.entityKinds().stream().sorted().toList());
    }
}
