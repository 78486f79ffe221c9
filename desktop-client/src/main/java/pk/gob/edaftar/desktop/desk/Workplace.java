package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Latest;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Organisation;

/// What all screens of one signed-in person share: the desk, the seat acted in, the figures, the line.
/// Belongs to the screen's thread, and keeps every question to the desk off it.
public final class Workplace {
    private final Desk desk;
    private final Background background;
    private final Background acts;
    private final ObjectProperty<Seat> seat;
    private final ReadOnlyObjectWrapper<List<Seat>> seats;
    private final ReadOnlyObjectWrapper<SyncState> sync;
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<Organisation> organisation;
    private final ReadOnlyObjectWrapper<Optional<Instant>> closes;
    private final List<Consumer<DeskChange>> watchers = new ArrayList<>();
    private final Latest<Counts> counting;
    private final Desk.Listening listening;

    /// @param first the seat to begin in, one of the desk's
    public Workplace(Desk desk, Seat first, Background background) {
        this.desk = desk;
        this.background = background;
        this.acts = background.inOrder();
        this.seat = new SimpleObjectProperty<>(first);
        this.seats = new ReadOnlyObjectWrapper<>(desk.seats());
        this.sync = new ReadOnlyObjectWrapper<>(desk.sync());
        this.closes = new ReadOnlyObjectWrapper<>(desk.locking().closesSoon());
        this.organisation = new ReadOnlyObjectWrapper<>(desk.organisation());
        this.counting = background.latest(counts::set);
        this.listening = desk.listen(change -> background.onScreen(() -> changed(change)));
        seat.addListener((seen, was, is) -> changed(new DeskChange.Everything()));
        count();
    }

    public Desk desk() {
        return desk;
    }

    public Background background() {
        return background;
    }

    /// Whom one acts as; every screen follows it.
    public ObjectProperty<Seat> seatProperty() {
        return seat;
    }

    public Seat seat() {
        return seat.get();
    }

    public ReadOnlyObjectProperty<List<Seat>> seatsProperty() {
        return seats.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SyncState> syncProperty() {
        return sync.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// When the desk closes for want of the server, once that is near.
    public ReadOnlyObjectProperty<Optional<Instant>> closesProperty() {
        return closes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Organisation> organisationProperty() {
        return organisation.getReadOnlyProperty();
    }

    /// Tells a screen of every change, on the screen's thread, until it stops watching.
    /// @return stops watching
    public Runnable watch(Consumer<DeskChange> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Does an act, after those asked before it.
    /// @param then told when it is accepted, and safe on this computer
    /// @param refused told why not
    /// @param as the seat it was begun in: a charge that ended meanwhile must not sign it as another post
    public void perform(Seat as, Intent intent, Consumer<Decision.Accepted> then, Consumer<Refusal> refused) {
        acts.run(() -> desk.perform(as, intent), decision -> tell(decision, then, refused));
    }

    /// Sorts a decision into yes and why not.
    public static void tell(Decision decision, Consumer<Decision.Accepted> then, Consumer<Refusal> refused) {
        switch (decision) {
            case Decision.Accepted accepted -> then.accept(accepted);
            case Decision.Refused no -> refused.accept(no.refusal());
            case Decision.NeedsServer needs -> refused.accept(needs.why());
            case Decision.NotAuthentic not -> refused.accept(not.why());
        }
    }

    /// Does other work in the order of the acts: what is kept or dropped must not overtake them.
    public <T> void inOrder(Background.Work<T> work, Consumer<? super T> then) {
        acts.run(work, then);
    }

    /// Closes the desk and stops telling.
    public void close() {
        listening.close();
        watchers.clear();
        counting.forget();
        acts.run(desk::close);
    }

    private void changed(DeskChange change) {
        closes.set(desk.locking().closesSoon());
        if (change instanceof DeskChange.Line(SyncState state)) {
            sync.set(state);
        } else {
            count();
        }
        if (change instanceof DeskChange.Directory) {
            organisation.set(desk.organisation());
            reseat();
        }
        List.copyOf(watchers).forEach(watcher -> watcher.accept(change));
    }

    /// A charge may have ended meanwhile: whoever lost the seat he sat in is shown into his first one.
    private void reseat() {
        List<Seat> now = desk.seats();
        seats.set(now);
        if (!now.isEmpty() && !now.contains(seat())) {
            seat.set(Objects.requireNonNull(now.getFirst()));
        }
    }

    private void count() {
        Seat now = seat();
        counting.ask(() -> desk.counts(now));
    }
}
