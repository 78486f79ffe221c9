package pk.gob.edaftar.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.Kit;

/// A bug as its witness sees it: what is safe, a code for the telephone, and everything else to copy.
final class FaultView extends VBox {
    FaultView(ErrorReporter.Fault fault, Kit kit) {
        getStyleClass().add("fault");
        Label code = new Label(Bidi.ltr(fault.code()));
        code.getStyleClass().add("fault-code");
        TextArea details = new TextArea(fault.details());
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.setAccessibleText(kit.say("shell.fault.details"));
        details.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        HBox buttons = new HBox(
                kit.controls().button("shell.fault.copy", () -> copy(fault.details())),
                kit.controls().primary("ui.close", kit.dialogs()::close));
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().setAll(kit.controls().text(kit.say("shell.fault.text"), "sheet-text"), code, details, buttons);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
