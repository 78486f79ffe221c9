package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import javafx.scene.control.Label;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.model.dak.DueDay;
import pk.gob.edaftar.model.dak.Urgency;

/// Says below the urgency being chosen by when the letter will be due; it proposes nothing.
final class DueHint extends Label {
    private final LetterSheet model;
    private final Wording wording;

    DueHint(LetterSheet model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("due-hint", "may-shorten");
        model.form().field(Field.URGENCY).addListener((seen, was, is) -> show());
        model.form().field(Field.RECEIVED_ON).addListener((seen, was, is) -> show());
        show();
    }

    private void show() {
        String urgency = model.form().get(Field.URGENCY);
        LocalDate received = model.form().day(Field.RECEIVED_ON, model.today()).orElse(model.today());
        setText(urgency.isEmpty() ? "" : wording.due().brief(
                DueDay.of(Urgency.valueOf(urgency), received, wording.desk().organisation().days())));
    }
}
