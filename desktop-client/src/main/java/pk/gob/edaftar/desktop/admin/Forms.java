package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import pk.gob.edaftar.desktop.ui.Kit;

/// What all sheets about the hierarchy do alike.
final class Forms {
    private Forms() {}

    /// The first field in which nothing stands.
    static Optional<Control> missing(TextInputControl... fields) {
        return Stream.of(fields).filter(field -> field.getText().isBlank()).map(Control.class::cast).findFirst();
    }

    /// Two fields beside each other.
    static Node beside(Node first, Node second) {
        HBox both = new HBox(first, second);
        both.getStyleClass().add("admin-two");
        for (Node each : List.of(first, second)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            if (each instanceof Region field) {
                field.setPrefWidth(1);
            }
        }
        return both;
    }

    /// It was done: the sheet goes, and says so.
    /// @param then takes the keys: the button that opened the sheet may be gone by now
    static void done(Kit kit, Runnable then) {
        kit.dialogs().close();
        kit.dialogs().tell(kit.say("admin.done"));
        then.run();
    }
}
