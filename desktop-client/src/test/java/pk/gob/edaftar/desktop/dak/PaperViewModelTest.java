package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Reply;
import pk.gob.edaftar.model.dak.SightRule;
import pk.gob.edaftar.model.dak.WhoSees;
import pk.gob.edaftar.model.org.PostId;

class PaperViewModelTest {
    private final SampleOffice office = new SampleOffice();

    @Test
    void anUnopenedPaperOpensForItsHolderAlone() {
        PaperViewModel model = show("roof", office.province().soAdmin());
        assertThat(model.isUnopened()).isTrue();
        model.open();
        assertThat(model.isUnopened()).isFalse();
        assertThat(office.office().dak(office.dak("roof")).original().orElseThrow().state()).isEqualTo(MarkingState.OPENED);
        assertThat(show("roof", office.province().wingHead()).isUnopened()).isFalse();
    }

    @Test
    void everyActIsEitherPossibleOrSaysWhy() {
        Map<DakAct, Refusal> holder = show("court", office.province().soAdmin()).impossible();
        assertThat(holder).containsOnlyKeys(DakAct.MARK, DakAct.RECALL, DakAct.ASK_BACK, DakAct.REOPEN, DakAct.ARCHIVE, DakAct.DIARISE,
                DakAct.CORRECT_TEXT, DakAct.SETTLE);
        assertThat(Objects.requireNonNull(holder.get(DakAct.CORRECT_TEXT)).rule()).isEqualTo(DakAct.NOT_OPENED_YET);
        assertThat(holder.get(DakAct.DIARISE)).extracting(Refusal::rule).isEqualTo(DakRule.REGISTERED_HERE.key());
        assertThat(holder.get(DakAct.MARK)).extracting(Refusal::rule).isEqualTo(DakRule.ALREADY_MARKED.key());

        Map<DakAct, Refusal> sender = show("roof", office.province().clerk()).impossible();
        assertThat(sender).doesNotContainKey(DakAct.RECALL);
        assertThat(Objects.requireNonNull(sender.get(DakAct.FORWARD)).rule()).isEqualTo(DakRule.NOT_WITH_YOU.key());

        Map<DakAct, Refusal> registrar = show("allotment", office.province().clerk()).impossible();
        assertThat(registrar).containsOnlyKeys(DakAct.RECEIVE, DakAct.FORWARD, DakAct.RETURN, DakAct.RECALL, DakAct.ASK_BACK,
                DakAct.RECEIVE_ON_PAPER, DakAct.REOPEN, DakAct.ARCHIVE, DakAct.DIARISE, DakAct.SETTLE);
    }

