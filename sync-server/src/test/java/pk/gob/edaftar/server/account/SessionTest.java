package pk.gob.edaftar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

class SessionTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static String clerk;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        clerk = server.userName(PROVINCE.person(PROVINCE.clerk()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTokenOutlivesTheServer() {
        TestDesk desk = new TestDesk(server.url());
        SignedIn in = desk.signIn(clerk, TestServer.PASSWORD);
        server.restart();
        SignedIn resumed = desk.post("/api/session/resume", new Nothing(), SignedIn.class);
        assertThat(resumed.token()).isNull();
        assertThat(resumed.deskKey()).isEqualTo(in.deskKey()).hasSize(44);
        assertThat(resumed.sealingKey()).isEqualTo(in.sealingKey()).hasSize(44);
        assertThat(resumed.person()).isEqualTo(PROVINCE.person(PROVINCE.clerk()));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        TestDesk desk = new TestDesk(server.url());
        TestDesk.Answer wrong = desk.trySignIn(clerk, "guess");
        TestDesk.Answer unknown = desk.trySignIn("nobody.at.all", "guess");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.rule()).isEqualTo("session.wrongPassword");
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void namesAreTheSameInCapitalsAndTheDeskKeyStaysThePersonsOwn() {
        TestDesk desk = new TestDesk(server.url());
        SignedIn first = desk.signIn(clerk, TestServer.PASSWORD);
        SignedIn again = desk.signIn("  " + clerk.toUpperCase(java.util.Locale.ROOT), TestServer.PASSWORD);
        SignedIn other = desk.signIn(userName(PROVINCE.soAdmin()), TestServer.PASSWORD);
        assertThat(again.deskKey()).isEqualTo(first.deskKey());
        assertThat(again.token()).isNotEqualTo(first.token());
        assertThat(other.deskKey()).isNotEqualTo(first.deskKey());
        assertThat(other.deviceNumber()).isEqualTo(first.deviceNumber());
        assertThat(other.slot()).isNotEqualTo(first.slot());
    }

    @Test
    void aRevokedDeviceIsToldSoAndItsKeysAreGone() {
        TestDesk desk = new TestDesk(server.url());
        desk.signIn(clerk, TestServer.PASSWORD);
        assertThat(server.part(Sessions.class).revoke(desk.device())).isTrue();
        assertThat(desk.post("/api/session/resume", new Nothing()).rule()).isEqualTo("session.deviceRevoked");
        assertThat(desk.trySignIn(clerk, TestServer.PASSWORD).rule()).isEqualTo("session.deviceRevoked");
        try (var connection = server.database().connect(); var statement = connection.createStatement();
                var keys = statement.executeQuery("SELECT count(*) FROM desk WHERE key IS NOT NULL AND device = '" + desk.device().value() + "'")) {
            keys.next();
            assertThat(keys.getInt(1)).isZero();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void signingOutEndsOnlyThatSession() {
        TestDesk here = new TestDesk(server.url());
        TestDesk there = new TestDesk(server.url());
        here.signIn(clerk, TestServer.PASSWORD);
        there.signIn(clerk, TestServer.PASSWORD);
        assertThat(here.call("DELETE", "/api/session", "").status()).isEqualTo(204);
        assertThat(here.post("/api/session/resume", new Nothing()).rule()).isEqualTo("session.notSignedIn");
        assertThat(there.post("/api/session/resume", new Nothing()).status()).isEqualTo(200);
    }

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        PersonId auditor = PROVINCE.person(PROVINCE.post("Auditor (S&GAD)"));
        String name = server.userName(auditor);
        Optional<?> refused = server.part(Accounts.class).open(auditor, name, "first password", true);
        assertThat(refused).isEmpty();
        TestDesk desk = new TestDesk(server.url());
        SignedIn in = desk.signIn(name, "first password");
        assertThat(in.mustChangePassword()).isTrue();
        assertThat(desk.get("/api/pokes").rule()).isEqualTo("session.passwordMustChange");
        assertThat(desk.post("/api/session/password", new ChangePassword("wrong", "another one")).rule()).isEqualTo("session.wrongPassword");
        assertThat(desk.post("/api/session/password", new ChangePassword("first password", "short")).rule()).isEqualTo("session.passwordTooShort");
        assertThat(desk.post("/api/session/password", new ChangePassword("first password", "another one")).status()).isEqualTo(200);
        assertThat(desk.post("/api/session/resume", new Nothing(), SignedIn.class).mustChangePassword()).isFalse();
    }

    /// An empty message.
    record Nothing() {}

    private static String userName(pk.gob.edaftar.model.org.PostId post) {
        return server.userName(PROVINCE.person(post));
    }
}
