package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.DraftKeeper;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.NewDak;
import pk.gob.edaftar.desktop.desk.NextNumber;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.LinkKind;
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
    private final LikeLetters like;
    private final Latest<NextNumber> numbering;
    private DakId inHand;
    private boolean restoring;

    public RegisterViewModel(Workplace workplace, Messages messages) {
        this.workplace = workplace;
        this.messages = messages;
        this.draft = new DraftKeeper(workplace, new DraftKey("register", workplace.desk().person().value().toString()));
        this.like = new LikeLetters(workplace, this::keep);
        this.numbering = workplace.background().latest(next::set);
        this.inHand = new DakId(workplace.desk().newId());
        form.clear(today());
        draft.restore(kept -> {
            if (form.isEmpty()) {
                restoring = true;
                form.restore(kept);
                like.restore(kept);
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
    public LikeLetters like() {
        return like;
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
        Map<DakId, LinkKind> links = like.toMake();
        workplace.inOrder(() -> register(seat, letter, links), made -> registered(letter, made));
    }

    /// A letter that was stamped, and why it could not be linked as was said, where it could not.
    private record Made(Registered registered, Optional<Refusal> notLinked) {}

    private Made register(Seat seat, NewDak letter, Map<DakId, LinkKind> links) throws Exception {
        Registered registered = workplace.desk().register(seat, letter);
        return new Made(registered, registered.decision() instanceof Decision.Accepted
                ? LikeLetters.make(workplace, seat, letter.id(), links) : Optional.empty());
    }

    /// Goes on to the next letter; the one just registered stays where it is.
    public void goOn() {
        done.set(null);
        inHand = new DakId(workplace.desk().newId());
        restoring = true;
        form.clear(today());
        restoring = false;
        like.clear();
        previewNumber();
    }

    private void registered(NewDak letter, Made made) {
        busy.set(false);
        Registered registered = made.registered();
        Workplace.tell(registered.decision(), accepted -> {
            draft.drop();
            String number = registered.number() == null ? "" : registered.number();
            done.set(new Done(letter.id(), number, registered.provisional(), new MarkViewModel(
                    workplace, messages, letter.id(), Optional.empty(), letter.head().senderOffice())));
            refused.set(made.notLinked());
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
        keep();
        if (field == Field.REFERENCE || field == Field.LETTER_DATE) {
            lookForLikeOnes();
        }
    }

    private void keep() {
        if (form.isEmpty()) {
            draft.drop();
        } else {
            Map<String, String> typed = form.typed();
            typed.putAll(like.kept());
            draft.typed(typed);
        }
    }

    private void lookForLikeOnes() {
        like.look(form.get(Field.REFERENCE), form.day(Field.LETTER_DATE, today()).orElse(null));
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
