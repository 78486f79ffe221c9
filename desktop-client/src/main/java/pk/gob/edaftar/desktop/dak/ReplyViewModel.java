package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.KeptFields;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Recording a reply that was given by word or on paper. Kept as typed until it is recorded.
public final class ReplyViewModel {
    private static final String TEXT = "text";
    private static final String BY = "by";

    private final Workplace workplace;
    private final KeptFields fields;
    private final Seat seat;
    private final DakId dak;
    private final @Nullable MarkingId marking;
    private final RemarkId id;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReplyViewModel(Workplace workplace, Paper paper) {
        this.workplace = workplace;
        this.seat = workplace.seat();
        this.dak = paper.trail().dak().id();
        this.marking = DakAct.subjectOf(paper, seat);
        this.id = new RemarkId(workplace.desk().newId());
        this.fields = new KeptFields(workplace, new DraftKey("reply", dak.value().toString()), Map.of(TEXT, "", BY, ""));
    }

    public StringProperty textProperty() {
        return fields.field(TEXT);
    }

    /// Who gave it, in one's own words.
    public StringProperty byProperty() {
        return fields.field(BY);
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// The office's day.
    public LocalDate today() {
        return Dates.dayOf(workplace.desk().now());
    }

    /// Records it. A refusal stays beside the text; acceptance is handed on and the draft is dropped.
    /// @param on the day it was given
    public void record(LocalDate on, Runnable then) {
        refused.set(Optional.empty());
        Written reply = new Written(id, fields.value(TEXT));
        String who = fields.value(BY);
        workplace.perform(seat, act -> new RecordReply(act, dak, marking, reply, on, who), accepted -> {
            fields.drop();
            then.run();
        }, reason -> refused.set(Optional.of(reason)));
    }
}
