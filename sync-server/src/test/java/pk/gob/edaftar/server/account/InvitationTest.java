package pk.gob.edaftar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceHere;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationHere;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.InvitationsHere;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.session.NewAccount;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// Inviting persons and computers over HTTP, on a server where a computer nobody invited waits for the administrator.
class InvitationTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static final String PASSWORD = "a password of his own";
    private static final String WRONG = "session.invitationWrong";
    private static TestServer server;
    private static TestDesk admin;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities(), "--devices.admitted-at-once=false", "--invitations.tries=3");
        TestDesk first = new TestDesk(server.url());
        assertThat(first.trySignIn(name(PROVINCE.superAdmin()), TestServer.PASSWORD).rule()).isEqualTo("session.deviceNotAdmitted");
        server.part(pk.gob.edaftar.server.session.Sessions.class).admit(first.device());
        first.signIn(name(PROVINCE.superAdmin()), TestServer.PASSWORD);
        admin = first;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPersonChoosesHisPasswordWithTheCodeAndComesInOnce() throws SQLException {
        PersonId auditor = PROVINCE.person(PROVINCE.auditor());
        server.part(JdbcClient.class).sql("DELETE FROM account WHERE person = :person").param("person", auditor.value()).update();
        String code = invite(auditor, "Audit.Or");
        assertThat(out(auditor)).singleElement().satisfies(open -> assertThat(code).startsWith(open.number()));
        assertThat(everywhereKept()).doesNotContain(code, code.replace("-", ""));

        TestDesk desk = new TestDesk(server.url());
        InvitationShown shown = desk.post("/api/invitations/look", new InvitationAsk(spoken(code)), InvitationShown.class);
        assertThat(shown.kind()).isEqualTo(InvitationShown.Kind.PERSON);
        assertThat(shown.userName()).isEqualTo("audit.or");
        assertThat(desk.trySignIn("audit.or", "").rule()).isEqualTo("session.wrongPassword");
        assertThat(accept(desk, code, "short").rule()).isEqualTo("session.passwordTooShort");
        SignedIn in = accept(desk, spoken(code), PASSWORD).as(SignedIn.class);
        assertThat(in.person()).isEqualTo(auditor);
        assertThat(in.mustChangePassword()).isFalse();
        assertThat(desk.withToken(in.token()).post("/api/session/resume", new InvitationAsk("")).status()).isEqualTo(200);
        assertThat(desk.trySignIn("audit.or", PASSWORD).status()).as("the computer came in with him").isEqualTo(200);

        assertThat(accept(new TestDesk(server.url()), code, "another password").rule()).isEqualTo("session.invitationUsed");
        assertThat(out(auditor)).isEmpty();
        assertThat(logged(AuditKind.INVITED)).anyMatch(words -> words.equals(code.substring(0, 4) + " Audit.Or"));
        assertThat(logged(AuditKind.INVITATION_ACCEPTED)).contains(code.substring(0, 4));
    }

    /// Nothing changes until it is used; then whoever knew the old password is out, and the desk's key is the one it was.
    @Test
    void aForgottenPasswordLosesNothing() {
        PersonId clerk = PROVINCE.person(PROVINCE.clerk());
        TestDesk desk = admitted(PROVINCE.clerk());
        SignedIn before = desk.signIn(name(PROVINCE.clerk()), TestServer.PASSWORD);
        String code = invite(clerk, name(PROVINCE.clerk()));
        assertThat(desk.post("/api/session/resume", new InvitationAsk("")).status()).isEqualTo(200);
        assertThat(desk.trySignIn(name(PROVINCE.clerk()), TestServer.PASSWORD).status()).isEqualTo(200);
        SignedIn after = accept(desk, code, PASSWORD).as(SignedIn.class);
        assertThat(after.deskKey()).isEqualTo(before.deskKey());
        assertThat(after.deviceNumber()).isEqualTo(before.deviceNumber());
        assertThat(desk.withToken(before.token()).post("/api/session/resume", new InvitationAsk("")).rule()).isEqualTo("session.notSignedIn");
        assertThat(desk.trySignIn(name(PROVINCE.clerk()), TestServer.PASSWORD).rule()).isEqualTo("session.wrongPassword");
    }

    /// As the table of the hierarchy opens accounts: with a first password, at computers nobody has admitted.
    @Test
    void aFirstPasswordLetsItsFirstComputerInWhileItIsFresh() {
        TestDesk desk = new TestDesk(server.url());
        opened(PROVINCE.soBudget(), "so.budget");
        TestDesk before = new TestDesk(server.url());
        server.part(JdbcClient.class).sql("UPDATE account SET password_at = password_at - interval '8 days' WHERE user_name = 'so.budget'").update();
        assertThat(before.trySignIn("so.budget", "a first password").rule()).as("it lay about too long").isEqualTo("session.deviceNotAdmitted");
        opened(PROVINCE.soBudget(), "so.budget");
        SignedIn in = desk.signIn("so.budget", "a first password");
        assertThat(in.mustChangePassword()).isTrue();
        assertThat(logged(AuditKind.DEVICE_ADMITTED)).isNotEmpty();
        assertThat(new TestDesk(server.url()).trySignIn("so.budget", "a first password").rule()).as("one computer, not two").isEqualTo("session.deviceNotAdmitted");
    }

    private static void opened(PostId post, String userName) {
        server.part(JdbcClient.class).sql("DELETE FROM account WHERE person = :person").param("person", PROVINCE.person(post).value()).update();
        assertThat(admin.post("/api/accounts", new NewAccount(PROVINCE.person(post), userName, "a first password")).status()).isEqualTo(204);
    }

    @Test
    void whoHasNotTheWholeCodeLearnsNothingAndMayTryAFewTimes() {
        PersonId officer = PROVINCE.person(PROVINCE.soRegulation());
        String code = invite(officer, name(PROVINCE.soRegulation()));
        TestDesk desk = new TestDesk(server.url());
        String sibling = InvitationCode.ofDrawn(code.substring(0, 4) + "00000000000").shown();
        TestDesk.Answer unknown = look(desk, InvitationCode.ofDrawn("000000000000000").shown());
        assertThat(unknown.rule()).isEqualTo(WRONG);
        for (String hostile : List.of(sibling, "", "\0", code + "\0A", "x".repeat(100_000), "K7Q2", "' OR 1=1 --", "ب".repeat(16), code.substring(1))) {
            assertThat(look(desk, hostile)).as(hostile.substring(0, Math.min(20, hostile.length()))).isEqualTo(unknown);
        }
        assertThat(look(desk, code).status()).as("what was right does not count").isEqualTo(200);
        assertThat(look(desk, code).status()).isEqualTo(200);
        assertThat(look(desk, sibling).rule()).isEqualTo(WRONG);
        assertThat(look(desk, sibling).rule()).isEqualTo(WRONG);
        assertThat(look(desk, code)).as("tried too often").isEqualTo(unknown);
        assertThat(accept(desk, code, PASSWORD).rule()).isEqualTo(WRONG);
        assertThat(out(officer)).isEmpty();
    }

    @Test
    void oneTakenBackOneOverAndOneBeforeAnotherOpenNothing() {
        PersonId officer = PROVINCE.person(PROVINCE.soAdmin());
        TestDesk desk = new TestDesk(server.url());
        String earlier = invite(officer, name(PROVINCE.soAdmin()));
        String later = invite(officer, name(PROVINCE.soAdmin()));
        assertThat(accept(desk, earlier, PASSWORD).rule()).isEqualTo("session.invitationOver");
        assertThat(admin.call("DELETE", "/api/invitations/" + later.substring(0, 4), "").status()).isEqualTo(204);
        assertThat(admin.call("DELETE", "/api/invitations/" + later.substring(0, 4), "").status()).isEqualTo(404);
        assertThat(accept(desk, later, PASSWORD).rule()).isEqualTo("session.invitationOver");
        String old = invite(officer, name(PROVINCE.soAdmin()));
        server.part(JdbcClient.class).sql("UPDATE invitation SET until = now() WHERE number = :number").param("number", old.substring(0, 4)).update();
        assertThat(look(desk, old).rule()).isEqualTo("session.invitationOver");
        assertThat(accept(desk, old, PASSWORD).rule()).isEqualTo("session.invitationOver");
        assertThat(admitted(PROVINCE.soAdmin()).trySignIn(name(PROVINCE.soAdmin()), TestServer.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void ofManyAtOnceOneComesIn() {
        PersonId chief = PROVINCE.person(PROVINCE.chiefSecretary());
        String code = invite(chief, name(PROVINCE.chiefSecretary()));
        List<CompletableFuture<TestDesk.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> accept(new TestDesk(server.url()), code, PASSWORD), Thread::startVirtualThread));
        }
        assertThat(answers.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200)).hasSize(1);
    }

    @Test
    void aComputerThatWasInvitedIsAdmittedAndOneThatWasNotWaits() {
        TestDesk waits = new TestDesk(server.url());
        assertThat(waits.get(standing(waits)).rule()).isEqualTo("request.noSuchAddress");
        assertThat(waits.trySignIn(name(PROVINCE.secretary()), TestServer.PASSWORD).rule()).isEqualTo("session.deviceNotAdmitted");
        assertThat(waits.get(standing(waits)).as(DeviceStanding.class).standing()).isEqualTo(DeviceStanding.Standing.WAITS);
        assertThat(device(waits)).satisfies(here -> assertThat(here.waits()).isTrue());
        assertThat(admin.call("POST", "/api/devices/" + waits.device().value() + "/admission", "").status()).isEqualTo(204);
        assertThat(waits.trySignIn(name(PROVINCE.secretary()), TestServer.PASSWORD).status()).isEqualTo(200);

        Invited made = admin.post("/api/invitations/computers", new InviteComputer(" Second\tdesk ", PROVINCE.unit("Admin")), Invited.class);
        TestDesk invited = new TestDesk(server.url());
        InvitationShown shown = invited.post("/api/invitations/look", new InvitationAsk(made.code()), InvitationShown.class);
        assertThat(shown.kind()).isEqualTo(InvitationShown.Kind.COMPUTER);
        assertThat(accept(invited, made.code(), PASSWORD).rule()).as("it is nobody's password").isEqualTo(WRONG);
        DeviceStanding enrolled = enrol(invited, made.code()).as(DeviceStanding.class);
        assertThat(enrolled.standing()).isEqualTo(DeviceStanding.Standing.ADMITTED);
        assertThat(enrolled.name()).isEqualTo("Second desk");
        assertThat(invited.trySignIn(name(PROVINCE.secretary()), TestServer.PASSWORD).status()).isEqualTo(200);
        assertThat(device(invited).unit()).isEqualTo(PROVINCE.unit("Admin"));
        assertThat(enrol(new TestDesk(server.url()), made.code()).rule()).isEqualTo("session.invitationUsed");
    }

    /// It stays shut out under the identity it had, and the invitation is still good for the next one.
    @Test
    void aComputerThatWasShutOutComesInAgainAsAnother() {
        TestDesk old = admitted(PROVINCE.paToSecretary());
        old.signIn(name(PROVINCE.paToSecretary()), TestServer.PASSWORD);
        assertThat(admin.call("POST", "/api/devices/" + old.device().value() + "/revocation", "").status()).isEqualTo(204);
        String code = admin.post("/api/invitations/computers", new InviteComputer("", null), Invited.class).code();
        assertThat(enrol(old, code).rule()).isEqualTo("session.deviceRevoked");
        TestDesk anew = new TestDesk(server.url());
        assertThat(enrol(anew, code).as(DeviceStanding.class).standing()).isEqualTo(DeviceStanding.Standing.ADMITTED);
        assertThat(anew.trySignIn(name(PROVINCE.paToSecretary()), TestServer.PASSWORD).status()).isEqualTo(200);
        assertThat(old.trySignIn(name(PROVINCE.paToSecretary()), TestServer.PASSWORD).rule()).isEqualTo("session.deviceRevoked");
    }

    @Test
    void aSuspendedAccountIsNotInvitedAndComesBackWithItsPassword() {
        PersonId person = PROVINCE.person(PROVINCE.wingHead());
        String code = invite(person, name(PROVINCE.wingHead()));
        TestDesk desk = admitted(PROVINCE.wingHead());
        String suspension = "/api/accounts/" + person.value() + "/suspension";
        assertThat(admin.call("POST", suspension, "").status()).isEqualTo(204);
        assertThat(accept(desk, code, PASSWORD).rule()).isEqualTo("session.invitationOver");
        assertThat(admin.post("/api/invitations/persons", new InvitePerson(person, name(PROVINCE.wingHead()))).rule()).isEqualTo("session.accountSuspended");
        assertThat(desk.trySignIn(name(PROVINCE.wingHead()), TestServer.PASSWORD).rule()).isEqualTo("session.wrongPassword");
        assertThat(admin.call("DELETE", suspension, "").status()).isEqualTo(204);
        assertThat(admin.call("DELETE", suspension, "").status()).isEqualTo(404);
        assertThat(desk.trySignIn(name(PROVINCE.wingHead()), TestServer.PASSWORD).status()).isEqualTo(200);
        assertThat(admin.post("/api/invitations/persons", new InvitePerson(person, "another.name")).rule()).isEqualTo("session.userNameStays");
        assertThat(admin.post("/api/invitations/persons", new InvitePerson(new PersonId(UUID.randomUUID()), "no.body")).rule()).isEqualTo("request.noSuchAddress");
    }

    private static String invite(PersonId person, String userName) {
        return admin.post("/api/invitations/persons", new InvitePerson(person, userName), Invited.class).code();
    }

    private static List<InvitationHere> out(PersonId person) {
        return admin.get("/api/invitations").as(InvitationsHere.class).invitations().stream().filter(each -> person.equals(each.person())).toList();
    }

    private static TestDesk.Answer look(TestDesk desk, String code) {
        return desk.post("/api/invitations/look", new InvitationAsk(code));
    }

    private static TestDesk.Answer accept(TestDesk desk, String code, String password) {
        return desk.post("/api/invitations/acceptance", new InvitationAccepted(code, password, desk.device(), "desk"));
    }

    private static TestDesk.Answer enrol(TestDesk desk, String code) {
        return desk.post("/api/invitations/enrolment", new ComputerEnrolled(code, desk.device(), "desk"));
    }

    private static String standing(TestDesk desk) {
        return "/api/devices/" + desk.device().value() + "/standing";
    }

    private static DeviceHere device(TestDesk desk) {
        return admin.get("/api/devices").as(DevicesHere.class).devices().stream().filter(each -> each.device().equals(desk.device())).findFirst().orElseThrow();
    }

    private static TestDesk admitted(PostId post) {
        TestDesk desk = new TestDesk(server.url());
        desk.trySignIn(name(post), TestServer.PASSWORD);
        server.part(pk.gob.edaftar.server.session.Sessions.class).admit(desk.device());
        return desk;
    }

    /// As it is typed by somebody with an Urdu keyboard, in small letters and without what is between.
    private static String spoken(String code) {
        StringBuilder typed = new StringBuilder();
        code.replace('-', ' ').toLowerCase(java.util.Locale.ROOT).replace('1', 'l').chars()
                .forEach(each -> typed.append((char) (each >= '0' && each <= '9' ? each - '0' + '۰' : each)));
        return typed.toString();
    }

    private static List<String> logged(AuditKind kind) {
        return server.part(JdbcClient.class).sql("SELECT words FROM server_log WHERE kind = :kind").param("kind", kind.name())
                .query((row, n) -> row.getString(1)).list();
    }

    private static String everywhereKept() {
        JdbcClient jdbc = server.part(JdbcClient.class);
        return jdbc.sql("SELECT coalesce(string_agg(i::text, ' '), '') FROM invitation i").query(String.class).single()
                + jdbc.sql("SELECT coalesce(string_agg(l::text, ' '), '') FROM server_log l").query(String.class).single();
    }

    private static String name(PostId post) {
        return server.userName(PROVINCE.person(post));
    }
}
