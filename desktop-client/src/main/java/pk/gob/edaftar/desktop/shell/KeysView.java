package pk.gob.edaftar.desktop.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;

/// The sheet of all keys, by where they work.
final class KeysView extends FlowPane {
    KeysView(Kit kit) {
        getStyleClass().add("keys-sheet");
        setFocusTraversable(true);
        for (Keys.Place place : Keys.Place.values()) {
            List<Keys> keys = Arrays.stream(Keys.values()).filter(key -> key.place() == place).toList();
            Label heading = new Label(kit.say(place.text()));
            heading.getStyleClass().add("keys-heading");
            GridPane table = new GridPane();
            table.getStyleClass().add("keys-table");
            for (int row = 0; row < keys.size(); row++) {
                Label key = new Label(Bidi.ltr(keys.get(row).shown()));
                key.getStyleClass().add("key-cap");
                key.setMinWidth(USE_PREF_SIZE);
                table.addRow(row, key, new Label(kit.say(keys.get(row).text())));
            }
            getChildren().add(new VBox(heading, table));
        }
        Label urdu = new Label(kit.say("keys.urdu", Bidi.ltr(Keys.URDU_KEYS.shown())));
        urdu.getStyleClass().add("keys-heading");
        getChildren().add(new VBox(urdu, new UrduKeysView(kit)));
    }
}
