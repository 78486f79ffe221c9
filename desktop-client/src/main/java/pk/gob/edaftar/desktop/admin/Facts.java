package pk.gob.edaftar.desktop.admin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.ui.Kit;

/// What is to be read beside a list: a heading, facts under their names, a row of buttons.
final class Facts {
    private Facts() {}

    static Node heading(Kit kit, String text) {
        return kit.controls().text(text, "admin-heading");
    }

    static Node fact(Kit kit, String key, String text) {
        Label label = new Label(kit.say(key));
        label.getStyleClass().add("field-label");
        return new VBox(label, kit.controls().text(text));
    }

    static Node buttons(Node... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("admin-acts");
        return row;
    }
}
