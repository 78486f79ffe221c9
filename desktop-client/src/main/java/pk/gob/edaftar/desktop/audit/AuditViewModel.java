package pk.gob.edaftar.desktop.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Answer;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakId;

/// What an auditor asks for, and what he has been answered so far.
public final class AuditViewModel {
    private final Workplace workplace;
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Who> who = new SimpleObjectProperty<>();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.ALL);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());
    private final Latest<Found> asking;
    private @Nullable AuditAsk asked;
    private @Nullable AuditAsk next;

    /// What stands between the question and its answer.
    sealed interface State {
        record Asking() implements State {}

        /// @param broken how many links of those shown do not hold
        record Shown(int broken) implements State {}

        /// The server cannot be asked, and the log is nowhere else.
        record NotHere() implements State {}

        record Refused(Refusal refusal) implements State {}
    }

    /// What the server said, and what papers it speaks of are called here.
    record Found(AuditAsk ask, Answer<AuditPage> answer, Map<DakId, String> numbers) {
        LogRow.Line line(AuditLine line) {
            return new LogRow.Line(line, line.papers().stream().map(paper -> Optional.ofNullable(numbers.get(new DakId(paper))).orElse("")).toList());
        }
    }

    public AuditViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.asking = workplace.background().latest(this::show);
    }

    Workplace workplace() {
        return workplace;
    }

    StringProperty numberProperty() {
        return number;
    }

    ObjectProperty<@Nullable Who> whoProperty() {
        return who;
    }

    ObjectProperty<Group> groupProperty() {
        return group;
    }

    ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    ObservableList<LogRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Asks anew, from the newest on.
    void lookUp() {
        Who one = who.get();
        LocalDate first = from.get();
        LocalDate last = to.get();
        state.set(new State.Asking());
        asked = new AuditAsk(workplace.seat().as(), number.get().strip(), null, one == null ? null : one.person(), one == null ? null : one.post(),
                group.get().kinds(), first == null ? null : beginning(first), last == null ? null : beginning(last.plusDays(1)), null);
        ask(asked);
    }

    /// All that answers what was asked last, more of it than is shown; nothing before anything was asked.
    Optional<Rows<LogRow.Line>> all() {
        AuditAsk first = asked;
        return first == null ? Optional.empty() : Optional.of(new Rows<>(0, () -> new LogPages(first, this::find)));
    }

    /// Goes on where the rows end.
    void more() {
        AuditAsk on = next;
        if (on != null) {
            next = null;
            ask(on);
        }
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private void ask(AuditAsk ask) {
        asking.ask(() -> find(ask));
    }

    private Found find(AuditAsk ask) {
        Answer<AuditPage> answer = workplace.desk().server().auditing().lookUp(ask);
        List<DakId> papers = answer instanceof Answer.Got<AuditPage>(AuditPage page)
                ? page.lines().stream().flatMap(line -> line.papers().stream()).distinct().map(DakId::new).toList() : List.of();
        return new Found(ask, answer, workplace.desk().rows(workplace.seat(), papers).stream()
                .collect(Collectors.toMap(DakRow::id, DakRow::number, (one, other) -> one)));
    }

    private void show(Found found) {
        switch (found.answer()) {
            case Answer.NotHere<AuditPage> none -> away(new State.NotHere());
            case Answer.Refused<AuditPage>(Refusal refusal) -> away(new State.Refused(refusal));
            case Answer.Got<AuditPage>(AuditPage page) -> show(found, page);
        }
    }

    private void away(State why) {
        rows.clear();
        next = null;
        state.set(why);
    }

    private void show(Found found, AuditPage page) {
        List<LogRow> all = found.ask().cursor() == null ? new ArrayList<>() : new ArrayList<>(rows);
        all.removeIf(LogRow.More.class::isInstance);
        for (AuditLine line : page.lines()) {
            LocalDate day = OfficeTime.day(line.arrived());
            if (all.isEmpty() || !(all.getLast() instanceof LogRow.Line(AuditLine before, List<String> numbers))
                    || !OfficeTime.day(before.arrived()).equals(day)) {
                all.add(new LogRow.Day(day));
            }
            all.add(found.line(line));
        }
        next = page.next() == null ? null : found.ask().after(page.next());
        if (next != null) {
            all.add(new LogRow.More());
        }
        rows.setAll(all);
        state.set(new State.Shown((int) all.stream().filter(row -> row instanceof LogRow.Line line && !line.line().holds()).count()));
    }
}
