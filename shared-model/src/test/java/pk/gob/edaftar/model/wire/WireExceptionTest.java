package pk.gob.edaftar.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.UnknownEntity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What cannot be read is said to be so, with its place; nothing is guessed, rounded or doubled.
class WireExceptionTest {
    private final Wire wire = new Wire();

    /// A change at a path of the registering command, and where the error is said to be.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            act                  | (gone)                   | dak.register.act: missing
            act                  | null                     | dak.register.act: missing
            act                  | []                       | dak.register.act: an object is wanted
            act.id               | (gone)                   | dak.register.act.id: missing
            act.id               | 17                       | dak.register.act.id: a text is wanted
            act.id               | "seventeen"              | dak.register.act.id: Invalid UUID string
            act.id               | "1-1-1-1-1"              | dak.register.act.id: not written as an identity is
            act.id               | "01900000-0000-7000-8000-00000000000A" | dak.register.act.id: not written as an identity is
            act.at               | "4 May 2026"             | dak.register.act.at: Text '4 May 2026' could not be parsed
            act.at               | 1777867200               | dak.register.act.at: a text is wanted
            act.after            | {}                       | dak.register.act.after: a list is wanted
            act.after            | [null]                   | dak.register.act.after[0]: a text is wanted
            letter.enclosures    | 1.5                      | dak.register.letter.enclosures: a whole number is wanted
            letter.enclosures    | 2.0                      | dak.register.letter.enclosures: a whole number is wanted
            letter.enclosures    | 1e2                      | dak.register.letter.enclosures: a whole number is wanted
            letter.enclosures    | 4294967297               | dak.register.letter.enclosures: a whole number is wanted
            letter.enclosures    | "2"                      | dak.register.letter.enclosures: a whole number is wanted
            letter.enclosures    | null                     | dak.register.letter.enclosures: missing
            letter.enclosures    | -1                       | dak.register.letter: a letter has no fewer than 0 enclosures
            letter.grade         | "TOP_SECRET"             | dak.register.letter.grade: unknown word TOP_SECRET
            letter.grade         | "secret"                 | dak.register.letter.grade: unknown word secret
            letter.physicalOnly  | "true"                   | dak.register.letter.physicalOnly: true or false is wanted
            letter.physicalOnly  | 0                        | dak.register.letter.physicalOnly: true or false is wanted
            letter.receivedOn    | "2026-02-30"             | dak.register.letter.receivedOn: Text '2026-02-30' could not be parsed
            letter.receivedOn    | "+12026-02-03"           | dak.register.letter.receivedOn: no day of a calendar
            act.at               | "+999999999-01-01T00:00:00Z" | dak.register.act.at: no time of a calendar
            act.at               | "-0001-01-01T00:00:00Z"  | dak.register.act.at: no time of a calendar
            letter.subject       | (gone)                   | dak.register.letter.subject: missing
            letter.concerns      | ["x"]                    | dak.register.letter.concerns[0]: Invalid UUID string
            number.serial        | 99999999999999999999     | dak.register.number.serial: a whole number is wanted
            number.serial        | 7.0                      | dak.register.number.serial: a whole number is wanted
            number.serial        | (gone)                   | dak.register.number: a stamp is a number or provisional, never both
            number.provisional   | "P/1"                    | dak.register.number: a stamp is a number or provisional, never both
            text                 | (gone)                   | dak.register.text: missing
            remark               | "well"                   | dak.register.remark: an object is wanted
            type                 | (gone)                   | type: a text is wanted
            type                 | 5                        | type: a text is wanted
            schema               | "1"                      | schema: a whole number from 1 is wanted
            schema               | 0                        | schema: a whole number from 1 is wanted
            schema               | -3                       | schema: a whole number from 1 is wanted
            schema               | 1.0                      | schema: a whole number from 1 is wanted
            """)
    void saysWhereAndWhy(String path, String value, String said) {
        ObjectNode body = WireFixtures.body("dak.register");
        change(body, path, value);
        assertThatThrownBy(() -> wire.readCommand(body)).isInstanceOf(WireException.class).hasMessageStartingWith(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"dak.open","type":"dak.receive"} | a kind given twice
            {"act":{"id":1,"id":2}}                  | a field given twice, further in
            {"a":1} {"b":2}                          | two texts in one
            [1,2]                                    | a list
            "text"                                   | a text
            null                                     | nothing
            {"a":                                    | half a text
            {"a":NaN}                                | no number
            {a:1}                                    | no JSON
            """)
    void readsOneObject(String text, String what) {
        assertThatThrownBy(() -> Wire.parse(text)).as(what).isInstanceOf(WireException.class);
    }

    @Test
    void readsNothingAtAllNorTooDeep() {
        assertThatThrownBy(() -> Wire.parse("")).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Wire.parse("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isInstanceOf(WireException.class);
    }

    @Test
    void keepsEveryDigitOfWhatItOnlyPassesOn() {
        String text = "{\"a\":0.10,\"b\":123456789012345678901234567890.123456789,\"c\":18446744073709551617,\"d\":1.0}";
        assertThat(Wire.text(Wire.parse(text))).isEqualTo(text);
    }

    @Test
    void takesAListThatIsAbsentAsEmpty() {
        ObjectNode body = WireFixtures.body("dak.register");
        change(body, "act.after", "(gone)");
        assertThat(wire.readCommand(body).act().after()).isEmpty();
    }

    @Test
    void takesNullAsAbsentWhereAFieldMayBeAbsent() {
        ObjectNode body = WireFixtures.body("dak.register");
        change(body, "remark", "null");
        assertThat(wire.readCommand(body)).isEqualTo(wire.readCommand(without(body, "remark")));
    }

    @Test
    void leavesOutOfTextsWhatNoDatabaseKeeps() {
        ObjectNode body = WireFixtures.body("dak.register");
        body.put("text", "nought \u0000, half \uD83D a pair \uDE00, whole \uD83D\uDE00");
        var command = (pk.gob.edaftar.model.dak.DakCommand.RegisterDak) wire.readCommand(body);
        assertThat(command.text()).isEqualTo("nought , half \uFFFD a pair \uFFFD, whole \uD83D\uDE00");
        assertThat(wire.write(new PutAwayDak(command.act(), new DakId(new UUID(1, 1)), null, new pk.gob.edaftar.model.dak.Written(
                new pk.gob.edaftar.model.dak.RemarkId(new UUID(1, 2)), "\u0000\uDE00x"))).get("reason").get("text").stringValue()).isEqualTo("\uFFFDx");
    }

    @Test
    void readsOlderShapesThroughTheirSteps() {
        UnaryOperator<ObjectNode> renamed = body -> body.put("english", body.remove("called").stringValue());
        UnaryOperator<ObjectNode> nested = body -> body.set("name", Wire.parse("{}").put("en", body.remove("english").stringValue()));
        Kind known = YearsOn.class.getAnnotation(Kind.class);
        Upcasts both = new Upcasts(Map.of("org.person", List.of(renamed, nested)));
        ObjectNode expected = Wire.parse("{\"name\":{\"en\":\"Zeenat\"}}");
        ObjectNode oldest = Wire.parse("{\"called\":\"Zeenat\"}");
        assertThat(both.to(known, oldest)).as("no schema is the first").isEqualTo(expected);
        assertThat(oldest).as("the body given stays as it is").isEqualTo(Wire.parse("{\"called\":\"Zeenat\"}"));
        assertThat(both.to(known, Wire.parse("{\"schema\":2,\"english\":\"Zeenat\"}")).get("name")).isEqualTo(expected.get("name"));
        ObjectNode newer = Wire.parse("{\"schema\":4,\"title\":\"Ms\"}");
        assertThat(both.to(known, newer)).isEqualTo(newer);
        assertThatThrownBy(() -> new Upcasts(Map.of("org.person", List.of(renamed))).to(known, oldest)).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> new Upcasts(Map.of()).to(known, oldest)).isInstanceOf(WireException.class);
    }

    /// A person's kind as it might be after some years.
    @Kind(value = "org.person", schema = 3)
    record YearsOn(String name) {}

    @Test
    void keepsANewerShapeItCannotRead() {
        ObjectNode body = WireFixtures.body("org.person");
        body.put("schema", 2);
        Part part = Part.directory(new UUID(1, 1));
        assertThat(wire.readEntity(part.paper(), part, body)).as("still readable").isInstanceOf(Person.class);
        body.remove("name");
        assertThat(wire.readEntity(part.paper(), part, body)).isEqualTo(new UnknownEntity(part.paper(), part, "org.person"));
        body.put("schema", 1);
        assertThatThrownBy(() -> wire.readEntity(part.paper(), part, body)).isInstanceOf(WireException.class);
        assertThat(Wire.ofDesk().readEntity(part.paper(), part, body)).as("a desk goes on with the next")
                .isEqualTo(new UnknownEntity(part.paper(), part, "org.person"));
    }

    @Test
    void neverLowersASchemaWhenItWrites() {
        ObjectNode body = WireFixtures.body("org.person");
        Person person = (Person) wire.readEntity(new UUID(1, 1), Part.directory(new UUID(1, 1)), body);
        body.put("schema", 7);
        assertThat(wire.merge(body, person).get("schema").intValue()).isEqualTo(7);
    }

    @Test
    void refusesTwoKindsOfOneName() {
        assertThatThrownBy(() -> new KindTable(Twice.class)).isInstanceOf(IllegalStateException.class).hasMessageContaining("twice.one");
    }

    @Test
    void readsMessages() {
        Act act = wire.readCommand(WireFixtures.body("dak.register")).act();
        ObjectNode body = wire.writeMessage(act);
        assertThat(wire.readMessage(Act.class, body)).isEqualTo(act);
        body.remove("person");
        assertThatThrownBy(() -> wire.readMessage(Act.class, body)).isInstanceOf(WireException.class).hasMessage("Act.person: missing");
        assertThatThrownBy(() -> wire.readMessage(Act.class, body.get("id"))).isInstanceOf(WireException.class);
    }

    sealed interface Twice permits One, Other {}

    @Kind("twice.one")
    record One(String text) implements Twice {}

    @Kind("twice.one")
    record Other(String text) implements Twice {}

    private static void change(ObjectNode body, String path, String value) {
        String[] names = path.split("\\.", -1);
        JsonNode parent = body;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.path(names[i]);
        }
        ObjectNode object = (ObjectNode) parent;
        String last = names[names.length - 1];
        if (value.equals("(gone)")) {
            object.remove(last);
        } else {
            object.set(last, Wire.parse("{\"v\":" + value + "}").get("v"));
        }
    }

    private static ObjectNode without(ObjectNode body, String name) {
        ObjectNode copy = body.deepCopy();
        copy.remove(name);
        return copy;
    }
}
