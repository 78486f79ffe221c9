package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.org.PostId;

class MarkViewModelTest {
    private final SampleOffice office = new SampleOffice();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void usualTargetsStandFirst() {
        MarkViewModel model = marking(Language.ENGLISH);
        assertThat(model.found().getFirst().usual()).isTrue();
        assertThat(model.found()).extracting(Target::post).doesNotContain(office.province().clerk(), office.province().paToSecretary());
        assertThat(model.found()).filteredOn(Target::outside).isNotEmpty();
    }

    @Test
    void aPostIsFoundByAnythingItIsCalledInEitherLanguage() {
        for (Language language : Language.values()) {
            for (String typed : List.of("so(admin)", "SO(ADMIN)", "administration section", "gul bano", "tareen gul", "سیکشن آفیسر انتظامیہ",
                    "گل بانو", "ترین")) {
                MarkViewModel model = marking(language);
                model.soughtProperty().set(typed);
                assertThat(model.found()).as("%s in %s", typed, language).extracting(Target::post).contains(office.province().soAdmin());
            }
        }
    }

    @Test
    void whatAPostIsCalledItselfOutweighsItsDepartment() {
        MarkViewModel model = marking(Language.ENGLISH);
        model.soughtProperty().set("general");
        assertThat(model.found().getFirst().post()).isEqualTo(office.province().soGeneral());
        assertThat(model.found()).extracting(Target::post).contains(office.province().soAdmin());
    }

    @Test
    void aWholeWordOutweighsABeginning() {
        MarkViewModel model = marking(Language.ENGLISH);
        model.soughtProperty().set("AS(Admin)");
        assertThat(model.found()).extracting(Target::post)
                .startsWith(office.province().wingHead()).contains(office.province().assistantAdmin());
    }

    @Test
    void theFirstGetsTheOriginalAndAlwaysExactlyOne() {
        MarkViewModel model = marking(Language.ENGLISH);
        choose(model, office.province().soAdmin(), office.province().soGeneral(), office.province().soRegulation());
        assertThat(model.chosen()).extracting(Chosen::original).containsExactly(true, false, false);
        model.giveOriginal(model.chosen().get(2));
        assertThat(model.chosen()).extracting(Chosen::original).containsExactly(false, false, true);
        model.drop(model.chosen().get(2));
        assertThat(model.chosen()).extracting(Chosen::original).containsExactly(true, false);
        choose(model, office.province().soAdmin());
        assertThat(model.chosen()).hasSize(2);
    }

    @Test
    void marksWithReplyDatesAndARemark() {
        MarkViewModel model = marking(Language.ENGLISH);
        choose(model, office.province().soAdmin(), office.province().soGeneral());
        model.wantBack(model.chosen().get(1), LocalDate.of(2026, 5, 20));
        model.remarkProperty().set("For necessary action, please.");
        model.send(sent::incrementAndGet);
        DakTrail trail = office.office().dak(office.dak("allotment"));
        assertThat(sent).hasValue(1);
        assertThat(trail.original().map(Marking::holder)).contains(office.province().soAdmin());
        assertThat(trail.markings()).filteredOn(marking -> !marking.original())
                .extracting(Marking::returnBy).containsExactly(LocalDate.of(2026, 5, 20));
    }

