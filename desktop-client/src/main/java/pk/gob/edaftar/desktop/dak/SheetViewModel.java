package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.KeptFields;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.model.command.Refusal;

/// A sheet on which an act is made in the seat it was begun in: its fields, kept as typed until the act is accepted, and why
/// it was refused.
public class SheetViewModel {
    private final Workplace workplace;
    private final KeptFields fields;
    private final Seat seat;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    SheetViewModel(Workplace workplace, DraftKey key, Map<String, String> beginning) {
        this.workplace = workplace;
        this.seat = workplace.seat();
        this.fields = new KeptFields(workplace, key, beginning);
    }

    public final Workplace workplace() {
        return workplace;
    }

    final Seat seat() {
        return seat;
    }

    final StringProperty field(String name) {
        return fields.field(name);
    }

    final String value(String name) {
        return fields.value(name);
    }

    public final ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// The office's day.
    public final LocalDate today() {
        return Dates.dayOf(workplace.desk().now());
    }

    /// The sheet has done its work: what was typed on it is kept no longer.
    final void over() {
        fields.drop();
    }

    /// Makes the act. A refusal stays beside the fields; acceptance is handed on and the draft is dropped.
    final void perform(Intent intent, Runnable then) {
        refused.set(Optional.empty());
        workplace.perform(seat, intent, accepted -> {
            fields.drop();
            then.run();
        }, reason -> refused.set(Optional.of(reason)));
    }
}
