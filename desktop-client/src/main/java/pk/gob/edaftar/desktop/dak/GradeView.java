package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.Grade;

/// A sheet on which a letter is given another grade. It says who will see the letter then, before it is done: what is taken
/// from others' desks cannot be given back quietly, and what is opened cannot be shut again.
final class GradeView extends ActSheet {
    GradeView(GradeViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.REGRADE);
        ComboBox<Grade> grade = Choices.of(model.possible(), value -> kit.say("dak.grade." + Chips.name(value)));
        Label follows = kit.controls().text("", "quiet-text");
        TextArea reason = area(model.reasonProperty(), 4);
        WhileShown.follow(this, model.gradeProperty(), name -> model.possible().stream().filter(each -> each.name().equals(name)).findFirst()
                .or(() -> model.possible().stream().findFirst()).ifPresent(chosen -> {
                    grade.setValue(chosen);
                    follows.setText(kit.say("dak.act.regrade.follows." + Chips.name(chosen)));
                    reason.setPromptText(kit.say(model.isLower(chosen) ? "dak.act.regrade.why" : "dak.act.regrade.perhaps"));
                }));
        grade.valueProperty().addListener((seen, was, is) -> model.gradeProperty().set(is.name()));
        beside(Phrases.button(reason, kit));
        lay(List.of(kit.controls().labelled("dak.act.regrade.label", grade), follows,
                kit.controls().labelled("dak.act.regrade.reason", reason)), List.of(grade, reason), model::give);
    }
}
