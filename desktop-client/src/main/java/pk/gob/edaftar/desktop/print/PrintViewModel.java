package pk.gob.edaftar.desktop.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.TakenOut;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.sync.ReadingKind;

/// What is about to be printed, as it will look; that it leaves the desk is in the log before the printer, or the file, has it.
public final class PrintViewModel {
    private static final double SCALE = 1.6;

    /// Pages ready to be printed.
    /// @param title what they are
    @SuppressWarnings("ArrayRecordComponent")
    record Laid(PrintChoice choice, String title, byte[] pdf, int pages) {}

    /// What came of it.
    enum Outcome { PRINTED, SAVED, NOT_TAKEN, NOT_WRITTEN, NOT_LOGGED }

    private final Workplace workplace;
    private final Printing printing;
    private final List<PrintChoice> choices;
    private final ObjectProperty<PrintChoice> choice;
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> to;
    private final IntegerProperty page = new SimpleIntegerProperty();
    /// Pressed twice, it is printed once.
    private boolean sending;
    private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PageImage>> image = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final Latest<Laid> laying;
    private final Latest<PageImage> drawing;

    /// @param choices what there is to print, at least one; the first is what is meant
    public PrintViewModel(Workplace workplace, Printing printing, List<PrintChoice> choices) {
        this.workplace = workplace;
        this.printing = printing;
        this.choices = List.copyOf(choices);
        this.choice = new SimpleObjectProperty<>(choices.getFirst());
        LocalDate today = today();
        this.from = new SimpleObjectProperty<>(today);
        this.to = new SimpleObjectProperty<>(today);
        this.laying = workplace.background().latest(this::laid);
        this.drawing = workplace.background().latest(drawn -> image.set(Optional.of(drawn)));
        choice.addListener((seen, was, is) -> lay());
        from.addListener((seen, was, is) -> lay());
        to.addListener((seen, was, is) -> lay());
        page.addListener((seen, was, is) -> draw());
        workplace.background().run(printing::printers, printers::setAll);
        lay();
    }

    Workplace workplace() {
        return workplace;
    }

    LocalDate today() {
        return Dates.dayOf(workplace.desk().now());
    }

    List<PrintChoice> choices() {
        return choices;
    }

    ObjectProperty<PrintChoice> choiceProperty() {
        return choice;
    }

    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    ObjectProperty<LocalDate> toProperty() {
        return to;
    }

    /// Which page is looked at, from 0.
    IntegerProperty pageProperty() {
        return page;
    }

    ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PageImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ObservableList<String> printers() {
        return printers;
    }

    /// Another page, where there is one.
    void turn(int by) {
        laid.get().ifPresent(pages -> page.set(Math.clamp(page.get() + by, 0, pages.pages() - 1)));
    }

    void print(@Nullable String printer) {
        if (printer != null) {
            send(ReadingKind.PRINTED, printer, Outcome.PRINTED, Outcome.NOT_TAKEN, pages -> printing.print(pages.pdf(), pages.title(), printer, 1));
        }
    }

    void save(LocalFile file) {
        send(ReadingKind.EXPORTED, file.name(), Outcome.SAVED, Outcome.NOT_WRITTEN, pages -> file.write(pages.pdf()));
    }

    /// What a file of it is called.
    String fileName() {
        return laid.get().map(pages -> Bidi.plain(pages.title()) + ".pdf").orElse("");
    }

    private interface Way {
        void take(Laid pages) throws IOException;
    }

    private void send(ReadingKind how, String where, Outcome well, Outcome not, Way way) {
        if (sending || laid.get().isEmpty()) {
            return;
        }
        sending = true;
        Seat seat = workplace.seat();
        Laid pages = laid.get().orElseThrow();
        outcome.set(Optional.empty());
        workplace.background().run(() -> {
            try {
                workplace.desk().leaves(seat, new TakenOut(how, pages.choice().paper(), Bidi.plain(pages.title()) + " · " + where));
                way.take(pages);
                return well;
            } catch (StoreException e) {
                return Outcome.NOT_LOGGED;
            } catch (IOException e) {
                return not;
            }
        }, came -> {
            sending = false;
            outcome.set(Optional.of(came));
        });
    }

    private void lay() {
        PrintChoice meant = choice.get();
        LocalDate first = from.get();
        LocalDate last = to.get().isBefore(first) ? first : to.get();
        outcome.set(Optional.empty());
        // what was laid out before is no longer what is meant
        laid.set(Optional.empty());
        laying.ask(() -> {
            Printout made = meant.maker().make(first, last);
            Pdf.Made pdf = Pdf.of(made);
            return new Laid(meant, made.title(), pdf.bytes(), pdf.pages());
        });
    }

    private void laid(Laid pages) {
        laid.set(Optional.of(pages));
        if (page.get() == 0) {
            draw();
        }
        page.set(0);
    }

    private void draw() {
        int which = page.get();
        laid.get().ifPresent(pages -> drawing.ask(() -> PageImage.of(pages.pdf(), which, SCALE)));
    }
}
