package pk.gob.edaftar.desktop.admin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;

/// What is told once, to be handed over: a first password, a program's token.
final class SecretView extends VBox {
    /// @param title the text key of its title, and `hint` that of what is to be done with it
    /// @param name whose it is
    static void open(Kit kit, String title, String hint, String name, String secret) {
        kit.dialogs().open(kit.say(title), new SecretView(kit, title, hint, name, secret));
    }

    private SecretView(Kit kit, String title, String hint, String name, String secret) {
        getStyleClass().add("write");
        TextField shown = new TextField(secret);
        shown.setEditable(false);
        shown.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        shown.getStyleClass().add("admin-secret");
        shown.setAccessibleText(kit.say(title));
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button copy = kit.controls().icon("ui.copyText", Icon.COPY, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(secret);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox line = new HBox(shown, copy);
        line.getStyleClass().add("row-line");
        Button done = kit.controls().primary("ui.close", kit.dialogs()::close);
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(List.<Node>of(kit.controls().text(name, "target-name"), line, kit.controls().text(kit.say(hint), "quiet-text"), buttons));
    }
}
