package pk.gob.edaftar.desktop.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.TakenOut;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.sync.ReadingKind;

/// A list on its way into a file. That it leaves the desk is in the log before the first letter of it is written; it goes on
/// beside the screen and can be stopped, and then nothing is left behind.
public final class ExportViewModel {
    /// How far it has come.
    sealed interface State {
        record Ready() implements State {}

        /// @param done how many rows have been looked at
        record Writing(int done) implements State {}

        record Done(LocalFile file, ListFile.Written written) implements State {}

        record Failed(Why why) implements State {}
    }

    /// Why there is no file.
    enum Why {
        /// The file could not be written.
        DISK,
        /// The rest of the list could not be had.
        SOURCE,
        /// The desk could not keep in its log that the list leaves it.
        LOG
    }

    private final Workplace workplace;
    private final Wording wording;
    private final Listing<?> listing;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.XLSX);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Ready());
    private final AtomicBoolean stopped = new AtomicBoolean();

    public ExportViewModel(Workplace workplace, Wording wording, Listing<?> listing) {
        this.workplace = workplace;
        this.wording = wording;
        this.listing = listing;
    }

    Listing<?> listing() {
        return listing;
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the file is called unless something else is typed.
    String fileName() {
        return Bidi.plain(listing.title()) + " " + Dates.dayOf(workplace.desk().now()) + format.get().ending();
    }

    /// Writes the list; once it is asked to, asking again does nothing.
    void write(LocalFile to) {
        if (!(state.get() instanceof State.Writing)) {
            stopped.set(false);
            state.set(new State.Writing(0));
            Seat seat = workplace.seat();
            Format as = format.get();
            workplace.background().run(() -> written(listing, seat, as, to), state::set);
        }
    }

    /// Stops; what was written of it goes.
    void stop() {
        stopped.set(true);
    }

    private State written(Listing<?> list, Seat seat, Format as, LocalFile to) {
        try {
            workplace.desk().leaves(seat, new TakenOut(ReadingKind.EXPORTED, null, inTheLog(to)));
            return write(list, seat, as, to);
        } catch (StoreException e) {
            return new State.Failed(Why.LOG);
        } catch (UncheckedIOException e) {
            return new State.Failed(Why.SOURCE);
        } catch (IOException e) {
            return new State.Failed(Why.DISK);
        }
    }

    private <R> State write(Listing<R> list, Seat seat, Format as, LocalFile to) throws IOException {
        ListFile<R> file = new ListFile<>(list, as, wording.messages().language() == Language.URDU);
        boolean whole = file.write(to, this::goOn, written -> notes(seat, written));
        return whole ? new State.Done(to, file.written()) : new State.Ready();
    }

    private boolean goOn(int done) {
        boolean on = !stopped.get();
        if (on && done > 0) {
            workplace.background().onScreen(() -> {
                if (state.get() instanceof State.Writing) {
                    state.set(new State.Writing(done));
                }
            });
        }
        return on;
    }

    /// What an auditor reads: which list, narrowed to what, how long, and into which file.
    private String inTheLog(LocalFile to) {
        List<String> words = new ArrayList<>(List.of(listing.title()));
        words.addAll(listing.said());
        words.add(wording.messages().of("export.log.rows", listing.rows().size()));
        words.add(to.name());
        return Bidi.plain(String.join(" · ", words));
    }

    private List<String> notes(Seat seat, ListFile.Written written) {
        List<String> notes = new ArrayList<>(List.of(listing.title()));
        notes.addAll(listing.said());
        notes.add(wording.messages().of("export.note.rows", written.rows()));
        notes.addAll(leftOut(written).stream().toList());
        notes.add(wording.messages().of("export.note.by", wording.names().person(workplace.desk().person()), wording.names().post(seat.desk(), workplace.desk().now()),
                wording.dates().stamp(workplace.desk().now())));
        return notes;
    }

    /// What is said of papers that were left out; nothing where none was.
    Optional<String> leftOut(ListFile.Written written) {
        return written.secret() == 0 ? Optional.empty() : Optional.of(wording.messages().of("export.note.secret", written.secret()));
    }
}
