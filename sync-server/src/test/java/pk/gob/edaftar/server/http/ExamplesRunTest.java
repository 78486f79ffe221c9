package pk.gob.edaftar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import tools.jackson.databind.JsonNode;

/// Whoever writes another system copies the examples of the description: each of them is sent as it stands, and answered as
/// it says. The description alone is read here, by no class of ours.
class ExamplesRunTest {
    /// Asks for something the small province has not: what is refused then, and by which rule, is part of the description too.
    private static final Map<String, String> ABOUT_NOTHING_HERE = Map.ofEntries(
            Map.entry("POST /api/first-administrator", "session.alreadyFounded"),
            Map.entry("GET /api/session/tickets/{ticket}", "session.ticketUnknown"),
            Map.entry("POST /api/session/password", "session.wrongPassword"),
            Map.entry("POST /api/accounts", "request.noSuchAddress"),
            Map.entry("POST /api/accounts/{person}/suspension", "request.noSuchAddress"),
            Map.entry("DELETE /api/accounts/{person}/suspension", "request.noSuchAddress"),
            Map.entry("POST /api/outboxes", "session.outboxUnknown"),
            Map.entry("POST /api/devices/{device}/revocation", "request.noSuchAddress"),
            Map.entry("POST /api/devices/{device}/admission", "request.noSuchAddress"),
            Map.entry("GET /api/devices/{device}/standing", "request.noSuchAddress"),
            Map.entry("POST /api/invitations/persons", "request.noSuchAddress"),
            Map.entry("POST /api/invitations/computers", "request.noSuchAddress"),
            Map.entry("DELETE /api/invitations/{number}", "request.noSuchAddress"),
            Map.entry("POST /api/invitations/look", "session.invitationWrong"),
            Map.entry("POST /api/invitations/acceptance", "session.invitationWrong"),
            Map.entry("POST /api/invitations/enrolment", "session.invitationWrong"),
            Map.entry("POST /api/audit", "session.notYours"));
    /// It is answered with a stream of words and is tried by the tests of pokes.
    private static final String LISTENS = "GET /api/pokes";
    /// Bytes go in and out there, of which there is no example; it is tried by the tests of files.
    private static final String BYTES = " /api/attachments/{attachment}";
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        api = Wire.parse(new TestDesk(server.url()).get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyExampleIsAnsweredAsTheDescriptionSays() {
        TestDesk admin = new LetterDay(server, PROVINCE, PROVINCE.superAdmin()).desk();
        TestDesk officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin()).desk();
        JsonNode opened = run("POST /api/programs", admin, "");
        TestDesk program = new TestDesk(server.url()).withToken(opened.path("token").asString());
        String letter = run("POST /api/program/letters", program, "").path("dak").asString();
        SoftAssertions all = new SoftAssertions();
        TreeSet<String> left = new TreeSet<>(addresses());
        left.removeAll(List.of(LISTENS, "POST /api/programs", "POST /api/program/letters", "DELETE /api/programs/{program}", "DELETE /api/session"));
        left.removeIf(address -> address.endsWith(BYTES));
        for (String address : left) {
            TestDesk desk = address.contains("/api/program/") ? program
                    : address.contains("/accounts") || address.contains("/devices") || address.contains("/programs") || address.contains("/invitations") ? admin : officer;
            String id = address.contains("/programs/") ? opened.path("program").asString() : letter;
            all.check(() -> run(address, desk, id));
        }
        run("DELETE /api/programs/{program}", admin, opened.path("program").asString());
        run("DELETE /api/session", officer, "");
        all.assertAll();
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        api.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(verb -> addresses.add(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return addresses;
    }

    /// @param id what stands for an identity in the address
    private static JsonNode run(String address, TestDesk desk, String id) {
        String verb = Addresses.verb(address);
        String path = address.substring(address.indexOf(' ') + 1);
        JsonNode operation = api.path("paths").path(path).path(verb.toLowerCase(java.util.Locale.ROOT));
        String body = operation.path("requestBody").path("content").path("application/json").path("example").toString();
        String placed = ABOUT_NOTHING_HERE.containsKey(address) ? Addresses.path(address) : path.replaceAll("\\{\\w+}", id);
        TestDesk.Answer answer = desk.call(verb, placed, body);
        String refused = ABOUT_NOTHING_HERE.get(address);
        if (refused != null) {
            assertThat(answer.rule()).as("%s: %s", address, answer).isEqualTo(refused);
            conforms(address, operation.path("responses").path("default"), answer);
            return operation;
        }
        JsonNode described = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(described.isMissingNode()).as("%s: %s", address, answer).isFalse();
        if (answer.status() == 204) {
            return operation;
        }
        conforms(address, described, answer);
        return Wire.parse(answer.body());
    }

    /// An answer has every field the schema requires, and none it does not know; so has the example of it.
    private static void conforms(String address, JsonNode described, TestDesk.Answer answer) {
        JsonNode media = described.path("content").path("application/json");
        if (!media.isMissingNode()) {
            check(address, media.path("schema"), Wire.parse(answer.body()));
            check(address + " · example", media.path("schema"), media.path("example"));
        }
    }

    private static void check(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString();
            check(where, api.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1)), value);
        } else if (schema.path("type").asString().equals("array")) {
            assertThat(value.isArray()).as(where).isTrue();
            value.forEach(each -> check(where + "[]", schema.path("items"), each));
        } else if (schema.has("properties")) {
            schema.path("required").forEach(name -> assertThat(value.has(name.asString())).as("%s.%s", where, name.asString()).isTrue());
            value.properties().forEach(field -> {
                assertThat(schema.path("properties").has(field.getKey())).as("%s.%s", where, field.getKey()).isTrue();
                check(where + "." + field.getKey(), schema.path("properties").path(field.getKey()), field.getValue());
            });
        }
    }
}
