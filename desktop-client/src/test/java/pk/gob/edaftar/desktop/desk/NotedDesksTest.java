package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.gob.edaftar.desktop.desk.RealDesks.LIMIT;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;
import static pk.gob.edaftar.desktop.desk.RealDesks.listed;
import static pk.gob.edaftar.desktop.desk.RealDesks.mark;
import static pk.gob.edaftar.desktop.desk.RealDesks.register;
import static pk.gob.edaftar.desktop.desk.RealDesks.row;
import static pk.gob.edaftar.desktop.desk.RealDesks.seat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakCommand.FinishFlag;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.server.fixture.TestServer;

/// What is noted beside an entry, between real desks and a real server: corrected, linked and flagged without a line.
class NotedDesksTest {
    private static TestServer server = TestServer.with(PROVINCE.entities());

    private RealDesks desks;

    @BeforeEach
    void begin(@TempDir Path home) {
        desks = new RealDesks(home, server.url());
    }

    @AfterEach
    void closeDesks() {
        desks.close();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void twoWhoCorrectTheSameFieldWithoutALineAgreeAndTheLaterIsTold() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DakId letter = register(clerk, "Repair of the rest house at Zirat");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter) && clerk.outbox().isEmpty());
        clerk.offline(true);
        officer.offline(true);
        assertThat(correct(clerk, letter, "Repair of the rest house at Ziarat")).isInstanceOf(Decision.Accepted.class);
        assertThat(correct(officer, letter, "Repair of the old rest house")).isInstanceOf(Decision.Accepted.class);
        assertThat(row(clerk, letter).subject()).isEqualTo("Repair of the rest house at Ziarat");
        clerk.offline(false);
        await().atMost(LIMIT).until(() -> clerk.outbox().isEmpty());
        officer.offline(false);

        await().atMost(LIMIT).until(() -> officer.attention().size() == 1);
        assertThat(officer.attention().getFirst().refusal().rule()).isEqualTo(DakRule.CORRECTED_MEANWHILE.key());
        await().atMost(LIMIT).until(() -> row(officer, letter).subject().equals("Repair of the rest house at Ziarat"));
        assertThat(officer.paper(letter).orElseThrow().whole().all(Correction.class)).extracting(made -> made.was().subject())
                .containsExactly("Repair of the rest house at Zirat");
    }

    @Test
    void aReminderIsLinkedAndTheDeskOfTheEarlierLetterSeesIt() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        clerk.offline(true);
        DakId earlier = register(clerk, "Two posts of Naib Qasid");
        mark(clerk, earlier, PROVINCE.soAdmin());
        DakId reminder = register(clerk, "Reminder: two posts of Naib Qasid");
        assertThat(clerk.perform(seat(clerk), act -> new LinkDak(act, reminder, earlier, LinkKind.REMINDER_OF))).isInstanceOf(Decision.Accepted.class);
        clerk.offline(false);

        await().atMost(LIMIT).until(() -> officer.paper(earlier).filter(paper -> !paper.trail().links().isEmpty()).isPresent());
        Paper seen = officer.paper(earlier).orElseThrow();
        assertThat(seen.trail().links()).extracting(DakLink::kind).containsExactly(LinkKind.REMINDED_BY);
        assertThat(seen.trail().movements()).extracting(movement -> movement.kind()).contains(MovementKind.REMINDED);
        assertThat(officer.rows(seat(officer), List.of(reminder))).as("the reminder itself is not on this desk").isEmpty();
        assertThat(clerk.attention()).isEmpty();
    }

    @Test
    void aFlagIsItsOwnersAndIsGoneOnceItIsDone() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DakId letter = register(clerk, "Estimate awaited");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter));
        officer.offline(true);
        FollowUpId flag = new FollowUpId(officer.newId());
        LocalDate due = OfficeTime.day(officer.now()).plusDays(2);
        assertThat(officer.perform(seat(officer), act -> new FlagDak(act, letter, flag, Urgency.PRIORITY, due)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(listed(officer, Box.FLAGGED)).containsExactly(letter);
        assertThat(row(officer, letter).followUp()).isEqualTo(due);
        assertThat(officer.counts(seat(officer)).flagged()).isOne();
        officer.offline(false);

        await().atMost(LIMIT).until(() -> clerk.paper(letter).filter(paper -> !paper.trail().followUps().isEmpty()).isPresent());
        assertThat(listed(clerk, Box.FLAGGED)).as("it is not the clerk's flag").isEmpty();
        assertThat(row(clerk, letter).followUp()).isNull();
        assertThat(clerk.perform(seat(clerk), act -> new FinishFlag(act, letter, flag))).isInstanceOf(Decision.Refused.class);
        assertThat(officer.perform(seat(officer), act -> new FinishFlag(act, letter, flag))).isInstanceOf(Decision.Accepted.class);
        assertThat(listed(officer, Box.FLAGGED)).isEmpty();
    }

    /// Two of a wing stamp the same letter in their diary at the same time, both without a line, one of them without a number left:
    /// both numbers stand, everybody's desk ends up with both, and the wing's clerk has it in his diary.
    @Test
    void whatIsDiarisedTwiceWithoutALineBearsBothNumbersOnEveryDesk() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soRegulation());
        DeskHere head = desks.desk(PROVINCE.otherWingHead());
        DeskHere diary = desks.desk(PROVINCE.otherWingClerk());
        DakId letter = register(clerk, "Seminar at Zarghoonabad");
        mark(clerk, letter, PROVINCE.soRegulation());
        await().atMost(LIMIT).until(() -> listed(officer, Box.MY_DESK).contains(letter) && head.paper(letter).isPresent()
                && officer.nextNumber(seat(officer)).provisional() == null);
        officer.offline(true);
        head.offline(true);
        Registered leased = officer.diarise(seat(officer), letter);
        assertThat(leased.provisional()).isFalse();
        assertThat(Objects.requireNonNull(row(officer, letter).own()).number()).isEqualTo(leased.number());
        assertThat(officer.diarise(seat(officer), letter).decision()).as("once is enough").isInstanceOf(Decision.Refused.class);
        assertThat(head.diarise(seat(head), letter).decision()).isInstanceOf(Decision.Accepted.class);
        assertThat(found(diary, "zarghoonabad")).as("it has not come to his diary").isEmpty();
        officer.offline(false);
        await().atMost(LIMIT).until(() -> officer.outbox().isEmpty());
        head.offline(false);

        for (DeskHere desk : List.of(clerk, officer, head, diary)) {
            await().atMost(LIMIT).until(() -> desk.paper(letter).filter(paper -> paper.trail().diarised().size() == 2
                    && paper.unconfirmed().isEmpty() && !paper.findings().isEmpty()).isPresent());
            assertThat(desk.paper(letter).orElseThrow().trail().diarised()).extracting(Diarised::number).doesNotContainNull().doesNotHaveDuplicates();
            assertThat(desk.paper(letter).orElseThrow().findings()).extracting(finding -> finding.rule()).containsExactly(DakRule.ALREADY_DIARISED.key());
            for (Diarised made : desk.paper(letter).orElseThrow().trail().diarised()) {
                assertThat(found(desk, made.printed())).containsExactly(letter);
            }
        }
        assertThat(head.attention()).isEmpty();
        DakId own = register(diary, "Their own letter");
        for (ListQuery.Sort sort : ListQuery.Sort.values()) {
            assertThat(diary.ids(new ListQuery(Box.DIARY, seat(diary), sort, false, ""))).as("by %s", sort).containsExactlyInAnyOrder(letter, own);
        }
        assertThat(diary.counts(seat(diary)).diary()).isEqualTo(2);
        assertThat(row(diary, letter).number()).isEqualTo(row(clerk, letter).number());
        assertThat(listed(clerk, Box.DIARY)).contains(letter).doesNotContain(own);
    }

    /// What is made Secret leaves the desks of the section and of the PA, their lists and their search too; number and holder stay.
    @Test
    void whatIsMadeSecretLeavesTheDesksOfAllWhoNeverHadIt() {
        DeskHere clerk = desks.desk(PROVINCE.clerk());
        DeskHere officer = desks.desk(PROVINCE.soAdmin());
        DeskHere assistant = desks.desk(PROVINCE.assistantAdmin());
        DeskHere pa = desks.desk(PROVINCE.paToSoAdmin());
        DakId letter = register(clerk, "Reward for the informer of Killi Zarghoon");
        mark(clerk, letter, PROVINCE.soAdmin());
        await().atMost(LIMIT).until(() -> found(assistant, "zarghoon").contains(letter) && found(pa, "zarghoon").contains(letter)
                && found(officer, "zarghoon").contains(letter));
        await().atMost(LIMIT).until(() -> assistant.paper(letter).filter(paper -> paper.text().isPresent()).isPresent());
        String number = row(assistant, letter).number();
        officer.offline(true);
        Written reason = new Written(new RemarkId(officer.newId()), "He must not be named");
        assertThat(officer.perform(seat(officer), act -> new RegradeDak(act, letter, Grade.ORDINARY, Grade.SECRET, reason)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(officer.paper(letter).orElseThrow().text()).as("who has it goes on reading it").isPresent();
        officer.offline(false);

        await().atMost(LIMIT).until(() -> found(assistant, "zarghoon").isEmpty() && found(pa, "zarghoon").isEmpty());
        for (DeskHere desk : List.of(assistant, pa)) {
            await().atMost(LIMIT).until(() -> desk.paper(letter).filter(paper -> paper.text().isEmpty()).isPresent());
            assertThat(found(desk, number)).containsExactly(letter);
            assertThat(desk.paper(letter).orElseThrow().toString()).doesNotContain("Zarghoon", "The roof leaks", "named");
        }
        await().atMost(LIMIT).until(() -> officer.outbox().isEmpty());
        assertThat(row(officer, letter).subject()).contains("Zarghoon");
        assertThat(officer.paper(letter).orElseThrow().text()).isPresent();
    }

    private static List<DakId> found(DeskHere desk, String words) {
        return desk.ids(new ListQuery(Box.EVERYTHING, seat(desk), ListQuery.Sort.SINCE, true, words));
    }

    private static Decision correct(DeskHere desk, DakId letter, String subject) {
        LetterHead head = desk.paper(letter).orElseThrow().trail().letter().orElseThrow().head();
        Written reason = new Written(new RemarkId(desk.newId()), "Misread");
        return desk.perform(seat(desk), act -> new CorrectDak(act, letter, head, head.about(subject), reason));
    }
}
