package pk.gob.edaftar.desktop.bring;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.bring.BroughtRow.State;
import pk.gob.edaftar.desktop.bring.RegisterTable.Reading;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.register.ColumnMapping;
import pk.gob.edaftar.register.LetterColumns;
import pk.gob.edaftar.register.LetterField;
import pk.gob.edaftar.register.LetterWords;
import pk.gob.edaftar.register.RegisterRow;

/// A register being brought in: chosen, its columns said, looked through, and entered letter by letter.
public final class BringViewModel {
    /// How far it is.
    sealed interface Stage {
        /// Nothing is chosen.
        record Empty() implements Stage {}

        record Opening() implements Stage {}

        record Unreadable(RegisterTable.Why why, String detail) implements Stage {}

        /// What the columns fill is being said.
        /// @param said so far
        record Columns(RegisterTable table, ColumnMapping said) implements Stage {}

        /// @param done how many rows have been looked at
        record Checking(RegisterTable table, int done) implements Stage {}

        record Checked(RegisterTable table) implements Stage {}

        /// @param done how many rows have been taken up, of how many
        record Entering(RegisterTable table, int done, int all) implements Stage {}

        /// @param stopped whether some were left
        record Done(RegisterTable table, boolean stopped) implements Stage {}
    }

    private static final int AT_ONCE = 10;
    private static final String KEPT = "mapping";

