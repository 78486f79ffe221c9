package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;

/// Why several papers are put away: one reason for all of them.
final class BulkReasonView extends ActSheet {
    private static final String TEXT = "text";

    BulkReasonView(BulkViewModel model, Kit kit, Wording wording) {
        this(model, new SheetViewModel(model.workplace(), new DraftKey("put-away", "several"), Map.of(TEXT, "")), kit, wording);
    }

    private BulkReasonView(BulkViewModel model, SheetViewModel sheet, Kit kit, Wording wording) {
        super(sheet, kit, wording, DakAct.PUT_AWAY);
        TextArea text = area(sheet.field(TEXT), 5);
        beside(Phrases.button(text, kit));
        lay(List.of(kit.controls().labelled(DakAct.PUT_AWAY.key() + ".label", text)), List.of(text), then -> {
            if (sheet.value(TEXT).isEmpty()) {
                text.requestFocus();
            } else {
                model.putAway(sheet.value(TEXT), sheet::over);
                kit.dialogs().close();
            }
        });
    }
}
