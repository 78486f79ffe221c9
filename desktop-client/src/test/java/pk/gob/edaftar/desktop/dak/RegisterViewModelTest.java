package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Sender;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakLink;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

class RegisterViewModelTest {
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().clerk());
    private final Workplace workplace = AtOnce.at(desk);
    private RegisterViewModel model = model();

    @BeforeEach
    void fill() {
        type(Field.SENDER_NAME, "Naseem Akhtar");
        type(Field.SUBJECT, "Repair of the school building");
    }

    @Test
    void everyFieldReachesTheRegister() {
        type(Field.SENDER_OFFICE, "Director of Education");
        type(Field.REFERENCE, "DE/26/9");
        type(Field.LETTER_DATE, "28.4");
        type(Field.TEXT, "The roof leaks.");
        type(Field.RECEIVED_ON, "5 5");
        type(Field.MODE, Mode.COURIER.name());
        type(Field.KIND, LetterKind.DEMI_OFFICIAL.name());
        type(Field.URGENCY, Urgency.URGENT.name());
        type(Field.GRADE, Grade.CONFIDENTIAL.name());
        type(Field.ENCLOSURES, "3");
        type(Field.PHYSICAL_ONLY, "true");
        type(Field.FORMER_NUMBER, "77/2019");
        type(Field.FORMER_DATE, "1.2.2019");
        type(Field.REMARK, "Came by hand of a driver.");
        model.register();
        RegisterViewModel.Done done = Objects.requireNonNull(model.doneProperty().get());
        assertThat(done.number()).isEqualTo("512/2026/S&GAD");
        LetterHead head = office.office().dak(done.dak()).letter().orElseThrow().head();
        assertThat(head).isEqualTo(new LetterHead(Mode.COURIER, LetterKind.DEMI_OFFICIAL, "Naseem Akhtar", "Director of Education",
                "DE/26/9", LocalDate.of(2026, 4, 28), LocalDate.of(2026, 5, 5), "Repair of the school building", java.util.List.of(),
                Urgency.URGENT, Grade.CONFIDENTIAL, 3, true, false,
                new pk.gob.edaftar.model.dak.FormerNumber("77/2019", LocalDate.of(2019, 2, 1))));
        assertThat(desk.paper(done.dak()).orElseThrow().text()).contains("The roof leaks.");
        assertThat(desk.paper(done.dak()).orElseThrow().remarks()).hasSize(1);
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndRegistersNothing() {
        type(Field.LETTER_DATE, "31.2");
        model.register();
        assertThat(model.unreadableProperty().get()).containsExactly(Field.LETTER_DATE);
        assertThat(model.form().get(Field.LETTER_DATE)).isEqualTo("31.2");
        assertThat(model.doneProperty().get()).isNull();
        type(Field.LETTER_DATE, "28.2");
        assertThat(model.unreadableProperty().get()).isEmpty();
    }

    @Test
    void aRefusalIsNotSaidAnyLongerOnceItIsBeingMended() {
        type(Field.SUBJECT, "");
        model.register();
        assertThat(model.refusedProperty().get()).isPresent();
        type(Field.SUBJECT, "R");
        assertThat(model.refusedProperty().get()).isEmpty();
    }

    @Test
    void aRefusalKeepsEverythingTyped() {
        type(Field.SUBJECT, "");
        model.register();
        assertThat(model.refusedProperty().get()).hasValueSatisfying(
                reason -> assertThat(reason.rule()).isEqualTo(DakRule.SUBJECT_MISSING.key()));
        assertThat(model.form().get(Field.SENDER_NAME)).isEqualTo("Naseem Akhtar");
        type(Field.SUBJECT, "Now with a subject");
        model.register();
        assertThat(model.doneProperty().get()).isNotNull();
        assertThat(model.refusedProperty().get()).isEmpty();
    }

    @Test
    void aCrashLosesNothingTyped() {
        type(Field.TEXT, "ابھی لکھا جا رہا ہے");
        RegisterViewModel afterRestart = model();
        assertThat(afterRestart.form().get(Field.TEXT)).isEqualTo("ابھی لکھا جا رہا ہے");
        assertThat(afterRestart.form().get(Field.SENDER_NAME)).isEqualTo("Naseem Akhtar");
        afterRestart.register();
        assertThat(desk.drafts()).isEmpty();
        assertThat(model().form().isEmpty()).isTrue();
    }

    @Test
    void anEmptyFormKeepsNoDraft() {
        type(Field.SENDER_NAME, "");
        type(Field.SUBJECT, "");
        assertThat(desk.drafts()).isEmpty();
    }

    @Test
    void likeOnesAreShownBesideAndDoNotBar() {
        type(Field.REFERENCE, "DC/Z/2026/114");
        assertThat(model.like().found()).extracting(row -> row.id()).containsExactly(office.dak("roof"));
        type(Field.LETTER_DATE, "1.1.2020");
        assertThat(model.like().found()).isEmpty();
        type(Field.LETTER_DATE, "28.4.2026");
        assertThat(model.like().found()).hasSize(1);
        model.register();
        assertThat(model.doneProperty().get()).isNotNull();
    }

    @Test
    void whatItIsToALikeOneIsLinkedWithItsNumber() {
        type(Field.REFERENCE, "DC/Z/2026/114");
        model.like().say(office.dak("roof"), LinkKind.COPY_OF);
        model.like().say(office.dak("roof"), LinkKind.REMINDER_OF);
        assertThat(model().like().said(office.dak("roof"))).as("kept as said").contains(LinkKind.REMINDER_OF);
        model.register();
        DakId reminder = Objects.requireNonNull(model.doneProperty().get()).dak();
        assertThat(model.refusedProperty().get()).isEmpty();
        assertThat(desk.paper(reminder).orElseThrow().trail().links()).extracting(DakLink::other, DakLink::kind)
                .containsExactly(tuple(office.dak("roof"), LinkKind.REMINDER_OF));
    }

    @Test
    void whatWasSaidOfALetterThatIsNotLikeItAnyMoreIsNotLinked() {
        type(Field.REFERENCE, "DC/Z/2026/114");
        model.like().say(office.dak("roof"), LinkKind.COPY_OF);
        type(Field.REFERENCE, "DC/Z/2026/115");
        assertThat(model.like().found()).isEmpty();
        model.register();
        assertThat(desk.paper(Objects.requireNonNull(model.doneProperty().get()).dak()).orElseThrow().trail().links()).isEmpty();
    }

    @Test
    void aSenderFillsHisOffice() {
        assertThat(model.senders("karim")).containsExactly(new Sender("Haji Abdul Karim", "Deputy Commissioner, Ziarat"));
        model.take(model.senders("karim").getFirst());
        assertThat(model.form().get(Field.SENDER_OFFICE)).isEqualTo("Deputy Commissioner, Ziarat");
    }

    @Test
    void theNumberShowsBeforeAndGoesOnAfter() {
        assertThat(Objects.requireNonNull(model.nextProperty().get()).printed()).isEqualTo("512/2026/S&GAD");
        model.register();
        model.goOn();
        assertThat(Objects.requireNonNull(model.nextProperty().get()).printed()).isEqualTo("513/2026/S&GAD");
        assertThat(model.form().isEmpty()).isTrue();
    }

    @Test
    void withoutNumbersLeftTheNumberIsProvisional() {
        desk.leaseLeft(0);
        assertThat(Objects.requireNonNull(model.nextProperty().get()).provisional()).isNotNull();
        model.register();
        RegisterViewModel.Done done = Objects.requireNonNull(model.doneProperty().get());
        assertThat(done.provisional()).isTrue();
        assertThat(done.number()).startsWith("P/");
    }

    @Test
    void registeringTwiceIsOneLetter() {
        model.register();
        RegisterViewModel.Done first = Objects.requireNonNull(model.doneProperty().get());
        model.register();
        assertThat(model.doneProperty().get()).isEqualTo(first);
        assertThat(Objects.requireNonNull(model.nextProperty().get()).printed()).isEqualTo("513/2026/S&GAD");
    }

    @Test
    void tenThousandCharactersAreALetterAndNoSubject() {
        type(Field.TEXT, "ا".repeat(10_000));
        type(Field.SUBJECT, "x".repeat(10_000));
        model.register();
        assertThat(model.refusedProperty().get()).hasValueSatisfying(
                reason -> assertThat(reason.rule()).isEqualTo(DakRule.TOO_LONG.key()));
        type(Field.SUBJECT, "short");
        model.register();
        assertThat(model.doneProperty().get()).isNotNull();
    }

    private RegisterViewModel model() {
        return new RegisterViewModel(workplace, new Messages(Language.ENGLISH));
    }

    private void type(Field field, String text) {
        model.form().field(field).set(text);
    }
}
