package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;

/// What was struck in a letter's entry, above what stands there since, and why.
final class CorrectionsView extends VBox {
    private final Kit kit;

    CorrectionsView(List<Correction> corrections, Kit kit, Wording wording) {
        this.kit = kit;
        getStyleClass().add("corrections");
        for (Correction each : corrections) {
            VBox box = new VBox();
            box.getStyleClass().add("remark");
            LetterForm was = LetterForm.of(each.was());
            LetterForm is = LetterForm.of(each.is());
            for (Field field : Field.values()) {
                if (!was.get(field).equals(is.get(field))) {
                    box.getChildren().add(struck(kit.say(field.key()), printed(field, was.get(field)), printed(field, is.get(field))));
                }
            }
            if (!each.reason().isBlank()) {
                box.getChildren().add(kit.controls().text(each.reason(), "quiet-text"));
            }
            box.getChildren().add(new Signature(each.as(), each.person(), each.onBehalfOf(), each.at(), kit, wording));
            getChildren().add(box);
        }
    }

    private Node struck(String name, String before, String now) {
        Text old = new Text(before);
        old.getStyleClass().add("struck");
        old.setStrikethrough(true);
        TextFlow line = new TextFlow(old);
        line.setNodeOrientation(Bidi.orientation(before));
        VBox lines = new VBox(kit.controls().text(name, "fact-name"), line, kit.controls().text(now, "stands"));
        lines.setAccessibleText(kit.say("dak.correction.read", name, before, now));
        return lines;
    }

    private String printed(Field field, String typed) {
        if (typed.isEmpty()) {
            return kit.say("dak.correction.empty");
        }
        return switch (field) {
            case MODE -> kit.say("dak.mode." + Chips.name(Mode.valueOf(typed)));
            case KIND -> kit.say("dak.kind." + Chips.name(LetterKind.valueOf(typed)));
            case URGENCY -> kit.say("dak.urgency." + Chips.name(Urgency.valueOf(typed)));
            case LETTER_DATE, RECEIVED_ON, FORMER_DATE -> kit.dates().day(LocalDate.parse(typed));
            case PHYSICAL_ONLY, UNOPENED_COVER -> kit.say("dak.correction.yes");
            case SENDER_NAME, SENDER_OFFICE, REFERENCE, SUBJECT, TEXT, GRADE, ENCLOSURES, CONCERNS, FORMER_NUMBER, REMARK -> typed;
        };
    }
}
