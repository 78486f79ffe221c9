package pk.gob.edaftar.desktop.dak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DraftKeeper;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Reach;
import pk.gob.edaftar.model.dak.Written;

/// Sending a paper to posts: the original, or what is forwarded, to one, and copies to others.
public final class MarkViewModel {
    private static final int MOST_FOUND = 60;
    private static final int MOST_USUAL = 8;

    private final Workplace workplace;
    private final Seat seat;
    private final Kind kind;
    private final Sending sending;
    private final StringProperty sought = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final ObservableList<Target> found = FXCollections.observableArrayList();
    private final ObservableList<Chosen> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DraftKeeper draft;
    private @Nullable Targets targets;
    private boolean typed;
    private boolean takeWhenFound;

    /// What is sent.
    enum Kind { MARKING, FORWARDING, FORWARDING_COPY }

    /// What is done with what was chosen.
    interface Sending {
        /// @param remark empty where nothing was written
        /// @param then told whether what was typed has done its work
        void send(List<Chosen> to, String remark, Consumer<Boolean> then, Consumer<Refusal> refused);
    }

    /// @param forwarded the marking to send on; none to mark a letter for the first time
    public MarkViewModel(Workplace workplace, Messages messages, DakId dak, Optional<Marking> forwarded, String senderOffice) {
        this(workplace, messages, forwarded.map(mine -> new DraftKey("forward", mine.id().value().toString()))
                .orElseGet(() -> new DraftKey("mark", dak.value().toString())), forwarded.map(mine -> mine.original() ? Kind.FORWARDING : Kind.FORWARDING_COPY).orElse(Kind.MARKING), senderOffice,
                performing(workplace, dak, forwarded));
    }

    MarkViewModel(Workplace workplace, Messages messages, DraftKey key, Kind kind, String senderOffice, Sending sending) {
        this.workplace = workplace;
        this.kind = kind;
        this.sending = sending;
        this.draft = new DraftKeeper(workplace, key);
        sought.addListener((seen, was, is) -> find());
        this.seat = workplace.seat();
        workplace.background().run(() -> Targets.of(workplace.desk().organisation(), messages, seat.desk(),
                workplace.desk().now(), workplace.desk().offers().targets(seat.desk(), senderOffice, MOST_USUAL)), this::begin);
    }

    /// For a paper on the screen.
    public static MarkViewModel marking(Workplace workplace, Messages messages, Paper paper) {
        return new MarkViewModel(workplace, messages, paper.trail().dak().id(), Optional.empty(), officeOf(paper));
    }

    /// For a paper on the screen that lies on this desk.
    public static MarkViewModel forwarding(Workplace workplace, Messages messages, Paper paper, Marking mine) {
        return new MarkViewModel(workplace, messages, paper.trail().dak().id(), Optional.of(mine), officeOf(paper));
    }

    private static String officeOf(Paper paper) {
        return paper.trail().letter().map(letter -> letter.head().senderOffice()).orElse("");
    }

    public Workplace workplace() {
        return workplace;
    }

    /// Whether it is the paper itself that is sent, beside its copies; else a copy, which goes on.
    public boolean isOriginal() {
        return kind != Kind.FORWARDING_COPY;
    }

    public boolean isForwarding() {
        return kind != Kind.MARKING;
    }

    public StringProperty soughtProperty() {
        return sought;
    }

    public StringProperty remarkProperty() {
        return remark;
    }

    /// What fits what is typed; usual targets when nothing is.
    public ObservableList<Target> found() {
        return found;
    }

    public ObservableList<Chosen> chosen() {
        return chosen;
    }

