package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.DraftKey;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Workplace;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;

/// One act on several papers: each is decided and kept by itself, and each has its own result. What was done leaves the
/// papers taken; what was refused stays among them, with its reason.
public final class BulkViewModel {
    /// What became of one paper.
    /// @param refusal why not; empty where it was done
    public record Result(DakRow row, Optional<Refusal> refusal) {}

    private final Workplace workplace;
    private final DakListViewModel list;
    private final ObservableList<DakRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Latest<List<DakRow>> looking;
    private boolean looksSoon;

    public BulkViewModel(Workplace workplace, DakListViewModel list) {
        this.workplace = workplace;
        this.list = list;
        this.looking = workplace.background().latest(rows::setAll);
        shown.bind(Bindings.isNotEmpty(list.taken()).or(Bindings.isNotEmpty(results)));
    }

    public Workplace workplace() {
        return workplace;
    }

    /// The papers taken, as lines.
    public ObservableList<DakRow> rows() {
        return rows;
    }

    /// What became of each at the last act; empty before the first.
    public ObservableList<Result> results() {
        return results;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether papers are taken, or what became of them is still to be read.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Looks again at what is taken.
    public void look() {
        List<DakId> taken = List.copyOf(list.taken());
        looking.ask(() -> workplace.desk().rows(workplace.seat(), taken));
    }

    /// Looks again once, however many papers are being taken at a stroke.
    void lookSoon() {
        if (!looksSoon) {
            looksSoon = true;
            workplace.background().onScreen(() -> {
                looksSoon = false;
                look();
            });
        }
    }

    /// Leaves all of them.
    public void leave() {
        results.clear();
        list.taken().clear();
    }

    public void receive() {
        each((paper, seat) -> DakAct.mine(paper.trail(), seat).or(paper.trail()::original).<Intent>map(mine -> act -> new ReceiveDak(act, mine.dak(), mine.id()))
                .orElse(null), all -> { });
    }

    /// @param then what is done once it was recorded for all of them
    public void acknowledge(AcknowledgedBy by, Runnable then) {
        each((paper, seat) -> {
            RemarkId id = new RemarkId(workplace.desk().newId());
            return act -> new AcknowledgeDak(act, paper.trail().dak().id(), id, by);
        }, all -> whereAll(all, then));
    }

    /// @param reason the same for all of them
    /// @param then what is done once all of them are put away: for what was refused the reason is still wanted
    public void putAway(String reason, Runnable then) {
        each((paper, seat) -> {
            Written written = new Written(new RemarkId(workplace.desk().newId()), reason);
            MarkingId marking = DakAct.subjectOf(paper, seat);
            return act -> new PutAwayDak(act, paper.trail().dak().id(), marking, written);
        }, all -> whereAll(all, then));
    }

    /// Where they all go: what is not marked yet is marked, what lies on this desk is sent on.
    MarkViewModel sending(Messages messages) {
        return new MarkViewModel(workplace, messages, new DraftKey("send", "several"), MarkViewModel.Kind.FORWARDING, "", (to, remark, then, refused) -> {
            if (to.isEmpty()) {
                refused.accept(DakRule.NO_ADDRESSEE.refuses());
            } else {
                each((paper, seat) -> send(paper, seat, to, remark), then);
            }
        });
    }

    private Intent send(Paper paper, Seat seat, List<Chosen> to, String remark) {
        Written written = remark.isEmpty() ? null : new Written(new RemarkId(workplace.desk().newId()), remark);
        DakId dak = paper.trail().dak().id();
        List<Chosen> his = to.stream().map(one -> new Chosen(one.target(), new MarkingId(workplace.desk().newId()), one.original(), one.returnBy()))
                .toList();
        Optional<MarkingId> marking = paper.trail().markings().isEmpty() ? Optional.empty()
                : DakAct.mine(paper.trail(), seat).or(paper.trail()::original).map(Marking::id);
        return MarkViewModel.intent(dak, marking, his, written);
    }

    /// @param intent what is done with a paper; null where it is not marked yet and would have to be
    /// @param then told whether it was done with all of them
    private void each(BiFunction<Paper, Seat, @Nullable Intent> intent, Consumer<Boolean> then) {
        if (busy.get() || rows.isEmpty()) {
            return;
        }
        busy.set(true);
        results.clear();
        Seat seat = workplace.seat();
        List<DakRow> all = List.copyOf(rows);
        workplace.inOrder(() -> all.stream().map(row -> new Result(row, refusal(row.id(), seat, intent))).toList(), done -> {
            busy.set(false);
            results.setAll(done);
            List<DakId> over = new ArrayList<>();
            done.stream().filter(result -> result.refusal().isEmpty()).forEach(result -> over.add(result.row().id()));
            over.forEach(list.taken()::remove);
            then.accept(over.size() == done.size());
        });
    }

    private static void whereAll(boolean all, Runnable then) {
        if (all) {
            then.run();
        }
    }

    private Optional<Refusal> refusal(DakId id, Seat seat, BiFunction<Paper, Seat, @Nullable Intent> intent) {
        Intent act = workplace.desk().paper(id).map(paper -> intent.apply(paper, seat)).orElse(null);
        if (act == null) {
            return Optional.of(new Refusal(DakAct.NOT_MARKED_YET, List.of()));
        }
        AtomicReference<Optional<Refusal>> why = new AtomicReference<>(Optional.empty());
        Workplace.tell(workplace.desk().perform(seat, act), accepted -> { }, reason -> why.set(Optional.of(reason)));
        return why.get();
    }
}
