package pk.gob.edaftar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

class FirstAdministratorTest {
    private static final Bilingual NAME = new Bilingual("Nadia Hazara", "نادیہ ہزارہ");
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.empty("--edaftar.devices.admitted-at-once=false");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theConsoleSaysInBothLanguagesWhatToDo() {
        assertThat(String.join("\n", server.consoleLines())).contains("no administrator yet", server.url(), "کوئی منتظم نہیں");
        String code = TestServer.code(server.consoleLines());
        assertThat(server.consoleLines()).filteredOn(line -> line.strip().equals(code)).hasSize(2);
        server.restart();
        assertThat(TestServer.code(server.consoleLines())).isNotEqualTo(code);
        TestDesk desk = new TestDesk(server.url());
        assertThat(ask(desk, code, "long enough").rule()).isEqualTo("session.wrongCode");
        assertThat(desk.get("/api/health").as(ServerHealth.class).founded()).isFalse();
    }

    /// Even where devices wait for the administrator: his own has nobody to wait for.
    @Test
    void whoeverReadsTheConsoleBecomesTheFirstAdministratorOnce() {
        String code = TestServer.code(server.consoleLines());
        TestDesk desk = new TestDesk(server.url());
        SignedIn in = ask(desk, code.toLowerCase(Locale.ROOT).replace('-', ' '), "long enough").as(SignedIn.class);
        Organisation organisation = server.part(Founding.class).organisation();
        assertThat(organisation.person(in.person()).orElseThrow().name()).isEqualTo(NAME);
        assertThat(organisation.posts()).singleElement()
                .satisfies(post -> assertThat(post.facts().at(in.serverTime()).role()).isEqualTo(Role.SUPER_ADMIN));
        assertThat(desk.get("/api/health").as(ServerHealth.class).founded()).isTrue();
        TestDesk admin = desk.withToken(in.token());
        NewAccount stranger = new NewAccount(new PersonId(UUID.randomUUID()), "some.body", "first password");
        assertThat(admin.post("/api/accounts", stranger).status()).isEqualTo(404);
        assertThat(admin.call("POST", "/api/devices/" + UUID.randomUUID() + "/revocation", "").status()).isEqualTo(404);
        assertThat(admin.call("POST", "/api/devices/" + desk.device().value() + "/admission", "").status()).isEqualTo(204);

        TestDesk late = new TestDesk(server.url());
        assertThat(ask(late, code, "another password").rule()).isEqualTo("session.alreadyFounded");
        server.restart();
        assertThat(server.consoleLines()).isEmpty();
        assertThat(ask(desk, code, "long enough").rule()).isEqualTo("session.alreadyFounded");
        forgottenPassword(in);
    }

    /// The answer was lost on the way: whoever sends the same again hears the same, and nothing is done twice.
    @Test
    void theSameAgainIsAnsweredTheSame() {
        String code = TestServer.code(server.consoleLines());
        TestDesk desk = new TestDesk(server.url());
        SignedIn first = ask(desk, code, "long enough").as(SignedIn.class);
        SignedIn again = ask(desk, code, "long enough").as(SignedIn.class);
        assertThat(again.person()).isEqualTo(first.person());
        assertThat(again.deviceNumber()).isEqualTo(first.deviceNumber());
        assertThat(server.part(Founding.class).organisation().persons()).hasSize(1);
        assertThat(ask(desk, code, "long enougH").rule()).isEqualTo("session.alreadyFounded");
    }

    @Test
    void ofManyAtOnceOneBecomesIt() {
        String code = TestServer.code(server.consoleLines());
        List<CompletableFuture<TestDesk.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String password = "long enough " + i;
            answers.add(CompletableFuture.supplyAsync(() -> ask(new TestDesk(server.url()), code, password), Thread::startVirtualThread));
        }
        List<String> outcomes = answers.stream().map(CompletableFuture::join)
                .map(answer -> answer.status() == 200 ? "in" : answer.rule()).toList();
        assertThat(outcomes).containsOnly("in", "session.alreadyFounded").containsOnlyOnce("in");
        assertThat(server.part(Founding.class).organisation().persons()).hasSize(1);
        TestDesk winner = new TestDesk(server.url());
        assertThat(winner.trySignIn("nadia.hazara", "long enough " + outcomes.indexOf("in")).rule())
                .isEqualTo("session.deviceNotAdmitted");
    }

    /// The server died between the directory and the account: what is there is gone on with, under the name given now.
    @Test
    void aStartBrokenOffInTheMiddleIsGoneOnWith() {
        Instant now = Instant.now();
        UnitId unit = new UnitId(UUID.randomUUID());
        PostId post = new PostId(UUID.randomUUID());
        Person person = new Person(new PersonId(UUID.randomUUID()), new Bilingual("Misspelt", ""));
        assertThat(server.part(Founding.class).found(
                List.of(new Unit(unit, UnitKind.APEX, Timeline.from(now, new UnitFacts("SYS", NAME, null, null)), null, List.of())),
                List.of(new Post(post, Timeline.from(now, new PostFacts(unit, "A", NAME, Role.SUPER_ADMIN, 0, null, null)), null, List.of())),
                person, new Charge(new ChargeId(UUID.randomUUID()), person.id(), post, ChargeKind.SUBSTANTIVE, now, null))).isEmpty();
        SignedIn in = ask(new TestDesk(server.url()), TestServer.code(server.consoleLines()), "long enough").as(SignedIn.class);
        assertThat(in.person()).isEqualTo(person.id());
        assertThat(server.part(Founding.class).organisation().person(in.person()).orElseThrow().name()).isEqualTo(NAME);
    }

    @ParameterizedTest
    @CsvSource({"admin, short, 20, session.passwordTooShort", "admin, LONG, 20, session.passwordTooLong",
            "'a b', long enough, 20, session.userNameBroken", "admin, long enough, 201, session.personNameTooLong"})
    void whatCannotBeIsRefusedBeforeAnythingIsDone(String userName, String password, int length, String rule) {
        TestDesk desk = new TestDesk(server.url());
        TestDesk.Answer answer = desk.post("/api/first-administrator", new FirstAdministrator(TestServer.code(server.consoleLines()),
                userName, password.replace("LONG", "x".repeat(257)), new Bilingual("n".repeat(length), ""), desk.device(), "desk"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(server.part(Founding.class).organisation().isEmpty()).isTrue();
    }

    /// The same server, started by somebody who may.
    private void forgottenPassword(SignedIn in) {
        try (TestServer started = server.anotherNode("--reset-administrator=Nadia.Hazara")) {
            String english = started.consoleLines().getFirst();
            String code = english.substring(english.lastIndexOf(' ') + 1);
            TestDesk desk = new TestDesk(started.url(), in.device());
            assertThat(desk.withToken(in.token()).call("POST", "/api/session/resume", "{}").rule()).isEqualTo("session.notSignedIn");
            assertThat(desk.trySignIn("nadia.hazara", "long enough").rule()).isEqualTo("session.wrongPassword");
            TestDesk elsewhere = new TestDesk(started.url());
            InvitationAccepted chosen = new InvitationAccepted(code, "another password", elsewhere.device(), "another computer");
            assertThat(elsewhere.post("/api/invitations/acceptance", chosen).as(SignedIn.class).person()).isEqualTo(in.person());
            assertThat(desk.trySignIn("nadia.hazara", "another password").status()).isEqualTo(200);
        }
    }

    private static TestDesk.Answer ask(TestDesk desk, String code, String password) {
        return desk.post("/api/first-administrator",
                new FirstAdministrator(code, "Nadia.Hazara", password, NAME, desk.device(), "server room"));
    }
}
