package pk.gob.edaftar.desktop.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakRule;

class OutboxViewModelTest {
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().soAdmin());
    private final OutboxViewModel model = new OutboxViewModel(AtOnce.at(desk));
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatIsDoneOfflineWaitsAndGoesWithTheLine() {
        desk.cut();
        desk.perform(desk.seats().getFirst(), act -> new ReceiveDak(act, office.dak("roof"), office.marking("roof")));
        assertThat(model.waiting()).extracting(row -> row.number()).containsExactly("1/2026/S&GAD");
        assertThat(model.workplace().syncProperty().get().waiting()).isEqualTo(1);
        desk.reconnect();
        assertThat(model.waiting()).isEmpty();
        assertThat(model.workplace().syncProperty().get().waiting()).isZero();
    }

    @Test
    void whatCameBackCanBeDoneAgain() {
        comesBack(new ReceiveDak(desk.act(desk.seats().getFirst()), office.dak("roof"), office.marking("roof")));
        model.retry(model.back().getFirst(), done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(model.back()).isEmpty();
    }

    @Test
    void doneAgainInVainItStaysWithItsNewReason() {
        comesBack(new ReceiveDak(desk.act(desk.seats().getFirst()), office.dak("leave"), office.marking("leave")));
        model.retry(model.back().getFirst(), done::incrementAndGet);
        assertThat(done).hasValue(0);
        assertThat(model.back()).hasSize(1);
        assertThat(model.refusedProperty().get()).hasValueSatisfying(
                again -> assertThat(again.reason().rule()).isEqualTo(DakRule.NOT_WITH_YOU.key()));
    }

    @Test
    void thrownAwayItIsGone() {
        comesBack(new ReceiveDak(desk.act(desk.seats().getFirst()), office.dak("roof"), office.marking("roof")));
        model.discard(model.back().getFirst());
        assertThat(model.back()).isEmpty();
        assertThat(office.office().dak(office.dak("roof")).original().orElseThrow().receivedAt()).isNull();
    }

    private void comesBack(Command command) {
        desk.comesBack(command, "1/2026/S&GAD", "Repair of the rest house", DakRule.NOT_WITH_YOU.refuses(
                Argument.of(office.province().wingHead())));
        assertThat(model.back()).hasSize(1);
    }
}
