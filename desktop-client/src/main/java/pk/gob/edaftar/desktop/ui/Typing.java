package pk.gob.edaftar.desktop.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import pk.gob.edaftar.desktop.text.Bidi;

/// Lets a field turn to the side from which what is typed in it is written, whatever the language of the screen.
/// Lines pasted into a field of one line stay apart: left to itself it joins the last word of one to the first of the next.
public final class Typing {
    private static final PseudoClass URDU = PseudoClass.getPseudoClass("urdu");

    private Typing() {}

    public static <F extends TextInputControl> F follow(F field) {
        field.textProperty().addListener((seen, was, is) -> turn(field, is));
        turn(field, field.getText());
        if (field instanceof TextField) {
            field.setTextFormatter(new TextFormatter<>(Typing::onOneLine));
        }
        return field;
    }

    private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
        if (change.isAdded()) {
            change.setText(change.getText().replaceAll("[\\n\\r\\t\\u2028\\u2029]", " "));
        }
        return change;
    }

    private static void turn(TextInputControl field, String text) {
        NodeOrientation orientation = Bidi.orientation(text);
        if (field.getNodeOrientation() != orientation) {
            field.setNodeOrientation(orientation);
        }
        field.pseudoClassStateChanged(URDU, orientation == NodeOrientation.RIGHT_TO_LEFT);
    }
}
