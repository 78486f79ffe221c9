package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.DraftKeeper;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.NewDak;
import pk.gob.edaftar.desktop.desk.NextNumber;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// Registering letters one after the other: the letter in hand, its number, what is like it, and then whom it goes to.
public final class RegisterViewModel implements LetterSheet {
    /// A letter just registered.
    /// @param number to be stamped on the paper
    /// @param marking sends it on from here
    public record Done(DakId dak, String number, boolean provisional, MarkViewModel marking) {}

    private final Workplace workplace;
    private final Messages messages;
    private final LetterForm form = new LetterForm();
    private final DraftKeeper draft;
    private final ReadOnlyObjectWrapper<@Nullable NextNumber> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Field>> unreadable = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<DakRow> duplicates = FXCollections.observableArrayList();
    private final Latest<List<DakRow>> looking;
    private final Latest<NextNumber> numbering;
    private DakId inHand;
    private boolean restoring;

    public RegisterViewModel(Workplace workplace, Messages messages) {
        this.workplace = workplace;
        this.messages = messages;
        this.draft = new DraftKeeper(workplace, new DraftKey("register", workplace.desk().person().value().toString()));
        this.looking = workplace.background().latest(duplicates::setAll);
        this.numbering = workplace.background().latest(next::set);
        this.inHand = new DakId(workplace.desk().newId());
        form.clear(today());
        draft.restore(kept -> {
            if (form.isEmpty()) {
                restoring = true;
                form.restore(kept);
                restoring = false;
                lookForLikeOnes();
            }
        });
        for (Field field : Field.values()) {
            form.field(field).addListener((seen, was, is) -> typed(field));
        }
        workplace.watch(this::changed);
        previewNumber();
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public LetterForm form() {
        return form;
    }

    @Override
    public LocalDate today() {
        return Dates.dayOf(workplace.desk().now());
    }

    /// The number the letter in hand will get; none until the desk has said.
    public ReadOnlyObjectProperty<@Nullable NextNumber> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// The letter just registered, while it is being marked; none while one is typed.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Field>> unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Papers with the same sender's reference and date.
    public ObservableList<DakRow> duplicates() {
        return duplicates;
    }

    /// Registers the letter in hand. Accepted: it has its number, and is ready to be marked.
    public void register() {
        if (busy.get() || done.get() != null) {
            return;
        }
        refused.set(Optional.empty());
        unreadable.set(Set.of());
        unreadable.set(form.unreadable(today()));
        if (!unreadable.get().isEmpty()) {
            return;
        }
        busy.set(true);
        String remark = form.get(Field.REMARK);
        NewDak letter = new NewDak(inHand, form.head(today()), form.get(Field.TEXT),
                remark.isEmpty() ? null : new Written(new RemarkId(workplace.desk().newId()), remark));
        var seat = workplace.seat();
        workplace.inOrder(() -> workplace.desk().register(seat, letter), registered -> registered(letter, registered));
    }

    /// Goes on to the next letter; the one just registered stays where it is.
    public void goOn() {
        done.set(null);
        inHand = new DakId(workplace.desk().newId());
        restoring = true;
        form.clear(today());
        restoring = false;
        duplicates.clear();
        previewNumber();
    }

    private void registered(NewDak letter, Registered registered) {
        busy.set(false);
        Workplace.tell(registered.decision(), accepted -> {
            draft.drop();
            String number = registered.number() == null ? "" : registered.number();
            done.set(new Done(letter.id(), number, registered.provisional(), new MarkViewModel(
                    workplace, messages, letter.id(), Optional.empty(), letter.head().senderOffice())));
        }, reason -> refused.set(Optional.of(reason)));
    }

    private void typed(Field field) {
        if (restoring) {
            return;
        }
        refused.set(Optional.empty());
        if (!unreadable.get().isEmpty()) {
            unreadable.set(form.unreadable(today()));
        }
        if (form.isEmpty()) {
            draft.drop();
        } else {
            draft.typed(form.typed());
        }
        if (field == Field.REFERENCE || field == Field.LETTER_DATE) {
            lookForLikeOnes();
        }
    }

    private void lookForLikeOnes() {
        String reference = form.get(Field.REFERENCE);
        LocalDate date = form.day(Field.LETTER_DATE, today()).orElse(null);
        var seat = workplace.seat();
        looking.ask(() -> reference.length() < 2 ? List.of() : workplace.desk().duplicates(seat, reference, date));
    }

    private void previewNumber() {
        var seat = workplace.seat();
        numbering.ask(() -> workplace.desk().nextNumber(seat));
    }

    private void changed(DeskChange change) {
        if (!(change instanceof DeskChange.Line)) {
            previewNumber();
        }
    }
}
