package pk.gob.edaftar.desktop.home;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.Home;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Refresh;

/// The figures of the seat one sits in, counted anew whenever a paper, the directory or a tray changes. It loads no paper
/// itself, and never waits.
public final class HomeViewModel {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Home>> home = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Refresh<Home> refresh;

    public HomeViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.refresh = new Refresh<>(workplace.background(), () -> workplace.desk().home(workplace.seat()), read -> home.set(Optional.of(read)));
        workplace.watch(this::changed);
        refresh.ask();
    }

    Workplace workplace() {
        return workplace;
    }

    /// The figures; none until they were counted the first time.
    public ReadOnlyObjectProperty<Optional<Home>> homeProperty() {
        return home.getReadOnlyProperty();
    }

    /// Counts anew: a day may have begun since, or something been typed.
    public void look() {
        refresh.ask();
    }

    private void changed(DeskChange change) {
        switch (change) {
            case DeskChange.Papers papers -> refresh.ask();
            case DeskChange.Everything everything -> refresh.ask();
            case DeskChange.Directory directory -> refresh.ask();
            case DeskChange.Trays trays -> refresh.ask();
            case DeskChange.Line line -> { }
        }
    }
}
