package pk.gob.edaftar.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// For somebody who has signed in and has no seat yet: at the first sign-in the directory is still coming,
/// else he holds no charge today.
public final class NoSeatView extends BorderPane {
    private final Kit kit;
    private final ObservableValue<SyncState> state;
    private final ObservableValue<Boolean> arrived;
    private final Runnable signOut;

    /// @param arrived whether everything the server has is here: only then it is known that no post is given
    public NoSeatView(Kit kit, ObservableValue<SyncState> state, ObservableValue<Boolean> arrived, Runnable signOut) {
        this.kit = kit;
        this.state = state;
        this.arrived = arrived;
        this.signOut = signOut;
        WhileShown.follow(this, state, now -> show());
        WhileShown.follow(this, arrived, now -> show());
    }

    private void show() {
        VBox empty = arrived.getValue() ? nothing() : coming(state.getValue().first());
        empty.getStyleClass().add("empty");
        empty.getChildren().add(kit.controls().button("shell.signOut", signOut));
        setCenter(empty);
    }

    private VBox nothing() {
        return new VBox(Icon.PERSON.node(), kit.controls().text(kit.say("shell.noSeat"), "empty-title"),
                kit.controls().text(kit.say("shell.noSeat.hint"), "empty-hint"));
    }

    private VBox coming(SyncState.@Nullable FirstCopy first) {
        ProgressBar bar = new ProgressBar(first == null ? ProgressBar.INDETERMINATE_PROGRESS
                : (double) first.done() / Math.max(1, first.total()));
        bar.setPrefWidth(320);
        bar.setAccessibleText(kit.say("shell.coming"));
        return new VBox(Icon.CONNECTING.node(), kit.controls().text(kit.say("shell.coming"), "empty-title"), bar,
                kit.controls().text(kit.say("shell.coming.hint"), "empty-hint"));
    }
}
