package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.listed;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.row;
import static pk.gob.edaftar.desktop.desk.RealDesks.seat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.WorkingDays;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestServer;

/// The figures of real desks: what each counts is what the list behind it lists, and nobody counts what he may not see.
class HomeTest {
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
    void everyFigureIsTheLengthOfItsListAndAnotherWingHasNone() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        LocalDate today = OfficeTime.day(clerk.now());
        DakId late = register(clerk, "Long due", today.minusDays(60), Urgency.IMMEDIATE);
        DakId routine = register(clerk, "Just come", today, Urgency.ROUTINE);
        DakId elsewhere = register(clerk, "For another section", today.minusDays(30), Urgency.ROUTINE);
        mark(clerk, late, PROVINCE.soAdmin());
        mark(clerk, routine, PROVINCE.soAdmin());
        mark(clerk, elsewhere, PROVINCE.soGeneral());

        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).size() == 2);
        Home mine = officer.home(seat(officer));
        assertThat(mine.mine()).isEqualTo(new Pile(2, 1, List.of(2, 0, 0, 0, 0)));
        assertThat(mine.fresh()).isEqualTo(2);
        assertThat(mine.first()).extracting(DakRow::id).as("late before what came later").containsExactly(late, routine);
        officer.perform(seat(officer), act -> new DakCommand.FlagDak(act, late, new FollowUpId(UUID.randomUUID()), Urgency.ROUTINE, today));
        assertThat(officer.home(seat(officer)).followUpsDue()).isEqualTo(1);
        agrees(officer);

        Home counter = clerk.home(seat(clerk));
        assertThat(counter.away().all()).isEqualTo(3);
        assertThat(counter.away().late()).isEqualTo(2);
        assertThat(counter.out()).hasSize(3);
        assertThat(counter.below()).as("a diary clerk heads nothing").isEmpty();

        DeskHere head = desks.desk(PROVINCE.wingHead());
        await().atMost(LIMIT).until(() -> head.home(seat(head)).below().stream().mapToInt(group -> group.pile().all()).sum() == 3);
        assertThat(head.home(seat(head)).below()).filteredOn(group -> PROVINCE.unit("Admin").equals(group.scope().unit()))
                .singleElement().satisfies(group -> assertThat(group.pile().late()).isEqualTo(1));
        agrees(head);

        DeskHere other = desks.desk(PROVINCE.post("DS(Reg)"));
        await().atMost(LIMIT).until(other::isUpToDate);
        Home none = other.home(seat(other));
        assertThat(none.below()).isNotEmpty().allSatisfy(group -> assertThat(group.pile().all()).isZero());
        assertThat(none.isEmpty()).isTrue();
        Only theirs = Only.of(head.home(seat(head)).below().getFirst().scope());
        assertThat(other.ids(new ListQuery(Box.BELOW, seat(other), ListQuery.Sort.SINCE, true, "", theirs))).isEmpty();
    }

    @Test
    void whatTheServerFoundIsToldTheRegistrysClerkAndItsHeadAndNobodyElse() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        LocalDate today = OfficeTime.day(clerk.now());
        register(clerk, "Nothing wrong with it", today, Urgency.ROUTINE);
        DakId first = referring(clerk, "The same letter");
        DakId second = referring(clerk, "The same letter, come again");
        await().atMost(LIMIT).until(() -> row(clerk, second).findings() == 1);
        assertThat(clerk.home(seat(clerk)).findings()).isEqualTo(1);
        assertThat(clerk.ids(new ListQuery(Box.DIARY, seat(clerk), ListQuery.Sort.SINCE, true, "", Only.when(Only.When.FINDING))))
                .containsExactly(second).doesNotContain(first);
        DeskHere head = desks.desk(PROVINCE.secretary());
        await().atMost(LIMIT).until(() -> head.home(seat(head)).findings() == 1);
        DeskHere wing = desks.desk(PROVINCE.wingHead());
        await().atMost(LIMIT).until(wing::isUpToDate);
        assertThat(wing.home(seat(wing)).findings()).isZero();
        agrees(head);
        assertThat(head.perform(seat(head), act -> new SettleFindings(act, second, List.of(DakRule.LIKE_ANOTHER.key()),
                new Written(new RemarkId(head.newId()), "The fax and the letter")))).isInstanceOf(Decision.Accepted.class);
        await().atMost(LIMIT).until(() -> clerk.home(seat(clerk)).findings() == 0 && head.home(seat(head)).findings() == 0);
    }

    private static DakId referring(DeskHere clerk, String subject) {
        DakId id = new DakId(clerk.newId());
        assertThat(clerk.register(seat(clerk), new NewDak(id, Letters.about(subject).referring("SO(X)/7-1/2026", OfficeTime.day(clerk.now())).head(), "", null))
                .decision()).isInstanceOf(Decision.Accepted.class);
        return id;
    }

    @Test
    void aHolidayGazettedNowMovesWhatIsDueOnEveryDesk() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        WorkingDays before = clerk.organisation().days().working();
        LocalDate day = before.onOrAfter(OfficeTime.day(clerk.now()).plusDays(1));
        LocalDate today = OfficeTime.day(clerk.now());
        DakId letter = register(clerk, "Due on the holiday", today, Urgency.IMMEDIATE);
        assertThat(row(clerk, letter).due()).isEqualTo(before.after(today, 1)).isEqualTo(day);

        gazetted(day, null);
        await().atMost(LIMIT).until(() -> before.after(today, 2).equals(row(clerk, letter).due()));
        gazetted(day, Instant.now());
        await().atMost(LIMIT).until(() -> day.equals(row(clerk, letter).due()));
        assertThat(clerk.ids(new ListQuery(Box.MY_DESK, seat(clerk), ListQuery.Sort.DUE, false, ""))).contains(letter);
    }

    private static void gazetted(LocalDate day, @Nullable Instant withdrawn) {
        Act act = new Act(new CommandId(UUID.randomUUID()), Instant.now(), PROVINCE.person(PROVINCE.superAdmin()), PROVINCE.superAdmin(), null, List.of());
        Holiday holiday = new Holiday(new HolidayId(new UUID(5, 5)), new Bilingual("A holiday", "ایک تعطیل"), day, day, withdrawn);
        assertThat(server.part(ServerCore.class).execute(new Session(new DeviceId(UUID.randomUUID()), act.person()),
                new Sent(act.id(), new Wire().write(new OrgCommand.EnterHolidays(act, List.of(holiday)))), Instant.now()).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    private static DakId register(DeskHere clerk, String subject, LocalDate received, Urgency urgency) {
        DakId id = new DakId(clerk.newId());
        assertThat(clerk.register(seat(clerk), new NewDak(id, Letters.about(subject).urgent(urgency).received(received).head(), "", null)).decision())
                .isInstanceOf(Decision.Accepted.class);
        return id;
    }

    /// Whatever is counted is listed.
    private static void agrees(DeskHere desk) {
        Home home = desk.home(seat(desk));
        agrees(desk, Box.MY_DESK, Only.ANY, home.mine());
        agrees(desk, Box.SENT, Only.ANY, home.away());
        home.below().forEach(group -> agrees(desk, Box.BELOW, Only.of(group.scope()), group.pile()));
        assertThat(size(desk, Box.MY_DESK, Only.when(Only.When.TODAY))).isEqualTo(home.dueToday());
        assertThat(size(desk, Box.MY_DESK, Only.when(Only.When.NEW))).isEqualTo(home.fresh());
        assertThat(size(desk, Box.FLAGGED, Only.when(Only.When.TODAY))).isEqualTo(home.followUpsDue());
        assertThat(home.findings() == 0 || size(desk, Box.DIARY, Only.when(Only.When.FINDING)) == home.findings()).isTrue();
    }

    private static void agrees(DeskHere desk, Box box, Only only, Pile pile) {
        assertThat(size(desk, box, only)).isEqualTo(pile.all());
        assertThat(size(desk, box, Only.when(Only.When.LATE).within(only.scope()))).isEqualTo(pile.late());
        assertThat(Age.ALL).allSatisfy(age -> assertThat(size(desk, box, Only.of(age).within(only.scope()))).isEqualTo(pile.aged(age)));
    }

    private static int size(DeskHere desk, Box box, Only only) {
        return desk.ids(new ListQuery(box, seat(desk), ListQuery.Sort.URGENCY, false, "", only)).size();
    }
}
