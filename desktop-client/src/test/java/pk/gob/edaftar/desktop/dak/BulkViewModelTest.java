package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;

/// Acts on several papers: each has its own result, and what was refused stays taken.
class BulkViewModelTest {
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().soAdmin());
    private final Workplace workplace = AtOnce.at(desk);
    private final DakListViewModel list = new DakListViewModel(workplace, Box.MY_DESK);
    private final BulkViewModel bulk = new BulkViewModel(workplace, list);

    @Test
    void eachHasItsOwnResultAndWhatWasRefusedStaysTaken() {
        DakId fresh = office.dak("court");
        take(fresh, office.dak("roof"));
        bulk.receive();
        bulk.look();
        assertThat(bulk.results()).hasSize(2);
        assertThat(office.office().dak(fresh).marking(office.marking("court")).orElseThrow().state()).isEqualTo(MarkingState.RECEIVED);
        take(fresh);
        bulk.receive();
        assertThat(bulk.results()).singleElement().satisfies(result ->
                assertThat(result.refusal().map(Refusal::rule)).contains(DakRule.ALREADY_RECEIVED.key()));
        assertThat(list.taken()).contains(fresh);
        assertThat(bulk.shownProperty().get()).isTrue();
        bulk.leave();
        assertThat(bulk.shownProperty().get()).isFalse();
    }

    @Test
    void allOfTheDeskGoToOnePost() {
        list.takeAll();
        bulk.look();
        List<DakId> all = List.copyOf(list.taken());
        assertThat(all).hasSizeGreaterThan(1);
        MarkViewModel sending = bulk.sending(new Messages(Language.ENGLISH));
        sending.choose(head(sending));
        sending.choose(assistant(sending));
        sending.remarkProperty().set("For orders, please.");
        AtomicInteger sent = new AtomicInteger();
        sending.send(sent::incrementAndGet);
        assertThat(sent).hasValue(1);
        assertThat(bulk.results()).hasSameSizeAs(all).allSatisfy(result -> assertThat(result.refusal()).isEmpty());
        assertThat(all).allSatisfy(id -> assertThat(office.office().dak(id).holder()).isEqualTo(office.province().wingHead()));
        assertThat(all).as("a copy of each").allSatisfy(id -> assertThat(office.office().dak(id).with(office.province().assistantAdmin()))
                .singleElement().returns(false, Marking::original));
        assertThat(list.taken()).isEmpty();
    }

    @Test
    void oneReasonPutsAllOfThemAwayAndNothingIsDoneTwice() {
        list.takeAll();
        bulk.look();
        List<DakId> all = List.copyOf(list.taken());
        bulk.putAway("Seen; no action called for.", () -> { });
        assertThat(all).allSatisfy(id -> assertThat(office.office().dak(id).dak().state()).isEqualTo(DakState.PUT_AWAY));
        bulk.look();
        bulk.putAway("Seen.", () -> { });
        assertThat(bulk.results()).as("nothing is taken any more, nothing is done").hasSameSizeAs(all);
    }

    @Test
    void whatIsNotHisIsRefusedAlone() {
        DakListViewModel everything = new DakListViewModel(workplace, Box.EVERYTHING);
        BulkViewModel several = new BulkViewModel(workplace, everything);
        everything.takeAll();
        several.look();
        several.acknowledge(AcknowledgedBy.SLIP, () -> { });
        assertThat(several.results()).anyMatch(result -> result.refusal().isEmpty());
        assertThat(several.results()).extracting(BulkViewModel.Result::row).extracting(DakRow::id)
                .containsExactlyInAnyOrderElementsOf(everything.rows().ids());
    }

    @Test
    void whatWasTypedForThoseRefusedIsKept() {
        DakListViewModel everything = new DakListViewModel(workplace, Box.EVERYTHING);
        BulkViewModel several = new BulkViewModel(workplace, everything);
        everything.taken().addAll(List.of(office.dak("court"), office.dak("leave")));
        several.look();
        MarkViewModel sending = several.sending(new Messages(Language.ENGLISH));
        sending.choose(head(sending));
        sending.remarkProperty().set("For orders, please.");
        sending.send(() -> { });
        assertThat(several.results()).extracting(result -> result.refusal().isEmpty()).containsExactlyInAnyOrder(true, false);
        assertThat(several.sending(new Messages(Language.ENGLISH)).remarkProperty().get()).isEqualTo("For orders, please.");

        AtomicInteger over = new AtomicInteger();
        several.look();
        several.putAway("Seen.", over::incrementAndGet);
        assertThat(several.results()).singleElement().satisfies(result -> assertThat(result.refusal()).isPresent());
        assertThat(over).as("the reason is still wanted").hasValue(0);
    }

    @Test
    void sendingToNobodyIsRefusedAndAnotherActMayFollow() {
        take(office.dak("court"));
        MarkViewModel sending = bulk.sending(new Messages(Language.ENGLISH));
        AtomicInteger sent = new AtomicInteger();
        sending.send(sent::incrementAndGet);
        assertThat(sent).hasValue(0);
        assertThat(sending.refusedProperty().get().map(Refusal::rule)).contains(DakRule.NO_ADDRESSEE.key());
        assertThat(bulk.busyProperty().get()).isFalse();
    }

    @Test
    void theLinesAreThoseTakenLastAndReadOnceForAllTakenAtAStroke() {
        Deque<Runnable> asked = new ArrayDeque<>();
        Deque<Runnable> shown = new ArrayDeque<>();
        Workplace slow = new Workplace(desk, desk.seats().getFirst(), new Background(asked::add, shown::add, new ErrorReporter()));
        BulkViewModel several = new BulkViewModel(slow, list);
        asked.clear();
        shown.clear();
        list.taken().addAll(List.of(office.dak("court"), office.dak("roof")));
        several.look();
        list.take(office.dak("court"));
        several.look();
        asked.removeLast().run();
        asked.removeLast().run();
        shown.forEach(Runnable::run);
        assertThat(several.rows()).extracting(DakRow::id).containsExactly(office.dak("roof"));

        shown.clear();
        several.lookSoon();
        several.lookSoon();
        assertThat(shown).hasSize(1);
        shown.removeFirst().run();
        assertThat(asked).hasSize(1);
        several.lookSoon();
        assertThat(shown).as("what is taken afterwards is looked at again").hasSize(1);
    }

    private Target head(MarkViewModel sending) {
        return sending.found().stream().filter(target -> target.post().equals(office.province().wingHead())).findFirst().orElseThrow();
    }

    private Target assistant(MarkViewModel sending) {
        return sending.found().stream().filter(target -> target.post().equals(office.province().assistantAdmin())).findFirst().orElseThrow();
    }

    private void take(DakId... papers) {
        list.taken().clear();
        list.taken().addAll(List.of(papers));
        bulk.look();
    }
}
