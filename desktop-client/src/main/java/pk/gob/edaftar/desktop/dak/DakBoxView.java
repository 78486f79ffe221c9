package pk.gob.edaftar.desktop.dak;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.BorderPane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A list of dak and beside it the paper looked at, or the papers taken together. It takes the keys when it comes onto the screen.
public final class DakBoxView extends BorderPane {
    private final DakListView listView;

    /// @param divider where list and paper part, remembered between screens
    /// @param seek goes to the paper with a number
    public DakBoxView(DakListViewModel list, PaperViewModel paper, Kit kit, Wording wording, DoubleProperty divider, Consumer<String> seek) {
        listView = new DakListView(list, kit, wording);
        PaperSplit split = new PaperSplit(listView, paper, kit, wording, divider, seek);
        setCenter(split);
        listView.onPrint(() -> split.print(false));
        BulkViewModel bulk = new BulkViewModel(paper.workplace(), list);
        BulkView bulkView = new BulkView(bulk, list, kit, wording);
        bulkView.setMinWidth(0);
        // a paper that is passed over while others are taken is not shown, so it must not be logged as read
        Runnable turn = () -> {
            if (!bulk.shownProperty().get()) {
                paper.idProperty().set(list.selectedProperty().get());
            }
        };
        WhileShown.follow(this, list.selectedProperty(), selected -> turn.run());
        WhileShown.follow(this, bulk.shownProperty(), several -> {
            split.showInstead(several ? bulkView : null);
            turn.run();
        });
        KeyMap keys = KeyMap.on(this)
                .bind(Keys.TAKE, listView::take)
                .bindIf(Keys.TAKE_ALL, listView::takeAll)
                .bind(Keys.EXPORT, listView::takeOut)
                .bindIf(Keys.LEAVE, () -> {
                    boolean several = bulk.shownProperty().get();
                    bulk.leave();
                    return several;
                });
        Arrays.stream(DakAct.values()).forEach(act ->
                keys.bindIf(act.shortcut(), () -> bulk.shownProperty().get() && bulkView.begin(act)));
        listView.focusList();
    }

    /// Puts the keys on the list.
    @Override
    public void requestFocus() {
        listView.focusList();
    }
}
