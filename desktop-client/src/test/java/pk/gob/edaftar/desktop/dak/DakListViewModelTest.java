package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.desk.AtOnce;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.ListQuery.Sort;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;

class DakListViewModelTest {
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory desk = office.deskOf(office.province().soAdmin());
    private final Workplace workplace = AtOnce.at(desk);
    private final DakListViewModel model = new DakListViewModel(workplace, Box.MY_DESK);

    @Test
    void listsWhatIsOnTheDeskNewestFirst() {
        assertThat(model.readProperty().get()).isTrue();
        assertThat(model.rows().ids()).containsExactly(office.dak("court"), office.dak("pension"), office.dak("roof"));
        assertThat(model.selectedProperty().get()).isEqualTo(office.dak("court"));
    }

    @Test
    void isOrderedAndNarrowedByTheStore() {
        model.sortProperty().set(Sort.NUMBER);
        model.descendingProperty().set(false);
        assertThat(model.rows().ids()).containsExactly(office.dak("roof"), office.dak("court"), office.dak("pension"));
        model.filterProperty().set("پنشن");
        assertThat(model.rows().ids()).containsExactly(office.dak("pension"));
        model.filterProperty().set("no such");
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void whatLeavesTheDeskLeavesTheListAndTheNextIsLookedAt() {
        model.selectedProperty().set(office.dak("pension"));
        desk.perform(workplace.seat(), act -> new OpenDak(act, office.dak("pension"), office.marking("pension")));
        desk.perform(workplace.seat(), act -> new ForwardDak(act, office.dak("pension"), office.marking("pension"),
                office.province().wingHead(), null, List.of(), null));
        assertThat(model.rows().ids()).containsExactly(office.dak("court"), office.dak("roof"));
        assertThat(model.selectedProperty().get()).isEqualTo(office.dak("roof"));
    }
}
