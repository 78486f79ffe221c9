package pk.gob.edaftar.desktop.dak;

import java.util.Map;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Correcting a letter's text. What was typed is kept for as long as the text stands as it was when it was begun.
public final class CorrectTextViewModel extends SheetViewModel {
    private static final String TEXT = "text";
    private static final String REASON = "reason";

    private final DakId dak;
    private final @Nullable MovementId was;
    private final RemarkId reasonId;

    public CorrectTextViewModel(Workplace workplace, Paper paper) {
        this(workplace, paper.trail().dak().id(), paper.trail().retyped(), paper.text().orElse(""));
    }

    private CorrectTextViewModel(Workplace workplace, DakId dak, @Nullable MovementId was, String text) {
        super(workplace, new DraftKey("correct-text", dak.value() + (was == null ? "" : "." + was.value())), Map.of(TEXT, text, REASON, ""));
        this.dak = dak;
        this.was = was;
        this.reasonId = new RemarkId(workplace.desk().newId());
    }

    public StringProperty textProperty() {
        return field(TEXT);
    }

    /// Why it is corrected.
    public StringProperty reasonProperty() {
        return field(REASON);
    }

    /// Corrects the text.
    public void correct(Runnable then) {
        String text = value(TEXT);
        Written reason = new Written(reasonId, value(REASON));
        perform(act -> new CorrectText(act, dak, was, text, reason), then);
    }
}
