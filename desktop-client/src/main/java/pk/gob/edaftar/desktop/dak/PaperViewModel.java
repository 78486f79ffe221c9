package pk.gob.edaftar.desktop.dak;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DeskChange;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Registered;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveDak;
import pk.gob.edaftar.model.dak.DakCommand.FinishFlag;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveOnPaper;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.FollowUp;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.WhoSees;

/// One paper on the screen: what is here of it, and what may be done with it now.
public final class PaperViewModel {
    private final Workplace workplace;
    private final ObjectProperty<@Nullable DakId> id = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Optional<Paper>> reading;

    public PaperViewModel(Workplace workplace) {
        this.workplace = workplace;
        this.reading = workplace.background().latest(this::show);
        id.addListener((seen, was, is) -> turnTo(is));
        workplace.watch(this::changed);
    }

    public Workplace workplace() {
        return workplace;
    }

    /// Which paper to show; none shows nothing.
    public ObjectProperty<@Nullable DakId> idProperty() {
        return id;
    }

    /// The paper as it stands; none until it has been read.
    public ReadOnlyObjectProperty<@Nullable Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// What the last act on this paper was refused for.
    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Why each act is not possible now; an act that is missing here is possible.
    public Map<DakAct, Refusal> impossible() {
        Map<DakAct, Refusal> reasons = new EnumMap<>(DakAct.class);
        Paper shown = paper.get();
        if (shown != null) {
            DryRun rules = rules(shown);
            for (DakAct act : DakAct.values()) {
                act.whyNot(shown, workplace.seat(), rules).ifPresent(reason -> reasons.put(act, reason));
            }
        }
        return reasons;
    }

    /// Why one act is not possible now; empty when it is, and where no paper is shown.
    public Optional<Refusal> whyNot(DakAct act) {
        Paper shown = paper.get();
        return shown == null ? Optional.empty() : act.whyNot(shown, workplace.seat(), rules(shown));
    }

    /// Whether the paper lies unopened on this desk: its inside is shown once it is opened, which its sender can see.
    public boolean isUnopened() {
        return mine().filter(marking -> marking.openedAt() == null).isPresent();
    }

    public Optional<Marking> mine() {
        Paper shown = paper.get();
        return shown == null ? Optional.empty() : DakAct.mine(shown.trail(), workplace.seat());
    }

    /// The markings that can still be called back.
    public List<Marking> recallable() {
        Paper shown = paper.get();
        return shown == null ? List.of() : DakAct.recallable(shown.trail(), rules(shown));
    }

    /// The markings whose return can be asked for.
    public List<Marking> askable() {
        Paper shown = paper.get();
        return shown == null ? List.of() : DakAct.askable(shown.trail(), rules(shown));
    }

    /// Opens the paper on this desk.
    public void open() {
        mine().filter(marking -> marking.openedAt() == null)
                .ifPresent(marking -> perform(act -> new OpenDak(act, marking.dak(), marking.id()), accepted -> { }));
    }

    public void receive() {
        mine().ifPresent(marking -> perform(act -> new ReceiveDak(act, marking.dak(), marking.id()), accepted -> { }));
    }

    public void receiveOnPaper() {
        mine().ifPresent(marking -> perform(act -> new ReceiveOnPaper(act, marking.dak(), marking.id()), accepted -> { }));
    }

    /// Enters it in the diary of the seat's registry too.
    /// @param then told the number to be written on the paper
    public void diarise(Consumer<Registered> then) {
        DakId shown = id.get();
        if (shown != null) {
            refused.set(Optional.empty());
            Seat as = workplace.seat();
            workplace.inOrder(() -> workplace.desk().diarise(as, shown), done -> Workplace.tell(done.decision(),
                    accepted -> then.accept(done), reason -> refused.set(Optional.of(reason))));
        }
    }

    /// Sends it to the archive at once.
    public void archive() {
        DakId shown = id.get();
        if (shown != null) {
            perform(act -> new ArchiveDak(act, shown), accepted -> { });
        }
    }

    /// This desk's follow-up flags on it that still stand, the one due first before the others.
    public List<FollowUp> flags() {
        Paper shown = paper.get();
        return shown == null ? List.of() : shown.trail().followUps().stream()
                .filter(flag -> flag.open() && workplace.seat().stands(flag.owner())).sorted(Comparator.comparing(FollowUp::due)).toList();
    }

    /// Takes a follow-up flag off.
    public void finish(FollowUp flag) {
        perform(act -> new FinishFlag(act, flag.dak(), flag.id()), accepted -> { });
    }

    public void recall(Marking marking, Runnable then) {
        perform(DakAct.recall(marking.dak(), marking.id()), accepted -> then.run());
    }

    /// Says why an act is not possible, where somebody tries it all the same.
    public void explain(Refusal reason) {
        refused.set(Optional.of(reason));
    }

    /// What is known here of who can see the paper.
    /// @param upToDate whether this computer has everything the server has for it
    /// @param unconfirmed whether something done here has not been recorded yet
    public record WhoSeesIt(WhoSees.Told told, boolean upToDate, boolean unconfirmed) {}

    /// Finds out who can see the paper; nothing happens where none is shown.
    public void whoSees(Consumer<WhoSeesIt> then) {
        Paper shown = paper.get();
        if (shown != null) {
            workplace.background().run(() -> new WhoSeesIt(
                    WhoSees.of(shown.trail(), workplace.desk().organisation(), workplace.desk().now()),
                    workplace.desk().isUpToDate(), !shown.unconfirmed().isEmpty()), then);
        }
    }

    /// Which rule keeps some of the paper from the seat, and what would open it.
    public Optional<Refusal> keptFromHere() {
        Paper shown = paper.get();
        return shown == null ? Optional.empty() : WhoSees.whatKeepsItFrom(workplace.seat().as(), shown.trail(),
                workplace.desk().organisation(), workplace.desk().now());
    }

    /// Asks for text that is not here.
    public void fetch() {
        DakId shown = id.get();
        if (shown != null) {
            workplace.background().run(() -> workplace.desk().fetch(shown));
        }
    }

    /// Does an act; a refusal is shown on the paper, acceptance is handed on.
    public void perform(Intent intent, Consumer<Decision.Accepted> then) {
        refused.set(Optional.empty());
        workplace.perform(workplace.seat(), intent, then, reason -> refused.set(Optional.of(reason)));
    }

    private DryRun rules(Paper shown) {
        return new DryRun(workplace.desk(), workplace.seat(), Optional.of(shown));
    }

    private void turnTo(@Nullable DakId next) {
        refused.set(Optional.empty());
        if (next == null) {
            reading.forget();
            paper.set(null);
        } else {
            Seat reader = workplace.seat();
            reading.ask(() -> workplace.desk().open(reader, next));
        }
    }

    private void show(Optional<Paper> read) {
        if (!Objects.equals(paper.get(), read.orElse(null))) {
            paper.set(read.orElse(null));
        }
    }

    private void changed(DeskChange change) {
        DakId shown = id.get();
        boolean touches = switch (change) {
            case DeskChange.Papers(Set<DakId> papers) -> shown != null && papers.contains(shown);
            case DeskChange.Everything everything -> true;
            case DeskChange.Directory directory -> true;
            case DeskChange.Trays trays -> false;
            case DeskChange.Line line -> false;
        };
        if (touches && shown != null) {
            reading.ask(() -> workplace.desk().paper(shown));
        }
    }
}
