package pk.gob.edaftar.desktop.ui;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import pk.gob.edaftar.desktop.text.Bidi;

/// Shows a text of either language at the edge where one begins to read, and yet from its own side:
/// so an English subject on an Urdu screen is shortened at its end, not at its beginning.
public final class Leading {
    private Leading() {}

    public static Label show(Label label, String text, NodeOrientation screen) {
        NodeOrientation own = Bidi.orientation(text);
        boolean against = own != NodeOrientation.INHERIT && own != screen;
        label.setText(text);
        label.setNodeOrientation(own);
        label.setAlignment(against ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }
}