    @Test
    void whatWasTakenUpAndWrittenIsThereAgain() {
        DeskInMemory desk = office.deskOf(office.province().clerk());
        MarkViewModel left = marking(desk, Language.ENGLISH);
        choose(left, office.province().soAdmin(), office.province().soGeneral());
        left.giveOriginal(left.chosen().get(1));
        left.wantBack(left.chosen().get(1), LocalDate.of(2026, 5, 20));
        left.remarkProperty().set("For necessary action, please.");
        MarkViewModel again = marking(desk, Language.URDU);
        assertThat(again.chosen()).extracting(Chosen::marking).isEqualTo(left.chosen().stream().map(Chosen::marking).toList());
        assertThat(again.chosen()).extracting(Chosen::original).containsExactly(false, true);
        assertThat(again.chosen().get(1).returnBy()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(again.remarkProperty().get()).isEqualTo("For necessary action, please.");
        again.send(sent::incrementAndGet);
        assertThat(sent).hasValue(1);
        assertThat(desk.drafts()).isEmpty();
    }

    @Test
    void takingOutEverybodyLeavesNothingBehind() {
        DeskInMemory desk = office.deskOf(office.province().clerk());
        MarkViewModel model = marking(desk, Language.ENGLISH);
        choose(model, office.province().soAdmin());
        assertThat(desk.drafts()).hasSize(1);
        model.drop(model.chosen().getFirst());
        assertThat(desk.drafts()).isEmpty();
        assertThat(marking(desk, Language.ENGLISH).chosen()).isEmpty();
    }

    @Test
    void nobodyChosenIsRefusedWithItsReason() {
        MarkViewModel model = marking(Language.ENGLISH);
        model.send(sent::incrementAndGet);
        assertThat(model.refusedProperty().get().map(Refusal::rule)).contains(DakRule.NO_ADDRESSEE.key());
        assertThat(sent).hasValue(0);
    }

    @Test
    void whoIsOutOfReachIsNotTakenUpAndSaysWhy() {
        MarkViewModel model = marking(Language.ENGLISH);
        choose(model, office.province().soBudget());
        assertThat(model.chosen()).isEmpty();
        assertThat(model.refusedProperty().get().map(Refusal::rule)).contains(DakRule.OUTSIDE_DEPARTMENT.key());
    }

    @Test
    void leavingTheHouseIsKnownBeforeItIsDone() {
        DeskInMemory desk = office.deskOf(office.province().secretary());
        Workplace workplace = AtOnce.at(desk);
        MarkViewModel model = new MarkViewModel(workplace, new Messages(Language.ENGLISH), office.dak("roof"),
                office.office().dak(office.dak("roof")).original(), "");
        choose(model, office.province().secretaryFinance());
        assertThat(model.leavingTheHouse()).hasSize(1);
    }

    @Test
    void whatIsForwardedGoesToTheFirstAndCopiesToTheRest() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        Workplace workplace = AtOnce.at(desk);
        Optional<Marking> mine = office.office().dak(office.dak("court")).original();
        MarkViewModel model = new MarkViewModel(workplace, new Messages(Language.URDU), office.dak("court"), mine, "");
        choose(model, office.province().assistantAdmin(), office.province().wingHead());
        model.giveOriginal(model.chosen().get(1));
        model.send(sent::incrementAndGet);
        DakTrail court = office.office().dak(office.dak("court"));
        assertThat(court.holder()).isEqualTo(office.province().wingHead());
        assertThat(court.with(office.province().assistantAdmin())).singleElement().returns(false, Marking::original);
        assertThat(sent).hasValue(1);
    }

    @Test
    void nobodyChosenIsForwardedToNobody() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        MarkViewModel model = new MarkViewModel(AtOnce.at(desk), new Messages(Language.ENGLISH), office.dak("court"),
                office.office().dak(office.dak("court")).original(), "");
        model.send(sent::incrementAndGet);
        assertThat(model.refusedProperty().get().map(Refusal::rule)).contains(DakRule.NO_ADDRESSEE.key());
        assertThat(sent).hasValue(0);
    }

    private MarkViewModel marking(Language language) {
        return marking(office.deskOf(office.province().clerk()), language);
    }

    private MarkViewModel marking(DeskInMemory desk, Language language) {
        return new MarkViewModel(AtOnce.at(desk), new Messages(language), office.dak("allotment"),
                Optional.empty(), "");
    }

    private static void choose(MarkViewModel model, PostId... posts) {
        for (PostId post : posts) {
            model.soughtProperty().set("");
            model.choose(model.found().stream().filter(target -> target.post().equals(post)).findFirst().orElseThrow());
        }
    }
}
