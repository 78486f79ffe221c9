package pk.gob.edaftar.model.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// The written form of every command and entity, as every desk in the field writes and reads it. A file is named after
/// its kind; a second shape of one kind stands after a plus sign. What stands in them is never changed: desks out there
/// still send it. What is added is added to them.
public final class WireFixtures {
    private static final List<String> SECOND_SHAPES = List.of("dak.register+provisional", "dak.entry+provisional", "dak.diarise+provisional",
            "dak.diarised+provisional", "org.post+assistant");

    private WireFixtures() {}

    /// The names of all fixtures.
    public static Set<String> names() {
        Wire wire = new Wire();
        Set<String> names = new TreeSet<>(SECOND_SHAPES);
        names.addAll(wire.commandKinds());
        names.addAll(wire.entityKinds());
        return names;
    }

    /// A fixture, fresh at every call.
    public static ObjectNode body(String name) {
        return Wire.parse(text(name));
    }

    /// The text of a fixture as it stands.
    public static String text(String name) {
        try (InputStream in = WireFixtures.class.getResourceAsStream("/wire/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no fixture wire/" + name + ".json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
