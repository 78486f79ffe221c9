package pk.gob.edaftar.desktop.dak;

import javafx.scene.control.Label;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;

/// Warns below a field for a day that the office is closed on the day typed; it takes no room while there is nothing to say.
final class ClosedDay extends Label {
    ClosedDay(DayField field, Wording wording) {
        getStyleClass().add("closed-day");
        setWrapText(true);
        field.textProperty().addListener((seen, was, is) -> show(field, wording));
        show(field, wording);
    }

    private void show(DayField field, Wording wording) {
        String words = field.day().flatMap(wording.due()::closed).orElse("");
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }
}
