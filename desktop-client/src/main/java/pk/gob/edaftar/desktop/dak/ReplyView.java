package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.DayField;
import pk.gob.edaftar.desktop.ui.Kit;

/// A sheet on which a reply is recorded: what was said, by whom, and when.
final class ReplyView extends ActSheet {
    ReplyView(ReplyViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.REPLY);
        TextArea text = area(model.textProperty(), 6);
        TextField by = line(model.byProperty());
        by.setPromptText(kit.say("dak.reply.by.prompt"));
        DayField on = new DayField(kit, model::today);
        on.setDay(model.today());
        VBox who = kit.controls().labelled("dak.reply.by", by);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(who, kit.controls().labelled("dak.reply.on.label", on));
        head.getStyleClass().add("form-row");
        lay(List.of(kit.controls().labelled("dak.act.reply.label", text), head), List.of(text, by, on),
                then -> on.day().ifPresentOrElse(day -> model.record(day, then), on::requestFocus));
    }
}