    private final Workplace workplace;
    private final LetterWords words = new LetterWords();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Empty());
    private final ObservableList<BroughtRow> rows = FXCollections.observableArrayList();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private ColumnMapping mapping = ColumnMapping.NONE;
    private Seat seat;

    public BringViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.seat = workplace.seat();
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What became of each row, in the file's order; empty until they are looked at.
    ObservableList<BroughtRow> rows() {
        return rows;
    }

    long count(State state) {
        return rows.stream().filter(row -> row.is(state)).count();
    }

    Background background() {
        return workplace.background();
    }

    /// Whether rows are being looked at or entered.
    boolean isBusy() {
        return stage.get() instanceof Stage.Opening || stage.get() instanceof Stage.Checking || stage.get() instanceof Stage.Entering;
    }

    /// Reads a file, for the seat one sits in now.
    /// @param sheet of a workbook; its first where none is named
    void choose(LocalFile file, @Nullable String sheet) {
        if (isBusy()) {
            return;
        }
        seat = workplace.seat();
        rows.clear();
        Optional<UnitId> registry = registry();
        if (registry.isEmpty()) {
            stage.set(new Stage.Unreadable(RegisterTable.Why.NO_REGISTRY, file.name()));
            return;
        }
        stage.set(new Stage.Opening());
        workplace.background().run(() -> new Opened(workplace.desk().draft(kept(registry.get())).map(fields -> fields.getOrDefault(KEPT, ""))
                .map(BringViewModel::read).orElse(ColumnMapping.NONE), RegisterTable.read(file, sheet)), opened -> {
            mapping = opened.mapping();
            stage.set(switch (opened.reading()) {
                case Reading.Read(RegisterTable table) -> new Stage.Columns(table, mapping);
                case Reading.Unreadable(RegisterTable.Why why, String detail) -> new Stage.Unreadable(why, detail);
            });
        });
    }

    /// A file, and what was said of its columns before.
    private record Opened(ColumnMapping mapping, Reading reading) {}

    /// What is kept of a registry's columns may be of another version: then it is said anew.
    private static ColumnMapping read(String text) {
        try {
            return ColumnMapping.read(new StringReader(text));
        } catch (IOException e) {
            return ColumnMapping.NONE;
        }
    }

    private static DraftKey kept(UnitId registry) {
        return new DraftKey(DraftKey.COLUMNS, registry.value().toString());
    }

    /// Where the seat registers; nowhere where it handles no papers.
    private Optional<UnitId> registry() {
        Instant now = workplace.desk().now();
        boolean registers = workplace.desk().organisation().facts(seat.as(), now).filter(post -> post.role().handlesPapers()).isPresent();
        return registers ? workplace.desk().organisation().registryOf(seat.desk(), now) : Optional.empty();
    }

    /// What a column fills; nothing where it is not taken over.
    List<LetterField> fills(String heading) {
        return columns().of(heading);
    }

    private LetterColumns columns() {
        return new LetterColumns(words, mapping);
    }

    /// Says what a column fills, and keeps it for the registry's next register.
    void fill(RegisterTable table, String heading, Optional<LetterField> field) {
        if (isBusy()) {
            return;
        }
        mapping = mapping.with(heading, field);
        String text = mapping.text();
        registry().ifPresent(unit -> workplace.inOrder(() -> {
            workplace.desk().keepDraft(kept(unit), Map.of(KEPT, text));
            return text;
        }, kept -> { }));
        rows.clear();
        stage.set(new Stage.Columns(table, mapping));
    }

    /// What a letter must have and no column gives, as the fields one of which is needed.
    List<List<LetterField>> missing(RegisterTable table) {
        return columns().missing(table.headings());
    }

    /// Looks the rows through; nothing is entered.
    void check() {
        Optional<Bringing> bringing = bringing();
        if (stage.get() instanceof Stage.Columns(RegisterTable table, ColumnMapping said) && missing(table).isEmpty() && bringing.isPresent()) {
            stopped.set(false);
            stage.set(new Stage.Checking(table, 0));
            workplace.background().run(() -> bringing.get().check(table, said, done -> goOn(new Stage.Checking(table, done))), found -> {
                rows.setAll(found.orElse(List.of()));
                stage.set(found.isPresent() ? new Stage.Checked(table) : new Stage.Columns(table, mapping));
            });
        }
    }

    private Optional<Bringing> bringing() {
        return registry().map(unit -> new Bringing(workplace.desk(), seat, unit));
    }

    private boolean goOn(Stage now) {
        workplace.background().onScreen(() -> {
            if (isBusy()) {
                stage.set(now);
            }
        });
        return !stopped.get();
    }

    /// Enters what can be entered. What has been entered stays, whatever happens; the same file again goes on from there.
    void enter() {
        if (stage.get() instanceof Stage.Checked(RegisterTable table) && rows.stream().anyMatch(BringViewModel::isToDo)) {
            stopped.set(false);
            List<Integer> todo = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if (isToDo(rows.get(row))) {
                    todo.add(row);
                }
            }
            stage.set(new Stage.Entering(table, 0, todo.size()));
            enter(table, todo, 0);
        }
    }

    private static boolean isToDo(BroughtRow row) {
        return row.is(State.READY) || row.is(State.KNOWN) && row.entry() != null && row.entry().holder() != null;
    }

    /// A few at a time, in the order of the acts: what somebody does meanwhile comes between.
    private void enter(RegisterTable table, List<Integer> todo, int from) {
        Optional<Bringing> bringing = bringing();
        if (from >= todo.size() || stopped.get() || bringing.isEmpty()) {
            stage.set(new Stage.Done(table, from < todo.size()));
            return;
        }
        List<Integer> some = todo.subList(from, Math.min(todo.size(), from + AT_ONCE));
        List<BroughtRow> before = some.stream().map(rows::get).toList();
        workplace.inOrder(() -> entered(bringing.get(), before), after -> {
            for (int i = 0; i < after.size(); i++) {
                rows.set(some.get(i), after.get(i));
            }
            if (after.size() < some.size()) {
                stopped.set(true);
            }
            stage.set(new Stage.Entering(table, from + after.size(), todo.size()));
            enter(table, todo, from + after.size());
        });
    }

    /// As many as the desk still took: one that has been closed, or can write no more, takes none.
    private static List<BroughtRow> entered(Bringing bringing, List<BroughtRow> some) {
        List<BroughtRow> done = new ArrayList<>();
        try {
            for (BroughtRow row : some) {
                done.add(bringing.bring(row));
            }
        } catch (StoreException | IllegalStateException e) {
            return done;
        }
        return done;
    }

    void stop() {
        stopped.set(true);
    }

    /// The rows that were not entered and can be written down again.
    List<RegisterRow.Read> left() {
        return rows.stream().filter(row -> row.is(State.WRONG) || row.is(State.READY))
                .flatMap(row -> row.row() instanceof RegisterRow.Read read ? Stream.of(read) : Stream.empty()).toList();
    }

    /// Writes them into a file, to be mended and brought again.
    /// @param then told whether it could be written
    void keepLeft(LocalFile to, RegisterTable table, Consumer<Boolean> then) {
        List<RegisterRow.Read> some = left();
        workplace.background().run(() -> {
            try {
                to.write(table.only(some));
                return true;
            } catch (IOException e) {
                return false;
            }
        }, then::accept);
    }
}
