package pk.gob.edaftar.desktop.find;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.PaperCode;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Refresh;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.UnitId;

/// What is looked for, what was found of it on this computer, and what the server knows besides.
public final class FindViewModel {
    /// A paper found.
    /// @param elsewhere whether only the server found it
    public record Line(Hit hit, boolean elsewhere) {}

    /// An answer and what was asked.
    /// @param server what the server knows; none where it was not asked or did not answer
    public record Answer(Sought sought, Found here, Optional<Found> server) {
        static final Answer NONE = new Answer(Sought.words(""), Found.NOTHING, Optional.empty());

        /// Papers that were not found here.
        List<Hit> elsewhere() {
            if (here.count() > here.hits().size()) {
                return List.of();
            }
            Set<DakId> known = here.hits().stream().map(Hit::dak).collect(Collectors.toSet());
            return server.stream().flatMap(found -> found.hits().stream()).filter(hit -> !known.contains(hit.dak())).toList();
        }
    }

    private final Workplace workplace;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Where> where = new SimpleObjectProperty<>(Where.EVERYWHERE);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DakState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UnitId> unit = new SimpleObjectProperty<>();
    private final StringProperty sender = new SimpleStringProperty("");
    private final BooleanProperty filtering = new SimpleBooleanProperty();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ObjectProperty<@Nullable DakId> selected = new SimpleObjectProperty<>();
    private final Refresh<Answer> here;
    private final Refresh<Answer> atServer;
    /// Asked on the screen, read where it is looked for.
    private volatile Sought now = Answer.NONE.sought();
    private volatile Answer latest = Answer.NONE;

    public FindViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.here = new Refresh<>(workplace.background(), this::lookHere, this::shown);
        this.atServer = new Refresh<>(workplace.background(), this::lookAtServer, this::shownToo);
        for (Observable each : List.of(words, where, from, to, state, unit, sender)) {
            each.addListener(changed -> ask());
        }
        selected.addListener((seen, was, is) -> fetch(is));
        workplace.watch(this::changed);
    }

    Workplace workplace() {
        return workplace;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Where> whereProperty() {
        return where;
    }

    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    public ObjectProperty<@Nullable DakState> stateProperty() {
        return state;
    }

    public ObjectProperty<@Nullable UnitId> unitProperty() {
        return unit;
    }

    public StringProperty senderProperty() {
        return sender;
    }

    /// Whether what narrows the search, besides words, is before one's eyes.
    public BooleanProperty filteringProperty() {
        return filtering;
    }

    /// The papers found here, and after them those only the server found.
    public ObservableList<Line> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The paper looked at.
    public ObjectProperty<@Nullable DakId> selectedProperty() {
        return selected;
    }

    Background background() {
        return workplace.background();
    }

    LocalDate today() {
        return Dates.dayOf(workplace.desk().now());
    }

    /// The units papers may be with: those of one's own department, by their names.
    List<UnitId> units(Comparator<UnitId> byName) {
        Organisation organisation = workplace.desk().organisation();
        Instant at = workplace.desk().now();
        return organisation.departmentOf(workplace.seat().desk(), at).stream()
                .flatMap(department -> organisation.within(department, at).stream()).sorted(byName).toList();
    }

    /// Leaves the words alone.
    void widen() {
        where.set(Where.EVERYWHERE);
        from.set(null);
        to.set(null);
        state.set(null);
        unit.set(null);
        sender.set("");
    }

    private void ask() {
        now = new Sought(PaperCode.sought(words.get()), where.get(), from.get(), to.get(), state.get(), unit.get(), sender.get().strip(), Sought.MOST);
        here.ask();
    }

    private Answer lookHere() {
        Sought sought = now;
        Seat seat = workplace.seat();
        return new Answer(sought, workplace.desk().seeking().here(seat, sought), Optional.empty());
    }

    private void shown(Answer found) {
        boolean same = found.sought().equals(answer.get().sought());
        show(same ? new Answer(found.sought(), found.here(), answer.get().server()) : found);
        if (!found.sought().isEmpty() && found.sought().equals(now)) {
            atServer.ask();
        }
    }

    private Answer lookAtServer() {
        Answer known = latest;
        return new Answer(known.sought(), known.here(), workplace.desk().seeking().atServer(workplace.seat(), known.sought()));
    }

    private void shownToo(Answer found) {
        Answer present = answer.get();
        if (found.sought().equals(present.sought())) {
            show(new Answer(present.sought(), present.here(), found.server()));
        }
    }

    private void show(Answer found) {
        List<Line> next = new ArrayList<>();
        found.here().hits().forEach(hit -> next.add(new Line(hit, false)));
        found.elsewhere().forEach(hit -> next.add(new Line(hit, true)));
        latest = found;
        DakId before = selected.get();
        if (!lines.equals(next)) {
            lines.setAll(next);
        }
        boolean stays = next.stream().anyMatch(line -> line.hit().dak().equals(before));
        selected.set(stays ? before : next.isEmpty() ? null : next.getFirst().hit().dak());
        answer.set(found);
    }

    /// What only the server found has texts that are not here: whoever looks at it wants them.
    private void fetch(@Nullable DakId paper) {
        if (paper != null && lines.stream().anyMatch(line -> line.elsewhere() && line.hit().dak().equals(paper))) {
            workplace.background().run(() -> workplace.desk().fetch(paper));
        }
    }

    private void changed(DeskChange change) {
        boolean other = change instanceof DeskChange.Papers || change instanceof DeskChange.Everything
                || change instanceof DeskChange.Directory;
        if (other && !now.isEmpty()) {
            here.ask();
        }
    }
}
