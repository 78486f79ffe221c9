package pk.gob.edaftar.desktop.ui;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
            field.addEventHandler(KeyEvent.KEY_PRESSED, Typing::leave);
        }
        return field;
    }

    /// A field with a formatter keeps Esc for itself and takes back what was typed: it belongs to the form around it.
    private static void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getSource() instanceof Node field && field.getParent() != null) {
            event.consume();
            Event.fireEvent(field.getParent(), event.copyFor(field.getParent(), field.getParent()));
        }
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
