package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.TextArea;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;

/// A sheet on which the text of a letter is corrected, with the reason below it.
final class CorrectTextView extends ActSheet {
    CorrectTextView(CorrectTextViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.CORRECT_TEXT);
        TextArea text = area(model.textProperty(), 14);
        TextArea reason = area(model.reasonProperty(), 2);
        lay(List.of(kit.controls().labelled("dak.text", text), kit.controls().labelled("dak.act.correct.label", reason)),
                List.of(text, reason), model::correct);
    }
}
