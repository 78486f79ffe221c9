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
    private static final String ABOUT = "about";
    private static final String DUE = "due";

    private final DakId dak;
    private final FollowUpId id;

    public FlagViewModel(Workplace workplace, Paper paper) {
        super(workplace, new DraftKey("flag", paper.trail().dak().id().value().toString()), Map.of(ABOUT, "", DUE, ""));
        this.dak = paper.trail().dak().id();
        this.id = new FollowUpId(workplace.desk().newId());
    }

    /// What is to be done.
    public StringProperty aboutProperty() {
        return field(ABOUT);
    }

    /// By when, as it is typed.
    public StringProperty dueProperty() {
        return field(DUE);
    }

    public void flag(LocalDate due, Urgency urgency, Runnable then) {
        String about = value(ABOUT);
        perform(act -> new FlagDak(act, dak, id, urgency, due, about), then);
    }
}
