package pk.gob.edaftar.desktop.dak;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Share;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A list of dak and beside it the paper looked at, with their keys. It takes the keys when it comes onto the screen, save
/// for what is found: that is listed while one is still typing what to look for.
public final class DakBoxView extends BorderPane {
    /// What a row of the list needs to show number, urgency and day side by side.
    private static final double LETTERS = 22;
    private static final double MOST = 0.42;

    private final DakListView listView;

    /// @param divider where list and paper part, remembered between screens
    /// @param seek goes to the paper with a number
    public DakBoxView(DakListViewModel list, PaperViewModel paper, Kit kit, Wording wording, DoubleProperty divider, Consumer<String> seek) {
        getStyleClass().add("dak-box");
        listView = new DakListView(list, kit, wording);
        PaperView paperView = new PaperView(paper, kit, wording, seek);
        // what has no room in it is for the paper to say, not to push the rest out of the window
        paperView.setMinWidth(0);
        SplitPane split = new SplitPane(listView, paperView);
        split.setDividerPositions(divider.get());
        SplitPane.setResizableWithParent(listView, false);
        listView.minWidthProperty().bind(Share.of(split, kit.appearance(), LETTERS, MOST));
        split.getDividers().getFirst().positionProperty().bindBidirectional(divider);
        setCenter(split);
        WhileShown.follow(this, list.selectedProperty(), paper.idProperty()::set);
        KeyMap keys = KeyMap.on(this)
                .bind(Keys.NEXT, () -> listView.step(1))
                .bind(Keys.PREVIOUS, () -> listView.step(-1))
                .bind(Keys.WHO_SEES, paperView::showWhoSees)
                .bindIf(Keys.FILTER, listView::focusFilter)
                .bindIf(Keys.OPEN, () -> {
                    boolean unopened = paper.isUnopened();
                    if (unopened) {
                        paper.open();
                    }
                    return unopened;
                });
        Arrays.stream(DakAct.values()).forEach(act -> keys.bind(act.shortcut(), () -> paperView.begin(act)));
        if (list.box() != Box.EVERYTHING) {
            listView.focusList();
        }
    }

    /// Puts the keys on the list.
    @Override
    public void requestFocus() {
        listView.focusList();
    }
}
