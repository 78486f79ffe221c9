package pk.gob.edaftar.desktop.dak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.ListQuery;
import pk.gob.edaftar.desktop.desk.ListQuery.Sort;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.Scope;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Refresh;
import pk.gob.edaftar.desktop.ui.WindowedList;
import pk.gob.edaftar.model.dak.DakId;

/// One list of dak: its order, what it is narrowed to, and which paper in it is looked at.
public final class DakListViewModel {
    private final Workplace workplace;
    private final Box box;
    private final WindowedList<DakId, DakRow> rows;
    private final ObjectProperty<Sort> sort;
    private final BooleanProperty descending;
    private final ObjectProperty<Only> only = new SimpleObjectProperty<>(Only.ANY);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DakId> selected = new SimpleObjectProperty<>();
    private final ObservableSet<DakId> taken = FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Refresh<List<DakId>> refresh;

    public DakListViewModel(Workplace workplace, Box box) {
        this.workplace = workplace;
        this.box = box;
        boolean byNumber = box == Box.DIARY;
        this.sort = new SimpleObjectProperty<>(byNumber ? Sort.NUMBER : box == Box.FLAGGED ? Sort.DUE : Sort.SINCE);
        this.descending = new SimpleBooleanProperty(box != Box.FLAGGED);
        this.rows = new WindowedList<>(workplace.background(),
                ids -> workplace.desk().rows(workplace.seat(), ids), DakRow::id);
        this.refresh = new Refresh<>(workplace.background(), () -> workplace.desk().ids(query()), this::show);
        sort.addListener((seen, was, is) -> refresh.ask());
        descending.addListener((seen, was, is) -> refresh.ask());
        filter.addListener((seen, was, is) -> refresh.ask());
        only.addListener((seen, was, is) -> refresh.ask());
        workplace.seatProperty().addListener((seen, was, is) -> only.set(Only.ANY));
        workplace.watch(this::changed);
        refresh.ask();
    }

    Workplace workplace() {
        return workplace;
    }

    Background background() {
        return workplace.background();
    }

    public Box box() {
        return box;
    }

    public WindowedList<DakId, DakRow> rows() {
        return rows;
    }

    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    public BooleanProperty descendingProperty() {
        return descending;
    }

    /// Words the list is narrowed to.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What a figure of Home has narrowed the list to.
    public ObjectProperty<Only> onlyProperty() {
        return only;
    }

    /// Shows all of the list again, or all of those whose papers it is a list of.
    void showAll() {
        Scope scope = only.get().scope();
        only.set(scope == null ? Only.ANY : Only.of(scope));
    }

    /// The papers taken together for one act; emptied of what leaves the list.
    public ObservableSet<DakId> taken() {
        return taken;
    }

    /// Takes a paper together with the others, or leaves it out again.
    public void take(DakId paper) {
        if (!taken.remove(paper)) {
            taken.add(paper);
        }
    }

    /// Takes all that are listed; where all are taken already, none.
    public void takeAll() {
        if (taken.size() == rows.size()) {
            taken.clear();
        } else {
            taken.addAll(rows.ids());
        }
    }

    /// The paper looked at; none when the list is empty.
    public ObjectProperty<@Nullable DakId> selectedProperty() {
        return selected;
    }

    /// Whether the list has been read at least once: an empty one is then really empty.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    private ListQuery query() {
        return new ListQuery(box, workplace.seat(), sort.get(), descending.get(), filter.get().strip(), only.get());
    }

    private void show(List<DakId> ids) {
        int was = rows.indexOfId(Objects.requireNonNullElse(selected.get(), NOTHING));
        rows.show(ids);
        taken.retainAll(Set.copyOf(ids));
        read.set(true);
        if (ids.isEmpty()) {
            selected.set(null);
        } else if (selected.get() == null || rows.indexOfId(selected.get()) < 0) {
            selected.set(ids.get(Math.clamp(was, 0, ids.size() - 1)));
        }
    }

    private void changed(DeskChange change) {
        switch (change) {
            case DeskChange.Papers(var papers) -> {
                refresh.ask();
                rows.refresh(papers);
            }
            case DeskChange.Everything everything -> refresh.ask();
            case DeskChange.Directory directory -> refresh.ask();
            case DeskChange.Trays trays -> { }
            case DeskChange.Line line -> { }
        }
    }

    private static final DakId NOTHING = new DakId(new java.util.UUID(0, 0));
}
