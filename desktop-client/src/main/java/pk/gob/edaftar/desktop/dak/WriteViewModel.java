package pk.gob.edaftar.desktop.dak;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.KeptFields;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Writing something on a paper: a remark, or the reason it is put away. Kept as typed until it is signed.
public final class WriteViewModel {
    private static final String TEXT = "text";

    private final Workplace workplace;
    private final KeptFields fields;
    private final Seat seat;
    private final RemarkId remarkId;
    private final Function<Written, Intent> act;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    private WriteViewModel(Workplace workplace, DraftKey key, Function<Written, Intent> act) {
        this.workplace = workplace;
        this.act = act;
        this.seat = workplace.seat();
        this.remarkId = new RemarkId(workplace.desk().newId());
        this.fields = new KeptFields(workplace, key, Map.of(TEXT, ""));
    }

    /// Writing a signed remark.
    public static WriteViewModel remark(Workplace workplace, Paper paper) {
        DakId dak = paper.trail().dak().id();
        Seat seat = workplace.seat();
        MarkingId marking = DakAct.subjectOf(paper, seat);
        return new WriteViewModel(workplace, new DraftKey("remark", dak.value().toString()),
                written -> act -> new RemarkOnDak(act, dak, marking, written));
    }

    /// Writing why a paper is put away.
    public static WriteViewModel putAway(Workplace workplace, Paper paper) {
        DakId dak = paper.trail().dak().id();
        MarkingId marking = DakAct.subjectOf(paper, workplace.seat());
        return new WriteViewModel(workplace, new DraftKey("put-away", dak.value().toString()),
                written -> act -> new PutAwayDak(act, dak, marking, written));
    }

    /// Writing why a paper goes back to its sender.
    public static WriteViewModel giveBack(Workplace workplace, Marking marking) {
        return new WriteViewModel(workplace, new DraftKey("return", marking.id().value().toString()),
                written -> act -> new ReturnDak(act, marking.dak(), marking.id(), written));
    }

    /// Writing why a paper's return is asked for.
    public static WriteViewModel askBack(Workplace workplace, Marking marking) {
        return new WriteViewModel(workplace, new DraftKey("ask-back", marking.id().value().toString()),
                written -> DakAct.askBack(marking.dak(), marking.id(), written));
    }

    /// Writing why a paper is taken up again.
    public static WriteViewModel reopen(Workplace workplace, Paper paper) {
        DakId dak = paper.trail().dak().id();
        MarkingId marking = DakAct.ended(paper.trail(), workplace.seat());
        return new WriteViewModel(workplace, new DraftKey("reopen", dak.value().toString()),
                written -> act -> new ReopenDak(act, dak, marking, written));
    }

    public Workplace workplace() {
        return workplace;
    }

    public StringProperty textProperty() {
        return fields.field(TEXT);
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Signs it. A refusal stays beside the text; acceptance is handed on and the draft is dropped.
    public void sign(Runnable then) {
        refused.set(Optional.empty());
        Written written = new Written(remarkId, fields.value(TEXT));
        workplace.perform(seat, act.apply(written), accepted -> accepted(then), reason -> refused.set(Optional.of(reason)));
    }

    private void accepted(Runnable then) {
        fields.drop();
        then.run();
    }
}
