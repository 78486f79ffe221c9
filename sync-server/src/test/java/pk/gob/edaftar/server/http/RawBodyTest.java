package pk.gob.edaftar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// Bytes no desk of ours would send, at every address that takes a body: each gets a refusal that says it is the asker's
/// fault, and everybody else's work goes on.
class RawBodyTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final Wire WIRE = new Wire();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LONG = "x".repeat(1 << 20);
    private static final int DEEP = 100_000;
    private static TestServer server;
    private static TestDesk admin;
    private static LetterDay clerk;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        admin = new TestDesk(server.url());
        admin.signIn(server.userName(PROVINCE.person(PROVINCE.superAdmin())), TestServer.PASSWORD);
        clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// Bodies by what is wrong with them. None is a message, whatever the address.
    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("no object", "[1]");
        texts.put("null", "null");
        texts.put("a nought in a text", "{\"a\":\"\\u0000\"}");
        texts.put("a nought in a name", "{\"\\u0000\":1}");
        texts.put("a bare nought", "{\"a\":\"\0\"}");
        texts.put("half a pair", "{\"a\":\"\\ud800\"}");
        texts.put("the other half", "{\"a\":\"\\udc00 \\ud800\"}");
        texts.put("a megabyte of text", "{\"a\":\"" + LONG + "\"}");
        texts.put("a megabyte of name", "{\"" + LONG + "\":1}");
        texts.put("deep lists", "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        texts.put("deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        texts.put("never closed", "[".repeat(DEEP));
        texts.put("a field twice", "{\"a\":1,\"a\":2}");
        texts.put("a huge number", "{\"a\":" + "9".repeat(100_000) + "}");
        texts.put("a huge exponent", "{\"a\":1e999999999}");
        texts.put("a tiny exponent", "{\"a\":1e-999999999}");
        texts.put("an exponent beyond all", "{\"a\":1e99999999999999999999}");
        texts.put("no number", "{\"a\":NaN}");
        texts.put("two messages", "{}{}");
        texts.put("a mark before", "\uFEFF{}");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("no letters", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'});
        bodies.put("letters of another kind", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        return bodies;
    }

    static List<String> takers() {
        return List.of("POST /api/session", "POST /api/session/password", "POST /api/first-administrator", "POST /api/accounts",
                "POST /api/commands", "POST /api/changes", "POST /api/parts", "POST /api/leases", "POST /api/readings");
    }

    @ParameterizedTest
    @MethodSource("takers")
    void whatIsNoMessageIsRefused(String address) {
        bodies().forEach((wrong, body) -> {
            TestDesk.Answer answer = send(admin, Addresses.path(address), body);
            assertThat(answer.status()).as("%s, %s: %s", address, wrong, answer.body()).isEqualTo(400);
            assertThat(answer.rule()).as("%s, %s", address, wrong).isEqualTo("request.broken");
        });
    }

    @Test
    void bytesThatAreNoLettersDoNotBecomeOtherLetters() {
        String epoch = Wire.text(WIRE.writeMessage(clerk.session().epoch()));
        byte[] good = ("{\"epoch\":" + epoch + ",\"commands\":[],\"x\":\"??\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(send(clerk.desk(), "/api/commands", good).status()).isEqualTo(200);
        good[good.length - 4] = (byte) 0xC3;
        assertThat(send(clerk.desk(), "/api/commands", good).rule()).isEqualTo("request.broken");
    }

    /// A message of a right shape whose texts and numbers are what nobody writes.
    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "", " ", "LONG"})
    void aTextNobodyWritesIsRefusedOrHarmless(String written) {
        String text = written.equals("LONG") ? LONG : written;
        String device = "\"device\":\"" + UUID.randomUUID() + "\",\"deviceName\":\"" + text + "\"";
        assertThat(refused(admin, "/api/session", "{\"userName\":\"" + text + "\",\"password\":\"" + text + "\"," + device + "}"))
                .isEqualTo("401 session.wrongPassword");
        assertThat(refused(admin, "/api/first-administrator", "{\"code\":\"" + text + "\",\"userName\":\"" + text
                + "\",\"password\":\"" + text + "\",\"name\":{\"en\":\"" + text + "\",\"ur\":\"" + text + "\"}," + device + "}"))
                .isEqualTo(text.isBlank() ? "400 request.broken" : "409 session.alreadyFounded");
        assertThat(refused(clerk.desk(), "/api/session/password", "{\"current\":\"" + text + "\",\"next\":\"" + text + "\"}"))
                .isEqualTo("401 session.wrongPassword");
        assertThat(refused(admin, "/api/accounts", "{\"person\":\"" + PROVINCE.person(PROVINCE.soAdmin()).value()
                + "\",\"userName\":\"" + text + "\",\"firstPassword\":\"" + text + "\"}")).startsWith("422 session.");
        for (String path : List.of("/api/commands", "/api/changes", "/api/parts", "/api/leases")) {
            assertThat(refused(clerk.desk(), path, "{\"epoch\":\"" + text + "\",\"commands\":\"" + text + "\"}")).startsWith("400 ");
        }
    }

    private static String refused(TestDesk desk, String path, String body) {
        TestDesk.Answer answer = send(desk, path, body.getBytes(StandardCharsets.UTF_8));
        return answer.status() + " " + answer.rule();
    }

    /// What is wrong with one command is that command's fault: those around it are decided, and everybody goes on pulling.
    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "\"\\ud800\"", "1e999999999", "{\"\\u0000\":\"\\udc00\"}", "LONG"})
    void aCommandNobodyMakesStopsNoOther(String written) {
        String value = written.equals("LONG") ? "\"" + LONG + "\"" : written;
        RegisterDak before = clerk.register("Before");
        RegisterDak strange = clerk.register("SUBJECT");
        RegisterDak broken = clerk.register("Broken");
        RegisterDak after = clerk.register("After");
        String push = Wire.text(WIRE.writeMessage(new Push(clerk.session().epoch(),
                List.of(LetterDay.sent(before), LetterDay.sent(strange), LetterDay.sent(broken), LetterDay.sent(after)))));
        String poisoned = push.replace("\"subject\":\"SUBJECT\"",
                        "\"of a later form\":" + value + ",\"subject\":" + (value.startsWith("\"") ? value : "\"plain\""))
                .replace("\"subject\":\"Broken\"", "\"subject\":{\"x\":" + value + "}");
        for (int time = 0; time < 2; time++) {
            TestDesk.Answer answer = send(clerk.desk(), "/api/commands", poisoned.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.as(PushAnswer.class).receipts()).extracting(Receipt::verdict)
                    .containsExactly(Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.BROKEN, Verdict.ACCEPTED);
        }
        PullAnswer page = clerk.desk().post("/api/changes", new Pull(clerk.session().epoch(), List.of(), true, 0, 0, Pull.LIMIT),
                PullAnswer.class);
        assertThat(page.listed()).anyMatch(row -> row.part().paper().equals(strange.dak().value()))
                .anyMatch(row -> row.part().paper().equals(after.dak().value()))
                .noneMatch(row -> row.part().paper().equals(broken.dak().value()));
    }

    @AfterEach
    void othersWorkOn() {
        assertThat(clerk.send(clerk.register("In between"))).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
        assertThat(new TestDesk(server.url()).get("/api/health").status()).isEqualTo(200);
    }

    private static TestDesk.Answer send(TestDesk desk, String path, byte[] body) {
        HttpRequest request = desk.request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new TestDesk.Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
