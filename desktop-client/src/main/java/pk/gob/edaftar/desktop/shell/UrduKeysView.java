package pk.gob.edaftar.desktop.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.UrduKeyboard;

/// The Urdu keyboard as it lies before one: on each key its Latin letter, beside that what it writes with Shift, and below
/// what it writes.
final class UrduKeysView extends VBox {
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final String MARKS_STAND_ON = "\u0640";

    UrduKeysView(Kit kit) {
        getStyleClass().add("urdu-keys");
        // a keyboard does not turn round with the language
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (String row : ROWS) {
            HBox keys = new HBox();
            keys.getStyleClass().add("urdu-keys-row");
            row.chars().mapToObj(Character::toString).forEach(key -> keys.getChildren().add(key(key, kit)));
            getChildren().add(keys);
        }
    }

    private static Node key(String key, Kit kit) {
        String plain = shown(UrduKeyboard.letter(key));
        String shifted = shown(UrduKeyboard.letter(key.toUpperCase(Locale.ROOT)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox cap = new VBox(new HBox(label(key, "urdu-key-latin"), space, label(shifted, "urdu-key-shifted")), label(plain, "urdu-key-plain"));
        cap.getStyleClass().add("urdu-key");
        cap.setAccessibleText(kit.say("keys.urdu.read", key, plain, shifted));
        return cap;
    }

    /// A mark that stands on another letter is shown on a line of its own kind.
    private static String shown(String letter) {
        return !letter.isEmpty() && Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK ? MARKS_STAND_ON + letter : letter;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
