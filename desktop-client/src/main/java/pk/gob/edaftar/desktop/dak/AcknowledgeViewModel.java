package pk.gob.edaftar.desktop.dak;

import java.util.Map;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.RemarkId;

/// Telling the sender that his letter has come.
public final class AcknowledgeViewModel extends SheetViewModel {
    private final DakId dak;
    private final RemarkId id;

    public AcknowledgeViewModel(Workplace workplace, Paper paper) {
        super(workplace, new DraftKey("acknowledge", paper.trail().dak().id().value().toString()), Map.of());
        this.dak = paper.trail().dak().id();
        this.id = new RemarkId(workplace.desk().newId());
    }

    public void acknowledge(AcknowledgedBy by, Runnable then) {
        perform(act -> new AcknowledgeDak(act, dak, id, by), then);
    }
}
