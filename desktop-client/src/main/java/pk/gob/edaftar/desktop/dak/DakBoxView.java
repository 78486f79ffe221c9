package pk.gob.edaftar.desktop.dak;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.BorderPane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A list of dak and beside it the paper looked at. It takes the keys when it comes onto the screen.
public final class DakBoxView extends BorderPane {
    private final DakListView listView;

    /// @param divider where list and paper part, remembered between screens
    /// @param seek goes to the paper with a number
    public DakBoxView(DakListViewModel list, PaperViewModel paper, Kit kit, Wording wording, DoubleProperty divider, Consumer<String> seek) {
        listView = new DakListView(list, kit, wording);
        setCenter(new PaperSplit(listView, paper, kit, wording, divider, seek));
        WhileShown.follow(this, list.selectedProperty(), paper.idProperty()::set);
        listView.focusList();
    }

    /// Puts the keys on the list.
    @Override
    public void requestFocus() {
        listView.focusList();
    }
}
