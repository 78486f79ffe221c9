package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.register;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.http.NoLine;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

/// Real desks and invitations: nothing that was done or typed is lost by a forgotten password or by a computer shut out and let in anew.
class InvitedDesksTest {
    private static final DraftKey NOTE = new DraftKey("note", "7");
    private static final char[] CHOSEN = "chosen with the invitation".toCharArray();
    private static TestServer server;
    private static TestDesk admin;

    @TempDir
    Path home;

    private SharedPc pc;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        admin = new TestDesk(server.url());
        admin.signIn(RealDesks.login(PROVINCE.superAdmin()), TestServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void one() {
        pc = new SharedPc(home, server.url());
    }

    @AfterEach
    void nothingThatMustNotHappen() {
        pc.close();
    }

    @Test
    void aForgottenPasswordLosesNeitherOutboxNorDrafts() {
        PostId clerk = PROVINCE.clerk();
        DeskHere before = pc.knownDesk(clerk, server);
        before.offline(true);
        DakId letter = register(before, "Done before the password was forgotten");
        before.keepDraft(NOTE, Map.of("text", "half a sentence"));
        pc.close(before);

        InvitationCode code = code(admin.post("/api/invitations/persons", new InvitePerson(PROVINCE.person(clerk), RealDesks.login(clerk)), Invited.class));
        assertThat(pc.entrance().welcome().look("", code)).isInstanceOf(Welcome.Looked.For.class);
        DeskHere after = opened(pc.entrance().welcome().accept(code, RealDesks.login(clerk), CHOSEN.clone()));
        assertThat(after.draft(NOTE)).contains(Map.of("text", "half a sentence"));
        await().atMost(LIMIT).until(() -> acts(letter) == 1 && after.outbox().isEmpty());
        after.close();

        pc.restart((address, token) -> new NoLine(), Duration.ZERO);
        assertThat(pc.entrance().signIn(RealDesks.login(clerk), TestServer.PASSWORD.toCharArray())).isInstanceOf(Entrance.SignIn.Wrong.class);
        opened(new Entrance.First.Become(pc.entrance().signIn(RealDesks.login(clerk), CHOSEN.clone()))).close();

        pc.restart();
        opened(pc.entrance().welcome().accept(code, RealDesks.login(clerk), CHOSEN.clone())).close();
        assertThat(pc.entrance().welcome().accept(code, RealDesks.login(clerk), "a guess at it".toCharArray()))
                .isEqualTo(new Entrance.First.Refused(pk.gob.edaftar.model.session.SessionRule.INVITATION_USED.refuses()));
    }

    @Test
    void aComputerThatWasShutOutComesInAgainAndWhatItHadNotSentHasGoneSealed() {
        PostId clerk = PROVINCE.secondClerk();
        DeskHere before = pc.knownDesk(clerk, server);
        before.offline(true);
        DakId letter = register(before, "Unsent when it was shut out");
        mark(before, letter, PROVINCE.soAdmin());
        pc.close(before);
        DeviceId was = pc.device();
        server.part(Sessions.class).revoke(was);

        InvitationCode code = code(admin.post("/api/invitations/computers", new InviteComputer("The same computer", null), Invited.class));
        assertThat(pc.entrance().welcome().standing()).isInstanceOf(Welcome.Standing.ShutOut.class);
        assertThat(pc.entrance().welcome().enrol(code)).isInstanceOf(Welcome.Standing.Admitted.class);
        assertThat(pc.device()).isNotEqualTo(was);
        assertThat(acts(letter)).as("sent sealed, under the identity it was done with").isEqualTo(2);

        DeskHere after = pc.desk(clerk);
        await().atMost(LIMIT).until(() -> after.paper(letter).isPresent());
        assertThat(after.outbox()).isEmpty();
        DakId next = register(after, "Done afterwards");
        await().atMost(LIMIT).until(() -> acts(next) == 1);
    }

    /// A link from somewhere must not lead anybody's password elsewhere.
    @Test
    void aComputerWithDesksStaysWithItsServer() {
        pc.close(pc.desk(PROVINCE.soAdmin()));
        InvitationCode code = InvitationCode.ofDrawn("K7Q2MXW4R9TB5HJ");
        assertThat(pc.entrance().welcome().look("http://elsewhere.example", code)).isEqualTo(new Welcome.Looked.Elsewhere(server.url()));
        assertThat(pc.entrance().remembered().server()).isEqualTo(server.url());
        assertThat(pc.entrance().welcome().look(server.url() + "/", code)).isInstanceOf(Welcome.Looked.Refused.class);
    }

    private static InvitationCode code(Invited invited) {
        return InvitationCode.read(invited.code()).orElseThrow();
    }

    private static DeskHere opened(Entrance.First outcome) {
        assertThat(outcome).isInstanceOf(Entrance.First.Become.class);
        Entrance.SignIn in = ((Entrance.First.Become) outcome).signIn();
        assertThat(in).isInstanceOf(Entrance.SignIn.Opened.class);
        return (DeskHere) ((Entrance.SignIn.Opened) in).desk();
    }

    private static long acts(DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT count(*) FROM act WHERE paper = :paper").param("paper", letter.value())
                .query(Long.class).single();
    }
}
