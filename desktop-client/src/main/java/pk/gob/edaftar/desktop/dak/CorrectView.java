package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.dak.DakRule;

/// A sheet on which the entry of a letter is corrected. Its grade and its text are not corrected here.
final class CorrectView extends ActSheet {
    private static final EnumSet<Field> ELSEWHERE = EnumSet.of(Field.TEXT, Field.GRADE, Field.REMARK);

    CorrectView(CorrectViewModel model, Kit kit, Wording wording) {
        super(model, kit, wording, DakAct.CORRECT);
        getStyleClass().add("correct");
        Pane layer = new Pane();
        layer.setPickOnBounds(false);
        LetterFields letter = new LetterFields(model, kit, wording, layer, EnumSet.complementOf(ELSEWHERE));
        TextArea reason = area(model.reasonProperty(), 2);
        List<Control> walk = new ArrayList<>(letter.inOrder());
        walk.add(reason);
        lay(List.of(new StackPane(letter, layer), kit.controls().labelled("dak.act.correct.label", reason)), walk, model::correct);
        WhileShown.follow(this, model.unreadableProperty(), letter::markUnreadable);
        WhileShown.follow(this, model.refusedProperty(), refusal -> refusal.ifPresent(why -> {
            if (why.rule().equals(DakRule.REASON_MISSING.key())) {
                reason.requestFocus();
            } else {
                letter.focusFor(why);
            }
        }));
        letter.begin();
    }
}
