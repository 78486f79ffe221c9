package pk.gob.edaftar.desktop.dak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.LetterHead;

/// A sheet with the words of an acknowledgement, to be copied into a letter, a mail or a message, and how it was given.
final class AcknowledgeView extends ActSheet {
    AcknowledgeView(AcknowledgeViewModel model, Paper paper, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.ACKNOWLEDGE);
        ComboBox<AcknowledgedBy> by = Choices.of(List.of(AcknowledgedBy.values()), each -> kit.say("dak.acknowledged." + Chips.name(each)));
        by.setValue(AcknowledgedBy.SLIP);
        TextArea slip = new TextArea(words(paper, kit, wording));
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

    private static String words(Paper paper, Kit kit, Wording wording) {
        Dak dak = paper.trail().dak();
        Instant then = dak.registeredAt();
        String office = wording.desk().organisation().departmentOf(dak.registeredFor(), then)
                .map(house -> wording.names().unit(house, then)).orElse("");
        Optional<LetterHead> head = paper.trail().letter().map(letter -> letter.head());
        return kit.say("dak.slip", Bidi.ltr(dak.printed()), kit.dates().day(dak.receivedOn()), head.map(each -> bearing(each, kit)).orElse(""),
                office, head.map(LetterHead::subject).filter(subject -> !subject.isBlank()).orElseGet(() -> kit.say("dak.unopenedCover")));
    }

    /// By what its sender knows the letter.
    private static String bearing(LetterHead head, Kit kit) {
        String reference = head.senderReference().isBlank() ? "" : kit.say("dak.slip.reference", Bidi.ltr(head.senderReference()));
        String dated = head.letterDate() == null ? "" : kit.say("dak.slip.dated", kit.dates().day(head.letterDate()));
        return reference + dated;
    }
}
