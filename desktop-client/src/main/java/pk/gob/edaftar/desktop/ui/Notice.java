package pk.gob.edaftar.desktop.ui;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.text.RefusalTexts;

/// A few lines beside what they are about: what a rule refused and what would make it possible, a warning, a success.
/// Takes no room while it says nothing.
public final class Notice extends HBox {
    /// What a notice is about; each has a colour and a sign of its own.
    public enum Kind {
        REFUSED(Icon.ATTENTION), WARNING(Icon.ATTENTION), DONE(Icon.ACCEPTED), INFORM(Icon.INFORM);

        private final Icon icon;

        Kind(Icon icon) {
            this.icon = icon;
        }
    }

    private final Label text = line("notice-text");
    private final Label remedy = line("notice-remedy");

    public Notice() {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        clear();
    }

    /// Shows a refusal with its remedy.
    public void refused(RefusalTexts.Shown shown) {
        show(Kind.REFUSED, shown.text(), shown.remedy());
    }

    public void show(Kind kind, String what, String more) {
        getStyleClass().setAll("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
        text.setText(what);
        remedy.setText(more);
        remedy.setVisible(!more.isEmpty());
        remedy.setManaged(!more.isEmpty());
        VBox lines = new VBox(text, remedy);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(kind.icon.node(), lines);
        setAccessibleText(what + " " + more);
        setVisible(true);
        setManaged(true);
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }

    /// Says nothing any more.
    public void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private static Label line(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
