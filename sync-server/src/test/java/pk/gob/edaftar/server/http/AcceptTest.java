package pk.gob.edaftar.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

/// What goes wrong is said in one shape whatever the asker says it reads: a desk's ear accepts events alone, and must
/// still learn that its device was revoked.
class AcceptTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestServer server;
    private static TestDesk nobody;
    private static TestDesk revoked;
    private static TestDesk admin;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        nobody = new TestDesk(server.url());
        revoked = new TestDesk(server.url());
        revoked.signIn(server.userName(PROVINCE.person(PROVINCE.soAdmin())), TestServer.PASSWORD);
        server.part(Sessions.class).revoke(revoked.device());
        admin = new TestDesk(server.url());
        admin.signIn(server.userName(PROVINCE.person(PROVINCE.superAdmin())), TestServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "text/html", "image/png", "application/xml;q=0.1", "application/json;q=0", "a/b/c", ""})
    void everyRefusalIsReadable(String accept) {
        Addresses.of(server).forEach((address, method) -> {
            // an answer to HEAD has no body to be read
            if (method.hasMethodAnnotation(Open.class) || Addresses.verb(address).equals("HEAD")) {
                return;
            }
            assertThat(refusal(nobody, address, "{}", accept)).as(address).isEqualTo("401 session.notSignedIn");
            assertThat(refusal(revoked, address, "{}", accept)).as(address).isEqualTo("403 session.deviceRevoked");
        });
        for (String address : List.of("POST /api/session", "POST /api/commands", "POST /api/accounts", "POST /api/first-administrator")) {
            assertThat(refusal(admin, address, "nothing", accept)).as(address).isEqualTo("400 request.broken");
        }
        assertThat(refusal(admin, "GET /api/session/tickets/none", "", accept)).isEqualTo("404 session.ticketUnknown");
        assertThat(refusal(admin, "POST /api/devices/{device}/admission", "", accept)).isEqualTo("404 request.noSuchAddress");
        assertThat(refusal(admin, "POST /api/devices/no-id/admission", "", accept)).isEqualTo("400 request.broken");
        assertThat(refusal(admin, "GET /api/nowhere", "", accept)).isEqualTo("404 request.noSuchAddress");
        assertThat(refusal(admin, "GET /nowhere", "", accept)).isEqualTo("404 request.noSuchAddress");
        assertThat(refusal(admin, "PUT /api/session", "{}", accept)).isEqualTo("405 request.noSuchAddress");
    }

    /// A ticket's answer is a token, and it is asked for with GET.
    @Test
    void nothingInBetweenKeepsAnAnswerOrTakesItForSomethingElse() {
        for (String address : List.of("GET /api/session/tickets/none", "POST /api/session/resume", "GET /api/health", "POST /api/changes")) {
            HttpResponse<String> answer = send(admin, address, "{}", "application/json");
            assertThat(answer.headers().firstValue("Cache-Control")).as(address).hasValue("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
        }
    }

    /// Whatever has been done is told: a session that has begun must not be answered *not acceptable*.
    @Test
    void anAnswerIsGivenToo() {
        HttpResponse<String> resumed = send(admin, "POST /api/session/resume", "{}", "text/plain");
        assertThat(resumed.statusCode()).isEqualTo(200);
        assertThat(resumed.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(send(nobody, "GET /api/health", "", "image/png").statusCode()).isEqualTo(200);
        assertThat(send(nobody, "GET /api/openapi.json", "", "text/html").statusCode()).isEqualTo(200);
    }

    private static String refusal(TestDesk desk, String address, String body, String accept) {
        HttpResponse<String> answer = send(desk, address, body, accept);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).as(answer.body()).startsWith("application/json");
        return answer.statusCode() + " " + new TestDesk.Answer(answer.statusCode(), answer.body()).rule();
    }

    private static HttpResponse<String> send(TestDesk desk, String address, String body, String accept) {
        HttpRequest request = desk.request(Addresses.path(address)).header("Accept", accept)
                .method(Addresses.verb(address), HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
