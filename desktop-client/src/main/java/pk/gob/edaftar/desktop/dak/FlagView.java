package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.Urgency;

/// A sheet on which a follow-up flag is written: by when, and how urgent it is.
final class FlagView extends ActSheet {
    FlagView(FlagViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.FLAG);
        DayField due = new DayField(kit, model::today);
        due.textProperty().bindBidirectional(model.dueProperty());
        ComboBox<Urgency> urgency = Choices.of(List.of(Urgency.values()), value -> kit.say("dak.urgency." + Chips.name(value)));
        WhileShown.follow(this, model.urgencyProperty(), name -> urgency.setValue(Urgency.valueOf(name)));
        urgency.valueProperty().addListener((seen, was, is) -> model.urgencyProperty().set(is.name()));
        HBox row = new HBox(kit.controls().labelled("dak.act.flag.due", due), kit.controls().labelled("dak.field.urgency", urgency));
        row.getStyleClass().add("form-row");
        lay(List.of(row, new ClosedDay(due, wording)), List.of(due, urgency),
                then -> due.day().ifPresentOrElse(day -> model.flag(day, then), due::requestFocus));
    }
}
