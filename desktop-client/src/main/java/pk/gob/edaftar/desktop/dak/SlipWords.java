package pk.gob.edaftar.desktop.dak;

import java.time.Instant;
import java.util.Optional;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.LetterHead;

/// The words by which the office acknowledges a letter.
final class SlipWords {
    private SlipWords() {}

    static String of(Paper paper, Kit kit, Wording wording) {
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
