package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Urgency;

/// Putting a follow-up flag on a paper.
public final class FlagViewModel extends SheetViewModel {
    private static final String DUE = "due";
    private static final String URGENCY = "urgency";

    private final DakId dak;
    private final FollowUpId id;

    public FlagViewModel(Workplace workplace, Paper paper) {
        super(workplace, new DraftKey("flag", paper.trail().dak().id().value().toString()), Map.of(DUE, "", URGENCY, Urgency.ROUTINE.name()));
        this.dak = paper.trail().dak().id();
        this.id = new FollowUpId(workplace.desk().newId());
    }

    /// By when, as it is typed.
    public StringProperty dueProperty() {
        return field(DUE);
    }

    /// The name of its urgency.
    public StringProperty urgencyProperty() {
        return field(URGENCY);
    }

    public void flag(LocalDate due, Runnable then) {
        Urgency urgency = Urgency.valueOf(value(URGENCY));
        perform(act -> new FlagDak(act, dak, id, urgency, due), then);
    }
}
