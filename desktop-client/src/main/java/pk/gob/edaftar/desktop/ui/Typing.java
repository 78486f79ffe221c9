package pk.gob.edaftar.desktop.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;
import pk.gob.edaftar.desktop.text.Bidi;

/// Lets a field turn to the side from which what is typed in it is written, whatever the language of the screen.
public final class Typing {
    private static final PseudoClass URDU = PseudoClass.getPseudoClass("urdu");

    private Typing() {}

    public static <F extends TextInputControl> F follow(F field) {
        field.textProperty().addListener((seen, was, is) -> turn(field, is));
        turn(field, field.getText());
        return field;
    }

    private static void turn(TextInputControl field, String text) {
        NodeOrientation orientation = Bidi.orientation(text);
        if (field.getNodeOrientation() != orientation) {
            field.setNodeOrientation(orientation);
        }
        field.pseudoClassStateChanged(URDU, orientation == NodeOrientation.RIGHT_TO_LEFT);
    }
}
