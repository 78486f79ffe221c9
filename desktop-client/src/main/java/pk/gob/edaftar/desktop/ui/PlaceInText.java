package pk.gob.edaftar.desktop.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Keeps the place in a line of text while its window is not in front. Left to itself a field selects all of itself whenever
/// the window comes back, and the next key replaces what was typed before.
public final class PlaceInText {
    private record Place(TextField field, int anchor, int caret) {}

    private final Stage stage;
    private @Nullable Place place;

    private PlaceInText(Stage stage) {
        this.stage = stage;
    }

    /// Watches over one window from now on.
    public static void keep(Stage stage) {
        PlaceInText kept = new PlaceInText(stage);
        stage.focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                kept.goBack();
            } else {
                kept.note();
            }
        });
    }

    private void note() {
        TextField field = field();
        place = field == null ? null : new Place(field, field.getAnchor(), field.getCaretPosition());
    }

    /// What was typed before the window was in front at all is gone on with at its end.
    private void goBack() {
        TextField field = field();
        Place before = place;
        if (field == null) {
            return;
        }
        if (before != null && before.field() == field) {
            field.selectRange(before.anchor(), before.caret());
        } else {
            field.end();
        }
    }

    private @Nullable TextField field() {
        Node owner = stage.getScene() == null ? null : stage.getScene().getFocusOwner();
        return owner instanceof TextField field ? field : owner instanceof ComboBox<?> box && box.isEditable() ? box.getEditor() : null;
    }
}
