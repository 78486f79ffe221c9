package pk.gob.edaftar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

class FirstAdministratorTest {
    private static final Bilingual NAME = new Bilingual("Nadia Hazara", "نادیہ ہزارہ");
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.empty();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoeverReadsTheConsoleBecomesTheFirstAdministratorOnce() {
        assertThat(server.consoleLines()).hasSize(1);
        String code = lastWord(server.consoleLines());
        TestDesk desk = new TestDesk(server.url());
        assertThat(desk.post("/api/first-administrator", ask(desk, "AAAA-AAAA-AAAA", "long enough")).rule()).isEqualTo("session.wrongCode");
        assertThat(desk.post("/api/first-administrator", ask(desk, code, "short")).rule()).isEqualTo("session.passwordTooShort");

        SignedIn in = desk.post("/api/first-administrator", ask(desk, code.toLowerCase(Locale.ROOT), "long enough"), SignedIn.class);
        Organisation organisation = server.part(Founding.class).organisation();
        assertThat(organisation.person(in.person()).orElseThrow().name()).isEqualTo(NAME);
        assertThat(organisation.posts()).singleElement()
                .satisfies(post -> assertThat(post.facts().at(in.serverTime()).role()).isEqualTo(Role.SUPER_ADMIN));
        assertThat(desk.post("/api/first-administrator", ask(desk, code, "long enough")).rule()).isEqualTo("session.alreadyFounded");
        server.restart();
        assertThat(server.consoleLines()).isEmpty();

        TestDesk admin = desk.withToken(in.token());
        NewAccount stranger = new NewAccount(new PersonId(UUID.randomUUID()), "some.body", "first password");
        assertThat(admin.post("/api/accounts", stranger).status()).isEqualTo(404);
        assertThat(admin.call("POST", "/api/devices/" + UUID.randomUUID() + "/revocation", "").status()).isEqualTo(404);
        assertThat(admin.call("POST", "/api/devices/" + desk.device().value() + "/admission", "").status()).isEqualTo(204);
        forgottenPassword(in);
    }

    /// The same server, started by somebody who may.
    private static void forgottenPassword(SignedIn in) {
        try (TestServer started = server.anotherNode("--reset-administrator=Nadia.Hazara")) {
            String password = lastWord(started.consoleLines());
            TestDesk desk = new TestDesk(started.url());
            assertThat(desk.withToken(in.token()).call("POST", "/api/session/resume", "{}").rule()).isEqualTo("session.notSignedIn");
            assertThat(desk.signIn("nadia.hazara", password).mustChangePassword()).isTrue();
        }
    }

    private static String lastWord(List<String> lines) {
        return lines.getFirst().substring(lines.getFirst().lastIndexOf(' ') + 1);
    }

    private static FirstAdministrator ask(TestDesk desk, String code, String password) {
        return new FirstAdministrator(code, "Nadia.Hazara", password, NAME, desk.device(), "server room");
    }
}
