package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.listed;
import static pk.gob.edaftar.desktop.desk.RealDesks.login;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.marking;
import static pk.gob.edaftar.desktop.desk.RealDesks.register;
import static pk.gob.edaftar.desktop.desk.RealDesks.row;
import static pk.gob.edaftar.desktop.desk.RealDesks.seat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.http.NoLine;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.ReadingKind;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

/// Real desks, with their encrypted files, and a real server with PostgreSQL over HTTP: through no line, conflict, race,
/// transfer and restart they come to agree.
class TwoDesksTest {
    private static TestServer server = TestServer.with(PROVINCE.entities());

    private RealDesks desks;

    @BeforeAll
    static void started() {
        assertThat(server.url()).startsWith("http");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin(@TempDir Path home) {
        desks = new RealDesks(home, server.url());
    }

    @AfterEach
    void closeDesks() {
        desks.close();
    }

    @Test
    void aLetterRegisteredAndMarkedWithoutALineIsReadWhenThereIsOne() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        Seat counter = seat(clerk);
        await().atMost(LIMIT).until(() -> clerk.nextNumber(counter).provisional() == null);
        clerk.offline(true);
        DakId letter = register(clerk, "Repair of the rest house at Ziarat");
        assertThat(clerk.outbox()).hasSize(1);
        assertThat(clerk.outbox().getFirst().subject()).isEqualTo("Repair of the rest house at Ziarat");
        mark(clerk, letter, PROVINCE.soAdmin());
        assertThat(row(clerk, letter).progress()).isEqualTo(Progress.SAVED_HERE);

        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        clerk.offline(false);

        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        assertThat(row(officer, letter).number()).isEqualTo(row(clerk, letter).number()).contains("/2026/S&GAD");
        assertThat(row(officer, letter).fresh()).isTrue();
        assertThat(officer.paper(letter).orElseThrow().text()).contains("The roof leaks.");
        await().atMost(LIMIT).until(() -> clerk.outbox().isEmpty());
        await().atMost(LIMIT).until(() -> row(clerk, letter).progress() == Progress.ACCEPTED);

        MarkingId marking = marking(officer, letter);
        assertThat(officer.perform(seat(officer), act -> new DakCommand.OpenDak(act, letter, marking))).isInstanceOf(Decision.Accepted.class);
        await().atMost(LIMIT).until(() -> row(clerk, letter).progress() == Progress.OPENED);
    }

    @Test
    void theServerDecidesTheRaceBetweenRecallingAndOpening() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DakId letter = register(clerk, "A letter sent in error");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        await().atMost(LIMIT).until(() -> clerk.outbox().isEmpty() && row(clerk, letter).progress() == Progress.ACCEPTED);
        MarkingId marking = marking(officer, letter);
        clerk.offline(true);
        officer.perform(seat(officer), act -> new DakCommand.OpenDak(act, letter, marking));
        await().atMost(LIMIT).until(() -> officer.outbox().isEmpty());
        Written why = new Written(new RemarkId(clerk.newId()), "Sent in error");
        assertThat(clerk.perform(seat(clerk), act -> new DakCommand.RecallDak(act, letter, marking, why)))
                .as("without a line it looks possible").isInstanceOf(Decision.Accepted.class);
        clerk.offline(false);

