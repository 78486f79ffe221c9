package pk.gob.edaftar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;
import tools.jackson.databind.JsonNode;

class ApiTest {
    private static final Wire WIRE = new Wire();
    private static final Set<String> OPEN = Set.of("GET /api/health", "GET /api/openapi.json", "POST /api/session",
            "GET /api/session/tickets/{ticket}", "POST /api/first-administrator", "POST /api/outboxes", "POST /api/invitations/look",
            "POST /api/invitations/acceptance", "POST /api/invitations/enrolment", "GET /api/devices/{device}/standing");
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void onlyTheNamedAddressesAreOpen() {
        Set<String> open = new TreeSet<>();
        Addresses.of(server).forEach((address, method) -> {
            if (method.hasMethodAnnotation(Open.class)) {
                open.add(address);
            }
        });
        assertThat(open).isEqualTo(new TreeSet<>(OPEN));
    }

    @Test
    void nobodyComesInAnywhereElse() {
        TestDesk nobody = new TestDesk(server.url());
        TestDesk guess = nobody.withToken("a token nobody was given");
        Addresses.of(server).keySet().stream().filter(address -> !OPEN.contains(address)).forEach(address -> {
            for (TestDesk desk : Set.of(nobody, guess)) {
                TestDesk.Answer answer = call(desk, address);
                assertThat(answer.status()).as(address).isEqualTo(401);
                assertThat(rule(answer)).as(address).isIn("session.notSignedIn", "");
            }
        });
    }

    @Test
    void aRevokedDeviceIsRefusedEverywhere() {
        TestDesk desk = new TestDesk(server.url());
        desk.signIn(server.userName(PROVINCE.person(PROVINCE.soAdmin())), TestServer.PASSWORD);
        server.part(Sessions.class).revoke(desk.device());
        Addresses.of(server).keySet().stream().filter(address -> !OPEN.contains(address)).forEach(address -> {
            TestDesk.Answer answer = call(desk, address);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(rule(answer)).as(address).isIn("session.deviceRevoked", "");
        });
    }

    /// Nothing where the answer may have no body.
    private static String rule(TestDesk.Answer answer) {
        return answer.body().isEmpty() ? "" : answer.rule();
    }

    @Test
    void everyAddressIsDescribed() {
        JsonNode api = Wire.parse(new TestDesk(server.url()).get("/api/openapi.json").body());
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        Set<String> described = new TreeSet<>();
        api.path("paths").properties().forEach(path -> path.getValue().properties().forEach(verb -> {
            assertThat(verb.getValue().path("summary").asString()).endsWith(".");
            described.add(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
        }));
        assertThat(described).isEqualTo(Addresses.of(server).keySet());
    }

    @Test
    void everyMessageIsDescribedDownToItsFields() {
        JsonNode api = Wire.parse(new TestDesk(server.url()).get("/api/openapi.json").body());
        JsonNode schemas = api.path("components").path("schemas");
        assertThat(schemas.path("SignIn").path("required").toString()).contains("password", "device");
        assertThat(schemas.path("SignedIn").path("required").toString()).doesNotContain("token");
        assertThat(schemas.path("Receipt").path("properties").path("verdict").path("enum").toString()).contains("QUARANTINED");
        String all = api.toString();
        for (String piece : all.split("#/components/schemas/", -1)) {
            if (!piece.equals(all.substring(0, piece.length()))) {
                assertThat(schemas.has(piece.substring(0, piece.indexOf('"')))).isTrue();
            }
        }
    }

    static Stream<String> examples() {
        return Stream.of("session.SignIn", "session.SignedIn", "session.InLine", "session.ChangePassword",
                "session.FirstAdministrator", "session.NewAccount", "session.AccountsHere", "session.InvitePerson", "session.InviteComputer", "session.Invited", "session.InvitationsHere",
                "session.InvitationAsk", "session.InvitationShown", "session.InvitationAccepted", "session.ComputerEnrolled", "session.DeviceStanding",
                "session.DevicesHere", "session.ServerHealth", "session.DeskKnown", "session.DeskTerms",
                "session.SealedOutbox", "session.OutboxTaken", "command.Refusal", "sync.Push",
                "sync.PushAnswer", "sync.Pull", "sync.PullAnswer", "sync.Fetch", "sync.FetchAnswer", "sync.LeaseAsk", "sync.Readings", "sync.ReadingsTaken",
                "sync.LeaseAnswer", "audit.AuditAsk", "audit.AuditPage", "find.Sought", "find.Found",
                "program.NewProgram", "program.ProgramToken", "program.ProgramsHere", "program.ProgramOffice", "program.LetterEntry",
                "program.LetterMarks", "program.LetterNow", "program.LettersSince", "program.LettersNow");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsWhatTheCodecReadsAndWrites(String name) throws Exception {
        Class<? extends Record> type = Class.forName("pk.gob.edaftar.model." + name).asSubclass(Record.class);
        String file = "/api/examples/" + type.getSimpleName() + ".json";
        try (InputStream stream = Objects.requireNonNull(ApiTest.class.getResourceAsStream(file), file)) {
            JsonNode example = Wire.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            Record message = WIRE.readMessage(type, example);
            assertThat(Wire.parse(Wire.text(WIRE.writeMessage(message)))).isEqualTo(example);
            if (message instanceof Push push) {
                Command command = WIRE.readCommand(push.commands().getFirst().body());
                assertThat(command.act().id()).isEqualTo(push.commands().getFirst().id());
            }
        }
    }

    @Test
    void everyMessageOfTheDescriptionHasAnExample() {
        JsonNode api = Wire.parse(new TestDesk(server.url()).get("/api/openapi.json").body());
        Set<String> without = new TreeSet<>();
        api.path("paths").properties().forEach(path -> path.getValue().findParents("schema").forEach(media -> {
            if (media.path("schema").has("$ref") && !media.has("example")) {
                without.add(media.path("schema").path("$ref").asString());
            }
        }));
        assertThat(without).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidInOneShape() {
        TestDesk desk = new TestDesk(server.url());
        assertThat(desk.get("/api/nowhere").rule()).isEqualTo("request.noSuchAddress");
        assertThat(desk.call("PUT", "/api/session", "{}").rule()).isEqualTo("request.noSuchAddress");
        assertThat(desk.call("POST", "/api/session", "not json").rule()).isEqualTo("request.broken");
        assertThat(desk.call("POST", "/api/session", "[]").rule()).isEqualTo("request.broken");
        assertThat(desk.call("POST", "/api/session", "{}").rule()).isEqualTo("request.broken");
        assertThat(desk.call("POST", "/api/session", "").rule()).isEqualTo("request.broken");
        assertThat(desk.call("POST", "/api/session", "\"" + "x".repeat(9 << 20) + "\"").rule()).isEqualTo("request.tooLarge");
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(desk.call("POST", "/api/session", "{\"userName\":" + nested + "}").rule()).isEqualTo("request.broken");
    }

    @Test
    void healthTellsTheProtocolToAnybody() {
        ServerHealth health = new TestDesk(server.url()).get("/api/health").as(ServerHealth.class);
        assertThat(health.product()).isEqualTo(ServerHealth.PRODUCT);
        assertThat(health.protocol()).isEqualTo(ServerHealth.PROTOCOL);
        assertThat(health.founded()).isTrue();
    }

    private static TestDesk.Answer call(TestDesk desk, String address) {
        return desk.call(Addresses.verb(address), Addresses.path(address), "{}");
    }
}
