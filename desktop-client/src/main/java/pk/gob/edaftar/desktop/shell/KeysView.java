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

/// The sheet of all keys, by where they work, and what the keys write in Urdu.
final class KeysView extends VBox {
    private static final List<List<Keys.Place>> COLUMNS = List.of(List.of(Keys.Place.EVERYWHERE),
            List.of(Keys.Place.LIST, Keys.Place.FORM), List.of(Keys.Place.PAPER));

    private final Kit kit;

    KeysView(Kit kit) {
        this.kit = kit;
        getStyleClass().add("keys-sheet");
        setFocusTraversable(true);
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("keys-columns");
        for (List<Keys.Place> places : COLUMNS) {
            VBox column = new VBox(places.stream().map(this::table).toArray(VBox[]::new));
            column.getStyleClass().add("keys-column");
            columns.getChildren().add(column);
        }
        getChildren().setAll(columns, new VBox(heading(kit.say("keys.urdu", Bidi.ltr(Keys.URDU_KEYS.shown()))), new UrduKeysView(kit)));
    }

    private VBox table(Keys.Place place) {
        List<Keys> keys = Arrays.stream(Keys.values()).filter(key -> key.place() == place).toList();
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        for (int row = 0; row < keys.size(); row++) {
            Label key = new Label(Bidi.ltr(keys.get(row).shown()));
            key.getStyleClass().add("key-cap");
            key.setMinWidth(USE_PREF_SIZE);
            table.addRow(row, key, new Label(kit.say(keys.get(row).text())));
        }
        return new VBox(heading(kit.say(place.text())), table);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("keys-heading");
        return heading;
    }
}