    @Test
    void whatIsOpenedIsLoggedOnceAndReadAnewWithoutIt() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        model.idProperty().set(office.dak("court"));
        assertThat(desk.opened()).containsExactly(office.dak("court"));
        desk.perform(desk.seats().getFirst(), act -> new ReceiveDak(act, office.dak("court"), office.marking("court")));
        model.idProperty().set(office.dak("roof"));
        assertThat(desk.opened()).containsExactly(office.dak("court"), office.dak("roof"));
    }

    /// *Why can't I?*: whoever it has left is told which rule keeps the rest from him, and who has it.
    @Test
    void whatIsKeptFromHimSaysItsRule() {
        assertThat(show("court", office.province().soAdmin()).keptFromHere()).isEmpty();
        assertThat(show("leave", office.province().soAdmin()).keptFromHere())
                .contains(SightRule.LATER_NOT_YOURS.refuses(Argument.of(office.province().wingHead())));
        assertThat(show("leave", office.province().secondClerk()).keptFromHere()).map(Refusal::rule).contains(SightRule.AS_REGISTERED.key());
    }

    /// *Who can see this?* is answered from what is here, and says so where the line is cut or something waits.
    @Test
    void whoSeesItIsAnswered() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        List<PaperViewModel.WhoSeesIt> answers = new ArrayList<>();
        model.whoSees(answers::add);
        assertThat(answers).as("of no paper").isEmpty();
        model.idProperty().set(office.dak("court"));
        model.whoSees(answers::add);
        assertThat(answers.getFirst().told().onlookers()).extracting(WhoSees.Onlooker::post)
                .contains(office.province().soAdmin(), office.province().wingHead(), office.province().auditor())
                .doesNotContain(office.province().soGeneral(), office.province().otherWingHead());
        assertThat(answers.getFirst().upToDate()).isTrue();
        assertThat(answers.getFirst().unconfirmed()).isFalse();
        desk.cut();
        desk.perform(desk.seats().getFirst(), act -> new ForwardDak(act, office.dak("court"), office.marking("court"),
                office.province().secretary(), null, List.of(), null));
        model.whoSees(answers::add);
        assertThat(answers.getLast().upToDate()).isFalse();
        assertThat(answers.getLast().unconfirmed()).isTrue();
        assertThat(answers.getLast().told().onlookers()).anyMatch(each ->
                each.post().equals(office.province().secretary()) && each.why() == WhoSees.Why.HOLDS);
    }

    @Test
    void whatWasPutAwayIsOver() {
        assertThat(show("posts", office.province().soGeneral()).impossible())
                .containsKeys(DakAct.RECEIVE, DakAct.MARK, DakAct.FORWARD, DakAct.RECALL, DakAct.PUT_AWAY);
    }

    @Test
    void aRecallBringsItBackUntilItIsOpened() {
        PaperViewModel clerk = show("roof", office.province().clerk());
        assertThat(clerk.recallable()).hasSize(1);
        AtomicInteger done = new AtomicInteger();
        clerk.recall(clerk.recallable().getFirst(), done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(office.office().dak(office.dak("roof")).holder()).isEqualTo(office.province().clerk());

        PaperViewModel late = show("leave", office.province().clerk());
        assertThat(late.recallable()).isEmpty();
    }

    @Test
    void whatHasBeenOpenedIsAskedBackAndReturned() {
        PaperViewModel holder = show("court", office.province().soAdmin());
        holder.open();
        PaperViewModel sender = show("court", office.province().wingHead());
        assertThat(sender.recallable()).isEmpty();
        Marking sent = sender.askable().getFirst();
        sign(WriteViewModel.askBack(sender.workplace(), sent), "It belongs with the Regulation Wing.");
        assertThat(sender.askable()).as("once is enough").isEmpty();

        PaperViewModel asked = show("court", office.province().soAdmin());
        Marking mine = asked.mine().orElseThrow();
        assertThat(paper(asked).trail().askedBack(mine.id())).isPresent();
        sign(WriteViewModel.giveBack(asked.workplace(), mine), "As asked.");
        assertThat(office.office().dak(office.dak("court")).holder()).isEqualTo(office.province().wingHead());
        assertThat(show("court", office.province().wingHead()).isUnopened()).isTrue();
    }

    @Test
    void whatWasPutAwayIsTakenUpAgainAndArchived() {
        PaperViewModel model = show("posts", office.province().soGeneral());
        model.archive();
        assertThat(paper(model).trail().dak().state()).isEqualTo(DakState.ARCHIVED);
        sign(WriteViewModel.reopen(model.workplace(), paper(model)), "The Finance Department has asked again.");
        assertThat(model.impossible()).doesNotContainKeys(DakAct.FORWARD, DakAct.PUT_AWAY);
    }

    @Test
    void theSheetItselfComesOnce() {
        PaperViewModel model = show("court", office.province().soAdmin());
        model.receiveOnPaper();
        assertThat(paper(model).trail().onPaper(office.marking("court"))).isPresent();
        assertThat(Objects.requireNonNull(model.impossible().get(DakAct.RECEIVE_ON_PAPER)).rule()).isEqualTo(DakRule.ALREADY_ON_PAPER.key());
    }

    @Test
    void aSecondRegistryDiarisesItOnceAndListsItUnderItsOwnNumber() {
        PaperViewModel model = show("seminar", office.province().soRegulation());
        assertThat(model.impossible()).doesNotContainKey(DakAct.DIARISE);
        List<Registered> done = new ArrayList<>();
        model.diarise(done::add);
        String number = Objects.requireNonNull(done.getFirst().number());
        assertThat(number).startsWith("512/2026/");
        assertThat(paper(model).trail().diarised()).extracting(Diarised::printed).containsExactly(number);
        assertThat(Objects.requireNonNull(model.impossible().get(DakAct.DIARISE)))
                .isEqualTo(DakRule.ALREADY_DIARISED.refuses(Argument.text(number)));
        model.diarise(done::add);
        assertThat(done).as("no second number is stamped").hasSize(1);
        assertThat(model.refusedProperty().get().map(Refusal::rule)).contains(DakRule.ALREADY_DIARISED.key());

        assertThat(diary(office.province().otherWingClerk())).extracting(row -> Objects.requireNonNull(row.own()).number()).containsExactly(number);
        assertThat(diary(office.province().clerk())).filteredOn(row -> row.id().equals(office.dak("seminar")))
                .singleElement().satisfies(row -> assertThat(row.own()).isNull());
        assertThat(show("seminar", office.province().otherWingClerk()).keptFromHere()).map(Refusal::rule).contains(SightRule.AS_DIARISED.key());
    }

    private List<DakRow> diary(PostId clerk) {
        DeskInMemory desk = office.deskOf(clerk);
        Seat seat = desk.seats().getFirst();
        return desk.rows(seat, desk.ids(new ListQuery(Box.DIARY, seat, ListQuery.Sort.NUMBER, true, "")));
    }

    @Test
    void aReplyIsRecordedAndShownAndOneOfTomorrowIsKeptAsTyped() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        model.idProperty().set(office.dak("court"));
        ReplyViewModel replying = new ReplyViewModel(model.workplace(), paper(model));
        replying.textProperty().set("رائے ٹیلی فون پر دے دی گئی۔");
        replying.byProperty().set("سیکشن آفیسر");
        replying.record(replying.today().plusDays(1), () -> { });
        assertThat(replying.refusedProperty().get().map(Refusal::rule)).contains(DakRule.REPLY_IN_FUTURE.key());
        assertThat(new ReplyViewModel(model.workplace(), paper(model)).textProperty().get()).isEqualTo("رائے ٹیلی فون پر دے دی گئی۔");
        replying.record(replying.today(), () -> { });
        assertThat(paper(model).replies()).extracting(Reply::repliedBy).containsExactly("سیکشن آفیسر");
        assertThat(desk.drafts()).isEmpty();
    }

    private static Paper paper(PaperViewModel model) {
        return Objects.requireNonNull(model.paperProperty().get());
    }

    private static void sign(WriteViewModel writing, String text) {
        writing.textProperty().set(text);
        writing.sign(() -> { });
        assertThat(writing.refusedProperty().get()).isEmpty();
    }

    @Test
    void aRefusedActIsSaidOnThePaperAndGoesWithTheNext() {
        PaperViewModel model = show("court", office.province().soAdmin());
        model.explain(Objects.requireNonNull(model.impossible().get(DakAct.MARK)));
        assertThat(model.refusedProperty().get()).isPresent();
        model.idProperty().set(office.dak("roof"));
        assertThat(model.refusedProperty().get()).isEmpty();
    }

    @Test
    void whatIsDoneOfflineIsSavedHere() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        model.idProperty().set(office.dak("roof"));
        desk.cut();
        model.receive();
        assertThat(Objects.requireNonNull(model.paperProperty().get()).unconfirmed()).containsValue(Progress.SAVED_HERE);
        desk.reconnect();
        assertThat(Objects.requireNonNull(model.paperProperty().get()).unconfirmed()).isEmpty();
    }

    @Test
    void aWrittenReasonPutsAwayAndKeepsNoDraft() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        model.idProperty().set(office.dak("court"));
        WriteViewModel writing = WriteViewModel.putAway(model.workplace(), Objects.requireNonNull(model.paperProperty().get()));
        writing.sign(() -> { });
        assertThat(writing.refusedProperty().get().map(Refusal::rule)).contains(DakRule.REASON_MISSING.key());
        writing.textProperty().set("Comments sent.");
        assertThat(desk.drafts()).hasSize(1);
        writing.sign(() -> { });
        assertThat(desk.drafts()).isEmpty();
        assertThat(model.impossible()).containsKey(DakAct.PUT_AWAY);
    }

    @Test
    void aRemarkHalfWrittenIsThereAgain() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        PaperViewModel model = new PaperViewModel(AtOnce.at(desk));
        model.idProperty().set(office.dak("court"));
        WriteViewModel.remark(model.workplace(), Objects.requireNonNull(model.paperProperty().get())).textProperty().set("ابھی");
        assertThat(WriteViewModel.remark(model.workplace(), Objects.requireNonNull(model.paperProperty().get())).textProperty().get())
                .isEqualTo("ابھی");
    }

    private PaperViewModel show(String paper, PostId post) {
        PaperViewModel model = new PaperViewModel(AtOnce.at(office.deskOf(post)));
        model.idProperty().set(office.dak(paper));
        return model;
    }
}