    /// Who is to get the original.
    Target receiver() {
        return chosen.stream().filter(Chosen::original).findFirst().orElse(chosen.getFirst()).target();
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Why a paper may not go from here to a target, if it may not.
    public Optional<Refusal> outOfReach(Target target) {
        return Reach.refusal(workplace.desk().organisation(), workplace.desk().now(), seat.desk(), target.post());
    }

    /// Takes up what stands first, or will stand first once the directory has been read.
    public void chooseFirst() {
        if (targets == null) {
            takeWhenFound = true;
        } else if (!found.isEmpty()) {
            choose(found.getFirst());
        }
    }

    /// Takes a target up: the first gets the original, later ones copies.
    public void choose(Target target) {
        Optional<Refusal> reason = outOfReach(target);
        refused.set(reason);
        if (reason.isPresent() || chosen.stream().anyMatch(each -> each.target().post().equals(target.post()))) {
            return;
        }
        boolean first = chosen.stream().noneMatch(Chosen::original);
        chosen.add(new Chosen(target, new MarkingId(workplace.desk().newId()), first, null));
        sought.set("");
    }

    public void drop(Chosen gone) {
        chosen.remove(gone);
        if (gone.original() && !chosen.isEmpty()) {
            chosen.set(0, chosen.getFirst().original(true));
        }
    }

    /// Gives the original to one of those chosen, and copies to the rest.
    public void giveOriginal(Chosen one) {
        chosen.replaceAll(each -> each.original(each.marking().equals(one.marking())));
    }

    public void wantBack(Chosen one, @Nullable LocalDate day) {
        chosen.replaceAll(each -> each.marking().equals(one.marking()) ? each.returnBy(day) : each);
    }

    /// The departments among the chosen that are not the sender's own: leaving the house is asked about once.
    public List<Target> leavingTheHouse() {
        return chosen.stream().map(Chosen::target).filter(Target::outside).toList();
    }

    /// Sends it. A refusal stays here beside what was chosen; acceptance is handed on.
    public void send(Runnable then) {
        refused.set(Optional.empty());
        sending.send(List.copyOf(chosen), remark.get().strip(), over -> {
            if (over) {
                draft.drop();
            }
            then.run();
        }, reason -> refused.set(Optional.of(reason)));
    }

    private static Sending performing(Workplace workplace, DakId dak, Optional<Marking> forwarded) {
        Seat seat = workplace.seat();
        RemarkId remarkId = new RemarkId(workplace.desk().newId());
        return (to, remark, then, refused) -> {
            if (to.isEmpty()) {
                refused.accept(DakRule.NO_ADDRESSEE.refuses());
            } else {
                workplace.perform(seat, intent(dak, forwarded.map(Marking::id), to, remark.isEmpty() ? null : new Written(remarkId, remark)),
                        accepted -> then.accept(true), refused);
            }
        };
    }

    /// @param forwarded the marking sent on; none where a letter is marked
    /// @param to one of them the original's
    static Intent intent(DakId dak, Optional<MarkingId> forwarded, List<Chosen> to, @Nullable Written written) {
        List<Addressee> addressees = to.stream()
                .map(each -> new Addressee(each.marking(), each.target().post(), each.original(), each.returnBy())).toList();
        Addressee first = addressees.stream().filter(Addressee::original).findFirst().orElse(addressees.getFirst());
        return forwarded.<Intent>map(marking -> act -> new ForwardDak(act, dak, marking, first.post(), first.returnBy(),
                        addressees.stream().filter(each -> !each.equals(first)).toList(), written))
                .orElse(act -> new MarkDak(act, dak, addressees, written));
    }

    private void begin(Targets all) {
        targets = all;
        find();
        if (takeWhenFound && !found.isEmpty()) {
            choose(found.getFirst());
        }
        takeWhenFound = false;
        remark.addListener((seen, was, is) -> typed());
        chosen.addListener((ListChangeListener<Chosen>) change -> typed());
        if (chosen.isEmpty() && remark.get().isEmpty()) {
            draft.restore(kept -> restore(all, kept));
        } else {
            typed();
        }
    }

    /// Kept as it is taken up and typed: leaving the sheet, signing out or a power cut loses none of it.
    private void typed() {
        typed = true;
        if (remark.get().isBlank() && chosen.isEmpty()) {
            draft.drop();
        } else {
            draft.typed(MarkDraft.of(remark.get(), chosen));
        }
    }

    /// What was taken up before, unless somebody has begun anew meanwhile.
    private void restore(Targets all, Map<String, String> kept) {
        if (!typed) {
            remark.set(MarkDraft.remark(kept));
            chosen.setAll(MarkDraft.chosen(kept, all));
        }
    }

    /// At once, not in the background: whoever types a name and presses Enter means what fits that name.
    private void find() {
        if (targets != null) {
            found.setAll(targets.find(sought.get(), MOST_FOUND));
        }
    }
}
