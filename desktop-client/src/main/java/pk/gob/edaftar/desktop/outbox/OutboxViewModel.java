package pk.gob.edaftar.desktop.outbox;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pk.gob.edaftar.desktop.desk.AttentionRow;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.OutboxRow;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Refresh;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;

/// The outbox and the tray of what came back.
public final class OutboxViewModel {
    private record Trays(List<OutboxRow> waiting, List<AttentionRow> back) {}

    private final Workplace workplace;
    private final ObservableList<OutboxRow> waiting = FXCollections.observableArrayList();
    private final ObservableList<AttentionRow> back = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<RetryRefused>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Refresh<Trays> refresh;

    /// An act that was done again and refused again.
    public record RetryRefused(CommandId command, Refusal reason) {}

    public OutboxViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.refresh = new Refresh<>(workplace.background(),
                () -> new Trays(workplace.desk().outbox(), workplace.desk().attention()), this::show);
        workplace.watch(this::changed);
        refresh.ask();
    }

    public Workplace workplace() {
        return workplace;
    }

    /// What waits to be sent or answered, oldest first.
    public ObservableList<OutboxRow> waiting() {
        return waiting;
    }

    /// What came back, newest first.
    public ObservableList<AttentionRow> back() {
        return back;
    }

    /// Whether both have been read at least once.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The last act done again in vain.
    public ReadOnlyObjectProperty<Optional<RetryRefused>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Does an act that came back once more, as a new one with the same text.
    public void retry(AttentionRow row, Runnable then) {
        CommandId id = row.command().act().id();
        refused.set(Optional.empty());
        workplace.inOrder(() -> workplace.desk().retry(id), decision -> {
            Workplace.tell(decision, accepted -> then.run(), reason -> refused.set(Optional.of(new RetryRefused(id, reason))));
            refresh.ask();
        });
    }

    /// Throws an act that came back away for good, with what was built on it.
    public void discard(AttentionRow row) {
        CommandId id = row.command().act().id();
        workplace.inOrder(() -> {
            workplace.desk().discard(id);
            return id;
        }, gone -> refresh.ask());
    }

    private void show(Trays trays) {
        if (!waiting.equals(trays.waiting())) {
            waiting.setAll(trays.waiting());
        }
        if (!back.equals(trays.back())) {
            back.setAll(trays.back());
        }
        read.set(true);
    }

    private void changed(DeskChange change) {
        refresh.ask();
    }
}