        await().atMost(LIMIT).until(() -> clerk.attention().size() == 1);
        AttentionRow back = clerk.attention().getFirst();
        assertThat(back.refusal().rule()).isEqualTo("dak.recallAfterOpening");
        assertThat(back.subject()).isEqualTo("A letter sent in error");
        assertThat(((DakCommand.RecallDak) back.command()).remark()).isEqualTo(why);
        await().atMost(LIMIT).until(() -> row(clerk, letter).holder().equals(PROVINCE.soAdmin()));
        clerk.discard(back.command().act().id());
        assertThat(clerk.attention()).isEmpty();
    }

    @Test
    void deskAndServerAreStartedAgainAndNothingIsLostOrDoubled() {
        DeskHere clerk = desks.desk(PROVINCE.secondClerk());
        await().atMost(LIMIT).until(() -> !clerk.seats().isEmpty() && clerk.nextNumber(seat(clerk)).provisional() == null);
        server.stop();
        DakId letter = register(clerk, "Written while the server was away");
        String number = row(clerk, letter).number();
        desks.close(clerk);
        DeskHere again = desks.desk(PROVINCE.secondClerk());
        assertThat(row(again, letter).number()).isEqualTo(number);
        assertThat(again.outbox()).hasSize(1);
        server.start();

        await().atMost(LIMIT).until(() -> again.outbox().isEmpty());
        await().atMost(LIMIT).until(() -> row(again, letter).progress() == Progress.ACCEPTED);
        assertThat(again.ids(new ListQuery(Box.DIARY, seat(again), ListQuery.Sort.NUMBER, true, "while the server")))
                .containsExactly(letter);
    }

    @Test
    void withoutANetworkSomebodyKnownComesInAndAStrangerDoesNot() {
        DeskHere clerk = desks.desk(PROVINCE.financeClerk());
        await().atMost(LIMIT).until(() -> !clerk.seats().isEmpty());
        desks.close(clerk);
        EntranceHere offline = desks.entrance(PROVINCE.financeClerk(), (address, token) -> new NoLine());

        assertThat(offline.signIn(login(PROVINCE.financeClerk()), "wrong".toCharArray())).isInstanceOf(Entrance.SignIn.Wrong.class);
        assertThat(offline.signIn("nobody", "wrong".toCharArray())).isInstanceOf(Entrance.SignIn.FirstTimeNeedsServer.class);
        Entrance.SignIn in = offline.signIn(login(PROVINCE.financeClerk()), TestServer.PASSWORD.toCharArray());
        assertThat(in).isInstanceOf(Entrance.SignIn.Opened.class);
        DeskHere desk = (DeskHere) ((Entrance.SignIn.Opened) in).desk();
        desks.keep(desk);
        DakId letter = register(desk, "A letter with no network at all");
        assertThat(row(desk, letter).state()).isEqualTo(DakState.REGISTERED);
    }

    @Test
    void aTransferEndsTheSeatAndWhatWasWrittenBeforeItArrivesLate() {
        PostId post = PROVINCE.soRegulation();
        DeskHere officer = desks.desk(post);
        DeskHere clerk = desks.desk(PROVINCE.otherWingClerk());
        DakId letter = register(clerk, "Seniority list of superintendents");
        mark(clerk, letter, post);
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        Seat seat = seat(officer);
        MarkingId marking = marking(officer, letter);
        officer.offline(true);
        Written remark = new Written(new RemarkId(officer.newId()), "Please put up with the rules.");
        assertThat(officer.perform(seat, act -> new DakCommand.RemarkOnDak(act, letter, marking, remark))).isInstanceOf(Decision.Accepted.class);
        transferred(post);
        officer.offline(false);

        await().atMost(LIMIT).until(() -> officer.outbox().isEmpty() && officer.seats().isEmpty());
        assertThat(officer.attention()).isEmpty();
        await().atMost(LIMIT).until(() -> clerk.paper(letter).orElseThrow().trail().movements().stream()
                .anyMatch(movement -> movement.kind() == MovementKind.REMARKED && movement.lateFiling()));
        assertThat(officer.paper(letter)).as("what only the seat could see is gone").isEmpty();
    }

    /// The charge ended a moment ago.
    private static void transferred(PostId post) {
        Charge charge = PROVINCE.charge(post);
        Act act = new Act(new CommandId(UUID.randomUUID()), Instant.now(), PROVINCE.person(PROVINCE.superAdmin()), PROVINCE.superAdmin(),
                null, List.of());
        OrgCommand.EndCharge end = new OrgCommand.EndCharge(act, charge.id(), Instant.now());
        Session admin = new Session(new DeviceId(UUID.randomUUID()), act.person());
        Receipt receipt = server.part(ServerCore.class).execute(admin, new Sent(act.id(), new Wire().write(end)), Instant.now());
        assertThat(receipt.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aRevokedComputerOpensToNobodyAndItsUnsentActStaysSealed() {
        PostId post = PROVINCE.soBudget();
        DeskHere officer = desks.desk(post);
        Path folder = desks.folder(post);
        DeviceId device = new Computer(folder, InstantSource.system()).device();
        officer.offline(true);
        register(officer, "Never sent");
        assertThat(server.part(Sessions.class).revoke(device)).isTrue();

        officer.offline(false);
        await().atMost(LIMIT).until(() -> officer.sync().trouble() == SyncState.Trouble.DEVICE_REVOKED);
        assertThat(officer.outbox()).hasSize(1);
        desks.close(officer);
        EntranceHere offline = desks.entrance(post, (address, token) -> new NoLine());
        assertThat(offline.signIn(login(post), TestServer.PASSWORD.toCharArray())).isNotInstanceOf(Entrance.SignIn.Opened.class);
        EntranceHere online = desks.entrance(post);
        assertThat(online.signIn(login(post), TestServer.PASSWORD.toCharArray())).isInstanceOf(Entrance.SignIn.DeviceRevoked.class);
        Path desk = folder.resolve("desks").resolve(PROVINCE.person(post).value().toString());
        assertThat(desk.resolve("kept.mv.db")).exists();
        assertThat(desk.resolve("cache.mv.db")).doesNotExist();
    }

    @Test
    void whatWasReadWithoutALineIsInTheLogOnceThereIsOne() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DakId letter = register(clerk, "Read at night");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        officer.offline(true);
        officer.ids(new ListQuery(Box.MY_DESK, seat(officer), ListQuery.Sort.SINCE, true, "at night"));
        assertThat(officer.open(seat(officer), letter)).isPresent();
        assertThat(officer.open(seat(officer), letter)).isPresent();
        officer.leaves(seat(officer), new TakenOut(ReadingKind.EXPORTED, null, "My desk · 1 line"));
        assertThat(readings(letter)).isEmpty();
        desks.close(officer);

        DeskHere again = desks.desk(PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> readings(letter).size() == 2);
        assertThat(readings(letter)).containsOnly(true);
        assertThat(server.part(JdbcClient.class).sql("SELECT kind FROM reading WHERE person = :person ORDER BY at, n")
                .param("person", again.person().value()).query((row, n) -> row.getString(1)).list()).contains("SIGNED_IN", "SOUGHT");
        assertThat(server.part(JdbcClient.class).sql("SELECT words FROM reading WHERE kind = 'EXPORTED' AND post = :post").param("post", PROVINCE.soAdmin().value())
                .query((row, n) -> row.getString(1)).list()).containsExactly("My desk · 1 line");
        assertThat(server.part(JdbcClient.class).sql("SELECT bool_and(follows) FROM reading").query(Boolean.class).single()).isTrue();
    }

    /// Of each opening of a paper in the log, whether the chain holds there.
    private static List<Boolean> readings(DakId letter) {
        return server.part(JdbcClient.class).sql("SELECT follows FROM reading WHERE paper = :paper AND kind = 'OPENED'")
                .param("paper", letter.value()).query((row, n) -> row.getBoolean(1)).list();
    }
}
