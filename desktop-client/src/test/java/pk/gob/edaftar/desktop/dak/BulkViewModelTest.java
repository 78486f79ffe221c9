package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

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
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakState;
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
        Target head = sending.found().stream().filter(target -> target.post().equals(office.province().wingHead())).findFirst().orElseThrow();
        sending.choose(head);
        sending.remarkProperty().set("For orders, please.");
        AtomicInteger sent = new AtomicInteger();
        sending.send(sent::incrementAndGet);
        assertThat(sent).hasValue(1);
        assertThat(bulk.results()).hasSameSizeAs(all).allSatisfy(result -> assertThat(result.refusal()).isEmpty());
        assertThat(all).allSatisfy(id -> assertThat(office.office().dak(id).holder()).isEqualTo(office.province().wingHead()));
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

    private void take(DakId... papers) {
        list.taken().clear();
        list.taken().addAll(List.of(papers));
        bulk.look();
    }
}
