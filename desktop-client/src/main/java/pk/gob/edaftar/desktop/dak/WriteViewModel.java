package pk.gob.edaftar.desktop.dak;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Writing something on a paper: a remark, or the reason it is put away. Kept as typed until it is signed.
public final class WriteViewModel extends SheetViewModel {
    private static final String TEXT = "text";

    private final RemarkId remarkId;
    private final Function<Written, Intent> act;

    private WriteViewModel(Workplace workplace, DraftKey key, Function<Written, Intent> act) {
        super(workplace, key, Map.of(TEXT, ""));
        this.act = act;
        this.remarkId = new RemarkId(workplace.desk().newId());
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

    /// Writing how what was found wrong with an entry was put right.
    public static WriteViewModel settle(Workplace workplace, Paper paper) {
        DakId dak = paper.trail().dak().id();
        List<String> found = DakAct.standing(paper);
        return new WriteViewModel(workplace, new DraftKey("settle", dak.value().toString()),
                written -> act -> new SettleFindings(act, dak, found, written));
    }

    public StringProperty textProperty() {
        return field(TEXT);
    }

    /// Signs it. A refusal stays beside the text; acceptance is handed on and the draft is dropped.
    public void sign(Runnable then) {
        perform(act.apply(new Written(remarkId, value(TEXT))), then);
    }
}
