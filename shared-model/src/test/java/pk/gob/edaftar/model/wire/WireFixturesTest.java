package pk.gob.edaftar.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.StreamKind;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.id.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The names and shapes on the wire are contracts with every desk in the field: this fails when one changes.
class WireFixturesTest {
    private static final Map<String, Class<? extends Record>> TYPES = new TreeMap<>();

    static {
        TYPES.putAll(new KindTable(Command.class).all());
        TYPES.putAll(new KindTable(Entity.class).all());
    }

    private final Wire wire = new Wire();

    static Set<String> names() {
        return WireFixtures.names();
    }

    static Set<String> kinds() {
        return TYPES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenAsItStands(String name) {
        ObjectNode body = WireFixtures.body(name);
        assertThat(body.get("type").stringValue()).isEqualTo(name.replaceFirst("\\+.*", ""));
        assertThat(wire.commandKinds().contains(body.get("type").stringValue()) ? wire.write(wire.readCommand(body))
                : wire.write(entity(body))).isEqualTo(body);
    }

    /// Read first without its part, which for most entities follows from what they say.
    private Entity entity(ObjectNode body) {
        Part anywhere = Part.directory(new UUID(0, 0));
        return wire.readEntity(new UUID(0, 0), anywhere, body);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void showsEveryFieldThereIs(String kind) {
        Set<String> shown = new TreeSet<>();
        WireFixtures.names().stream().filter(name -> name.replaceFirst("\\+.*", "").equals(kind))
                .forEach(name -> collect(WireFixtures.body(name), "", shown));
        Set<String> there = new TreeSet<>(Set.of(".type", ".schema"));
        collect(Objects.requireNonNull(TYPES.get(kind)), Map.of(), "", there);
        assertThat(shown).isEqualTo(there);
    }

    @Test
    void standsAloneInItsFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/wire"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet()))
                    .isEqualTo(Stream.concat(WireFixtures.names().stream(), Stream.of("words")).collect(Collectors.toSet()));
        }
    }

    /// Every word that a field may hold; a word once sent is never renamed.
    @Test
    void keepsItsWords() {
        Map<String, List<String>> words = new TreeMap<>();
        TYPES.values().forEach(type -> words(type, words));
        List.of(PartKind.class, StreamKind.class).forEach(type -> words(type, words));
        ObjectNode written = WireFixtures.body("words");
        Map<String, List<String>> pinned = new TreeMap<>();
        written.properties().forEach(each -> pinned.put(each.getKey(),
                StreamSupport.stream(each.getValue().spliterator(), false).map(JsonNode::stringValue).toList()));
        assertThat(words).isEqualTo(pinned);
    }

    private static void words(Type type, Map<String, List<String>> words) {
        if (type instanceof ParameterizedType generic) {
            words(generic.getRawType(), words);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> words(argument, words));
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            words.put(plain.getSimpleName(), Arrays.stream(plain.getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList());
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents()).forEach(component -> words(component.getGenericType(), words));
        }
    }

    private static void collect(JsonNode node, String path, Set<String> into) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                into.add(path + "." + field.getKey());
                collect(field.getValue(), path + "." + field.getKey(), into);
            });
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, path + "[]", into));
        }
    }

    private static void collect(Type type, Map<String, Type> bound, String path, Set<String> into) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            collect(generic.getActualTypeArguments()[0], bound, path + "[]", into);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Map<String, Type> inner = new TreeMap<>();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                inner.put(raw.getTypeParameters()[i].getName(), bound.getOrDefault(argument.getTypeName(), argument));
            }
            components(raw, inner, path, into);
        } else if (bound.containsKey(type.getTypeName())) {
            collect(bound.get(type.getTypeName()), Map.of(), path, into);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !Id.class.isAssignableFrom(plain) && plain != Part.class) {
            components(plain, Map.of(), path, into);
        }
    }

    private static void components(Class<?> type, Map<String, Type> bound, String path, Set<String> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            into.add(path + "." + component.getName());
            collect(component.getGenericType(), bound, path + "." + component.getName(), into);
        }
    }
}
