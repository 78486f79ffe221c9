package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Recording a reply that was given by word or on paper. Kept as typed until it is recorded.
public final class ReplyViewModel extends SheetViewModel {
    private static final String TEXT = "text";
    private static final String BY = "by";

    private final DakId dak;
    private final @Nullable MarkingId marking;
    private final RemarkId id;

    public ReplyViewModel(Workplace workplace, Paper paper) {
        super(workplace, new DraftKey("reply", paper.trail().dak().id().value().toString()), Map.of(TEXT, "", BY, ""));
        this.dak = paper.trail().dak().id();
        this.marking = DakAct.subjectOf(paper, seat());
        this.id = new RemarkId(workplace.desk().newId());
    }

    public StringProperty textProperty() {
        return field(TEXT);
    }

    /// Who gave it, in one's own words.
    public StringProperty byProperty() {
        return field(BY);
    }

    /// Records it. A refusal stays beside the text; acceptance is handed on and the draft is dropped.
    /// @param on the day it was given
    public void record(LocalDate on, Runnable then) {
        Written reply = new Written(id, value(TEXT));
        String who = value(BY);
        perform(act -> new RecordReply(act, dak, marking, reply, on, who), then);
    }
}
