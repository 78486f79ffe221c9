package pk.gob.edaftar.desktop.dak;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.model.dak.AcknowledgedBy;

/// A sheet with the words of an acknowledgement, to be copied into a letter, a mail or a message, and how it was given.
final class AcknowledgeView extends ActSheet {
    AcknowledgeView(AcknowledgeViewModel model, Paper paper, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.ACKNOWLEDGE);
        ComboBox<AcknowledgedBy> by = Choices.of(List.of(AcknowledgedBy.values()), each -> kit.say("dak.acknowledged." + Chips.name(each)));
        by.setValue(AcknowledgedBy.SLIP);
        TextArea slip = new TextArea(SlipWords.of(paper, kit, wording));
        slip.setEditable(false);
        slip.setWrapText(true);
        slip.setPrefRowCount(9);
        Typing.follow(slip);
        beside(kit.controls().button("dak.act.acknowledge.copy", () -> copy(slip, kit)));
        lay(List.of(kit.controls().labelled("dak.act.acknowledge.label", by), kit.controls().labelled("dak.act.acknowledge.words", slip)),
                List.of(by), then -> model.acknowledge(by.getValue(), then));
    }

    private static void copy(TextArea slip, Kit kit) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Bidi.plain(slip.getText()));
        Clipboard.getSystemClipboard().setContent(content);
        kit.dialogs().tell(kit.say("dak.act.acknowledge.copied"));
    }
}
