package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Button;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;

/// The phrases every office writes, put into a text by one key.
final class Phrases {
    private static final List<String> KEYS = List.of("dak.phrase.action", "dak.phrase.information", "dak.phrase.discuss",
            "dak.phrase.examine", "dak.phrase.comments", "dak.phrase.early", "dak.phrase.putUp", "dak.phrase.reply",
            "dak.phrase.seen");

    private Phrases() {}

    /// A button beside a text that offers them.
    static Button button(TextArea text, Kit kit) {
        Button button = kit.controls().button("dak.phrases", Icon.PHRASES, Keys.PHRASES, () -> { });
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(pressed -> offer(text, button, kit));
        KeyMap.on(text).bind(Keys.PHRASES, () -> offer(text, button, kit));
        return button;
    }

    private static void offer(TextArea text, Button button, Kit kit) {
        ContextMenu menu = new ContextMenu();
        for (String key : KEYS) {
            MenuItem item = new MenuItem(kit.say(key));
            item.setOnAction(chosen -> {
                String before = text.getText().isBlank() ? "" : text.getText().stripTrailing() + "\n";
                text.setText(before + kit.say(key));
                text.end();
                text.requestFocus();
            });
            menu.getItems().add(item);
        }
        menu.show(button, Side.TOP, 0, 0);
    }
}
