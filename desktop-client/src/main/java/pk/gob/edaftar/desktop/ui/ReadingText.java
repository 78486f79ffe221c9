package pk.gob.edaftar.desktop.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.Bidi;

/// A letter or remark to be read: paragraph by paragraph, each from the side it is written from, Urdu in Nastaliq.
public final class ReadingText extends VBox {
    private static final int LONGEST_SHOWN_AT_ONCE = 60_000;
    private static final double NASTALIQ_TO_TEXT = 1.3;

    private final ObservableValue<Number> nastaliqSize;
    private final Background background;

    /// @param background where long paragraphs are made ready
    public ReadingText(String text, Kit kit, Background background) {
        this.background = background;
        this.nastaliqSize = kit.appearance().sizeProperty().map(size -> kit.appearance().em() * NASTALIQ_TO_TEXT);
        getStyleClass().add("reading-text");
        String shown = text.length() > LONGEST_SHOWN_AT_ONCE ? text.substring(0, LONGEST_SHOWN_AT_ONCE) + "…" : text;
        shown.strip().lines().forEach(line -> getChildren().add(line.isBlank() ? gap() : paragraph(line)));
        MenuItem copy = new MenuItem(kit.say("ui.copyText"));
        copy.setOnAction(chosen -> copy(text));
        ContextMenu menu = new ContextMenu(copy);
        setOnContextMenuRequested(asked -> menu.show(this, asked.getScreenX(), asked.getScreenY()));
    }

    private Node paragraph(String line) {
        NodeOrientation orientation = Bidi.orientation(line);
        if (orientation == NodeOrientation.RIGHT_TO_LEFT) {
            return new NastaliqText(line, nastaliqSize, background);
        }
        Label label = new Label(line);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setNodeOrientation(orientation);
        label.getStyleClass().add("running-text");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("paragraph-gap");
        return gap;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
