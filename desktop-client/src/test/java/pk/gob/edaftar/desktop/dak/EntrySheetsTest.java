package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.dak.Settled;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.PersonId;

/// The sheets on which an entry is corrected, linked, acknowledged and flagged.
class EntrySheetsTest {
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().soAdmin());
    private final PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void anEntryIsCorrectedOnceThereIsAReason() {
        CorrectViewModel correcting = correcting("court");
        correcting.form().field(Field.SUBJECT).set("مقدمہ کی پیشی");
        correcting.correct(done::incrementAndGet);
        assertThat(correcting.refusedProperty().get().map(Refusal::rule)).contains(DakRule.REASON_MISSING.key());
        assertThat(correcting("court").form().get(Field.SUBJECT)).as("kept as typed").isEqualTo("مقدمہ کی پیشی");

        correcting.reasonProperty().set("موضوع غلط پڑھا گیا");
        correcting.correct(done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(head().subject()).isEqualTo("مقدمہ کی پیشی");
        assertThat(desk.drafts()).isEmpty();
        assertThat(kinds()).contains(MovementKind.CORRECTED);
    }

    @Test
    void whatIsTypedAsItStoodIsNoCorrection() {
        CorrectViewModel correcting = correcting("court");
        LetterHead before = head();
        correcting.reasonProperty().set("دیکھا");
        correcting.correct(done::incrementAndGet);
        assertThat(correcting.refusedProperty().get().map(Refusal::rule)).contains(DakRule.NOTHING_CORRECTED.key());
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void whomItConcernsIsCorrectedWithTheEntry() {
        CorrectViewModel correcting = correcting("court");
        PersonId whom = office.province().person(office.province().assistantAdmin());
        correcting.form().setConcerns(List.of(whom));
        correcting.reasonProperty().set("It is his own case");
        correcting.correct(done::incrementAndGet);
        assertThat(correcting.refusedProperty().get()).isEmpty();
        assertThat(head().concerns()).containsExactly(whom);
        assertThat(office.deskOf(office.province().assistantAdmin()).paper(office.dak("court"))).isEmpty();
    }

    @Test
    void aTextIsCorrectedAndTheOldOneIsStillThere() {
        show("court");
        assertThat(model.whyNot(DakAct.CORRECT_TEXT).map(Refusal::rule)).contains(DakAct.NOT_OPENED_YET);
        String before = paper().text().orElse("");
        CorrectTextViewModel correcting = new CorrectTextViewModel(model.workplace(), paper());
        assertThat(correcting.textProperty().get()).isEqualTo(before);
        correcting.textProperty().set("پیشی ۱۲ جون کو ہے۔");
        correcting.correct(done::incrementAndGet);
        assertThat(correcting.refusedProperty().get().map(Refusal::rule)).contains(DakRule.REASON_MISSING.key());
        assertThat(new CorrectTextViewModel(model.workplace(), paper()).textProperty().get()).as("kept as typed").isEqualTo("پیشی ۱۲ جون کو ہے۔");
        correcting.reasonProperty().set("تاریخ غلط لکھی گئی");
        correcting.correct(done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(paper().text()).contains("پیشی ۱۲ جون کو ہے۔");
        assertThat(paper().texts()).extracting(LetterText::text).last().isEqualTo("پیشی ۱۲ جون کو ہے۔");
        assertThat(paper().texts()).hasSizeGreaterThan(before.isEmpty() ? 0 : 1);
        assertThat(kinds()).contains(MovementKind.TEXT_CORRECTED);
        assertThat(new CorrectTextViewModel(model.workplace(), paper()).textProperty().get()).isEqualTo("پیشی ۱۲ جون کو ہے۔");
        assertThat(desk.drafts()).isEmpty();
    }

    @Test
    void aDayThatCannotBeReadIsPointedOutAndNothingIsSent() {
        CorrectViewModel correcting = correcting("court");
        correcting.form().field(Field.LETTER_DATE).set("40.13");
        correcting.correct(done::incrementAndGet);
        assertThat(correcting.unreadableProperty().get()).containsExactly(Field.LETTER_DATE);
        assertThat(done).hasValue(0);
    }

    @Test
    void aDraftOfAnEntryThatHasChangedSinceIsNotTakenUp() {
        correcting("court").form().field(Field.SENDER_NAME).set("Somebody");
        CorrectViewModel other = correcting("court");
        other.form().field(Field.SENDER_NAME).set("Registrar");
        other.reasonProperty().set("Misread");
        other.correct(done::incrementAndGet);
        assertThat(correcting("court").form().get(Field.SENDER_NAME)).isEqualTo("Registrar");
    }

    /// The name a draft is kept under must not change from one start of the program to the next.
    @Test
    void whatWasTypedIsFoundAgainAfterTheProgramWasStartedAnew() {
        correcting("court").form().field(Field.SENDER_NAME).set("Somebody");
        int standing = LetterForm.of(head()).typed().hashCode();
        assertThat(desk.drafts()).containsExactly(new DraftKey("correct", office.dak("court").value() + "." + Integer.toHexString(standing)));
    }

    @Test
    void whatWasOfferedForOtherWordsIsNotLinked() {
        show("court");
        Deque<Runnable> asked = new ArrayDeque<>();
        LinkViewModel linking = new LinkViewModel(new Workplace(desk, desk.seats().getFirst(),
                new Background(asked::add, Runnable::run, new ErrorReporter())), paper());
        linking.findProperty().set("1/2026");
        asked.forEach(Runnable::run);
        assertThat(linking.offered()).isNotEmpty();
        linking.findProperty().set("2/2026");
        assertThat(linking.offered()).isEmpty();
    }

    @Test
    void aLetterIsFoundByItsNumberAndLinked() {
        show("court");
        LinkViewModel linking = new LinkViewModel(model.workplace(), paper());
        linking.findProperty().set(desk.rows(desk.seats().getFirst(), List.of(office.dak("leave"))).getFirst().number());
        assertThat(linking.offered()).extracting(DakRow::id).contains(office.dak("leave")).doesNotContain(office.dak("court"));
        linking.link(office.dak("leave"), LinkKind.RELATED, done::incrementAndGet);
        assertThat(linking.refusedProperty().get()).isEmpty();
        assertThat(paper().trail().links()).extracting(DakLink::other).containsExactly(office.dak("leave"));
    }

    @Test
    void aFlagIsListedWithItsDayUntilItIsDone() {
        show("court");
        FlagViewModel flagging = new FlagViewModel(model.workplace(), paper());
        flagging.dueProperty().set("+3");
        flagging.urgencyProperty().set(Urgency.URGENT.name());
        assertThat(new FlagViewModel(model.workplace(), paper()).dueProperty().get()).as("kept as typed").isEqualTo("+3");
        flagging.flag(flagging.today().minusDays(1), done::incrementAndGet);
        assertThat(flagging.refusedProperty().get().map(Refusal::rule)).contains(DakRule.FLAG_IN_PAST.key());
        flagging.flag(flagging.today().plusDays(3), done::incrementAndGet);
        assertThat(desk.ids(new ListQuery(Box.FLAGGED, desk.seats().getFirst(), ListQuery.Sort.DUE, false, ""))).containsExactly(office.dak("court"));
        assertThat(model.flags()).hasSize(1);
        model.finish(model.flags().getFirst());
        assertThat(model.flags()).isEmpty();
    }

    @Test
    void aLetterIsMadeConfidentialAndNotLoweredAgainByAnOfficerWhoIsNotOfRank() {
        show("court");
        assertThat(model.whyNot(DakAct.REGRADE)).isEmpty();
        GradeViewModel grading = new GradeViewModel(model.workplace(), paper());
        assertThat(grading.possible()).containsExactly(Grade.CONFIDENTIAL, Grade.SECRET);
        grading.gradeProperty().set(Grade.SECRET.name());
        assertThat(new GradeViewModel(model.workplace(), paper()).gradeProperty().get()).as("kept as chosen").isEqualTo(Grade.SECRET.name());
        grading.give(done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(paper().trail().dak().grade()).isEqualTo(Grade.SECRET);
        assertThat(kinds()).contains(MovementKind.MADE_SECRET);
        assertThat(model.whyNot(DakAct.REGRADE).map(Refusal::rule)).contains(DakRule.RANK_TO_LOWER.key());
    }

    @Test
    void whatWasFoundIsClearedUpByTheRegistryAlone() {
        office.office().put(new DakFinding(office.dak("court"), new Finding(DakRule.LIKE_ANOTHER.key(), List.of()), List.of(), false));
        show("court");
        assertThat(paper().findings()).hasSize(1);
        assertThat(model.whyNot(DakAct.SETTLE).map(Refusal::rule)).contains(DakRule.NOT_YOUR_REGISTER.key());
        PaperViewModel clerks = new PaperViewModel(AtOnce.at(office.deskOf(office.province().clerk())));
        clerks.idProperty().set(office.dak("court"));
        assertThat(clerks.whyNot(DakAct.SETTLE)).isEmpty();
        WriteViewModel settling = WriteViewModel.settle(clerks.workplace(), Objects.requireNonNull(clerks.paperProperty().get()));
        settling.textProperty().set("ایک ہی خط دو بار آیا");
        settling.sign(done::incrementAndGet);
        assertThat(done).hasValue(1);
        Paper settled = Objects.requireNonNull(clerks.paperProperty().get());
        assertThat(settled.findings()).isEmpty();
        assertThat(settled.trail().findings().getFirst().settled()).extracting(Settled::how).containsExactly("ایک ہی خط دو بار آیا");
        assertThat(clerks.whyNot(DakAct.SETTLE).map(Refusal::rule)).contains(DakRule.NOTHING_TO_SETTLE.key());
    }

    @Test
    void anAcknowledgementIsRecorded() {
        show("court");
        new AcknowledgeViewModel(model.workplace(), paper()).acknowledge(AcknowledgedBy.TELEPHONE, done::incrementAndGet);
        assertThat(kinds()).contains(MovementKind.ACKNOWLEDGED);
    }

    private CorrectViewModel correcting(String key) {
        show(key);
        return new CorrectViewModel(model.workplace(), new DakId(paper().trail().dak().key()), head());
    }

    private void show(String key) {
        model.idProperty().set(office.dak(key));
    }

    private LetterHead head() {
        return paper().trail().letter().orElseThrow().head();
    }

    private Paper paper() {
        return Objects.requireNonNull(model.paperProperty().get());
    }

    private List<MovementKind> kinds() {
        return paper().trail().movements().stream().map(Movement::kind).toList();
    }
}
