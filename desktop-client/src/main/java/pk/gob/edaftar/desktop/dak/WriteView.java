package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.TextArea;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;

/// A sheet to write on: a remark, or why a paper is put away.
final class WriteView extends ActSheet {
    WriteView(WriteViewModel model, Kit kit, Wording wording, DakAct act) {
        super(model, kit, wording, act);
        TextArea text = area(model.textProperty(), 7);
        beside(Phrases.button(text, kit));
        lay(List.of(kit.controls().labelled(act.key() + ".label", text)), List.of(text), model::sign);
    }
}
