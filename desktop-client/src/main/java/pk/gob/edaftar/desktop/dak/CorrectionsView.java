package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.ReadingText;
import pk.gob.edaftar.model.dak.Correction;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Retyped;
import pk.gob.edaftar.model.dak.Urgency;

/// What was struck in a letter's entry, above what stands there since, and why.
final class CorrectionsView extends VBox {
    private final Kit kit;
    private final Wording wording;
    private final Background background;

    /// @param texts the letter's text as it was registered and as it was corrected since, in order
    CorrectionsView(List<Correction> corrections, List<LetterText> texts, Kit kit, Wording wording, Background background) {
        this.kit = kit;
        this.wording = wording;
        this.background = background;
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
        for (int earlier = 0; earlier < texts.size() - 1; earlier++) {
            Retyped since = texts.get(earlier + 1).retyped();
            if (since != null) {
                getChildren().add(struck(texts.get(earlier).text(), since));
            }
        }
    }

    /// A whole text is read, not struck through line by line.
    private Node struck(String text, Retyped since) {
        VBox box = new VBox(kit.controls().text(kit.say("dak.corrections.text"), "fact-name"), text.isBlank()
                ? kit.controls().text(kit.say("dak.correction.empty"), "quiet-text") : new ReadingText(text, kit, background));
        if (!since.reason().isBlank()) {
            box.getChildren().add(kit.controls().text(since.reason(), "quiet-text"));
        }
        box.getChildren().add(new Signature(since.as(), since.person(), since.onBehalfOf(), since.at(), kit, wording));
        box.getStyleClass().add("remark");
        return box;
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
            case CONCERNS -> LetterForm.persons(typed).stream().map(wording.names()::person).collect(Collectors.joining(kit.say("dak.and")));
            case SENDER_NAME, SENDER_OFFICE, REFERENCE, SUBJECT, TEXT, GRADE, ENCLOSURES, FORMER_NUMBER, REMARK -> typed;
        };
    }
}
