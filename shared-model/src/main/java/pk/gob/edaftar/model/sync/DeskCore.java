package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.wire.Wire;

/// The desk's half of the protocol: events in, effects out. It has no clock, no threads and no network of its own;
/// one thread at a time drives it.
public class DeskCore {
    private static final Duration SLOW_POLL = Duration.ofSeconds(60);
    private static final Duration LANDING = Duration.ofSeconds(3);
    private static final Duration JITTER = Duration.ofSeconds(1);
    private static final Duration REVOKING_WAITS = Duration.ofSeconds(30);

    private final DeskStore store;
    private final Acts acts;
    private final Arrivals arrivals;
    private final Lanes lanes;
    private final Ahead ahead;
    private final Set<Stream> poked = new TreeSet<>();
    private final Set<UUID> opened = new HashSet<>();
    private Set<UUID> fetching = Set.of();
    private boolean online;
    private boolean pulledFully;
    private boolean fullPull = true;
    private boolean partsMayLack = true;
    private boolean numbersMayLack = true;
    private Instant lastSeen = Instant.MIN;
    private Instant nextPoll = Instant.MIN;
    private @Nullable PullAnswer withheld;
    private Instant withheldUntil = Instant.MIN;

    /// @param dice numbers in [0, 1) for the jitter of pauses
    public DeskCore(DeskStore store, Wire wire, DoubleSupplier dice) {
        this(store, wire, dice, new Overlay(wire));
    }

    private DeskCore(DeskStore store, Wire wire, DoubleSupplier dice, Overlay overlay) {
        this(store, wire, dice, overlay, new Pages(wire, overlay), Portions.USUAL);
    }

    /// For simulations: with small portions, or a bug planted in one of the parts.
    protected DeskCore(DeskStore store, Wire wire, DoubleSupplier dice, Overlay overlay, Pages pages, Portions portions) {
        this.store = store;
        Pending pending = new Pending();
        this.acts = new Acts(store, wire, overlay, pending, portions);
        this.arrivals = new Arrivals(store, overlay, pages, pending, acts, portions);
        this.lanes = new Lanes(dice);
        this.ahead = new Ahead(arrivals, lanes.pulls);
    }

    /// Takes up where the desk was left, also after a crash between any two steps.
    public List<DeskEffect> start(Instant now) {
        acts.start();
        return plan(now, new ArrayList<>(List.of(new DeskEffect.StateChanged())));
    }

    /// What would come of an act, without doing it: for greying a button and saying why.
    public Decision dry(Command command) {
        return acts.dry(command);
    }

    /// Does an act: decides it on what the desk holds, draws its number, saves it durably and shows it.
    /// @param seen what its author has before him, in words
    public Performed perform(Command command, String seen, Instant now) {
        Performed performed = acts.perform(command, seen, now);
        if (performed.done() == null) {
            return performed;
        }
        numbersMayLack |= performed.done().stamp().isPresent();
        List<DeskEffect> effects = new ArrayList<>(performed.effects());
        return new Performed(performed.decision(), performed.done(), plan(now, effects));
    }

    /// The number that would be stamped next.
    public Stamp nextNumber(Series of, Instant now) {
        return store.keep(kept -> Numbers.preview(kept, of, now));
    }

    /// Whether everything the server had for this desk is here: it has answered the last pull, and no part is on its way.
    public boolean isUpToDate() {
        return online && arrivals.epoch() != null && !fullPull && poked.isEmpty() && withheld == null && !ahead.holdsPage()
                && !lanes.pulls.isBusy() && !partsMayLack;
    }

    /// Asks for the parts of a paper that are listed and not here.
    public List<DeskEffect> open(UUID paper, Instant now) {
        opened.add(paper);
        partsMayLack = true;
        return plan(now, new ArrayList<>());
    }

    /// The author has dealt with a refused act.
    public void dismiss(Outgoing refused) {
        acts.dismiss(refused);
    }

    /// Takes an event and says what is to be done.
    public List<DeskEffect> on(DeskEvent event, Instant now) {
        List<DeskEffect> effects = new ArrayList<>();
        if (ahead.holdsPage()) {
            written(ahead.write(effects));
        }
        switch (event) {
            case DeskEvent.Woke woke -> {
                numbersMayLack = true;
                lanes.giveUp(now).forEach(lane -> missed(lane, effects));
            }
            case DeskEvent.WentOnline went -> connect();
            case DeskEvent.WentOffline went -> disconnect(effects);
            case DeskEvent.Poked poke -> poked.addAll(poke.streams());
            case DeskEvent.Pushed(long call, PushAnswer answer) -> arrived(lanes.pushes, call, () -> pushed(answer, now, effects));
            case DeskEvent.Pulled(long call, PullAnswer answer) -> arrived(lanes.pulls, call, () -> pulled(answer, now, effects));
            case DeskEvent.Fetched(long call, FetchAnswer answer) -> arrived(lanes.fetches, call, () -> fetched(answer, now, effects));
            case DeskEvent.Leased(long call, LeaseAnswer answer) -> arrived(lanes.leases, call, () -> leased(answer, now, effects));
            case DeskEvent.Failed(long call) -> lanes.failed(call, now).forEach(lane -> missed(lane, effects));
        }
        return plan(now, effects);
    }

    private static void arrived(Lane lane, long call, Runnable take) {
        if (lane.arrived(call)) {
            take.run();
        }
    }

    private void connect() {
        online = true;
        fullPull = true;
        partsMayLack = true;
        numbersMayLack = true;
        acts.offerParkedAgain();
        lanes.hurry();
    }

    private void disconnect(List<DeskEffect> effects) {
        online = false;
        lanes.reset();
        releaseWithheld(effects);
    }

    /// The pokes a lost pull was to answer are forgotten, so the next one asks for everything.
    private void missed(Lane lane, List<DeskEffect> effects) {
        if (lane == lanes.pulls) {
            fullPull = true;
        } else if (lane == lanes.pushes) {
            releaseWithheld(effects);
        }
    }

    private void pushed(PushAnswer answer, Instant now, List<DeskEffect> effects) {
        arrivals.measured(answer.serverTime(), lanes.pushes.since(), now);
        boolean decided = acts.settle(answer.receipts(), kept -> { }, effects);
        if (answer.receipts().isEmpty()) {
            fullPull = true;
        }
        if (decided) {
            lanes.pushes.hurry();
        } else {
            lanes.pushes.pause(now);
        }
        if (acts.awaitsLanding()) {
            Instant landing = now.plus(LANDING);
            nextPoll = nextPoll.isAfter(landing) ? landing : nextPoll;
        }
        releaseWithheld(effects);
    }

    private void pulled(PullAnswer answer, Instant now, List<DeskEffect> effects) {
        arrivals.measured(answer.serverTime(), lanes.pulls.since(), now);
        lanes.pulls.hurry();
        // What is taken away may be what an unsent act was made on: it is offered to the server first.
        if (arrivals.revokes(answer) && acts.hasUndecided() && online) {
            withheld = answer;
            withheldUntil = now.plus(REVOKING_WAITS);
            return;
        }
        Optional<Pull> next = pulledFully && online ? ahead.ask(answer) : Optional.empty();
        next.ifPresentOrElse(pull -> send(pull, now, effects), () -> take(answer, effects));
    }

    private void releaseWithheld(List<DeskEffect> effects) {
        PullAnswer page = withheld;
        if (page != null) {
            withheld = null;
            take(page, effects);
        }
    }

    private void take(PullAnswer answer, List<DeskEffect> effects) {
        written(arrivals.take(answer, pulledFully, effects));
    }

    private void written(boolean readAgain) {
        partsMayLack = true;
        numbersMayLack = true;
        fullPull |= readAgain;
    }

    private void fetched(FetchAnswer answer, Instant now, List<DeskEffect> effects) {
        arrivals.measured(answer.serverTime(), lanes.fetches.since(), now);
        lanes.fetches.hurry();
        opened.removeAll(fetching);
        // What the server does not give, a page will say why; asking again at once would be a loop.
        partsMayLack = arrivals.fetched(answer, effects) || !opened.isEmpty();
    }

    private void leased(LeaseAnswer answer, Instant now, List<DeskEffect> effects) {
        arrivals.measured(answer.serverTime(), lanes.leases.since(), now);
        if (answer.lease() == null) {
            lanes.leases.pause(now);
        } else {
            lanes.leases.hurry();
            arrivals.leased(answer.lease(), effects);
        }
    }

    /// Somebody set the desk's clock back: what was to be done at a time is done now, or it would wait for that time again.
    private void noticeClock(Instant now) {
        if (now.plus(JITTER).isBefore(lastSeen)) {
            lanes.reset();
            nextPoll = now;
            withheldUntil = now;
        }
        lastSeen = now;
    }

    private List<DeskEffect> plan(Instant now, List<DeskEffect> effects) {
        noticeClock(now);
        if (withheld != null && !now.isBefore(withheldUntil)) {
            releaseWithheld(effects);
        }
        if (online) {
            planPush(now, effects);
            planPull(now, effects);
            planFetch(now, effects);
            planLease(now, effects);
        }
        effects.add(new DeskEffect.WakeAt(wake(now)));
        return effects;
    }

    private void planPush(Instant now, List<DeskEffect> effects) {
        Epoch epoch = arrivals.epoch();
        if (epoch != null && lanes.pushes.isFree(now)) {
            List<Sent> commands = acts.toSend(lanes.pushes);
            if (!commands.isEmpty()) {
                effects.add(new DeskEffect.SendPush(lanes.begin(lanes.pushes, now), new Push(epoch, commands)));
            }
        }
    }

    private void planPull(Instant now, List<DeskEffect> effects) {
        boolean poll = fullPull || !now.isBefore(nextPoll);
        if (withheld != null || ahead.holdsPage() || !lanes.pulls.isFree(now) || (!poll && poked.isEmpty())) {
            return;
        }
        Pull pull = arrivals.pull(poll ? Set.of() : poked, poll, lanes.pulls);
        pulledFully = poll;
        fullPull = false;
        if (poll) {
            nextPoll = now.plus(SLOW_POLL);
        }
        send(pull, now, effects);
    }

    private void send(Pull pull, Instant now, List<DeskEffect> effects) {
        poked.clear();
        effects.add(new DeskEffect.SendPull(lanes.begin(lanes.pulls, now), pull));
    }

    private void planFetch(Instant now, List<DeskEffect> effects) {
        Epoch epoch = arrivals.epoch();
        if (epoch != null && partsMayLack && lanes.fetches.isFree(now)) {
            List<Want> wants = arrivals.wants(opened, lanes.fetches);
            fetching = Set.copyOf(opened);
            partsMayLack = !wants.isEmpty();
            if (wants.isEmpty()) {
                opened.clear();
            } else {
                effects.add(new DeskEffect.SendFetch(lanes.begin(lanes.fetches, now), new Fetch(epoch, wants)));
            }
        }
    }

    private void planLease(Instant now, List<DeskEffect> effects) {
        Epoch epoch = arrivals.epoch();
        if (epoch != null && numbersMayLack && lanes.leases.isFree(now)) {
            Optional<Arrivals.LeaseWanted> wanted = arrivals.leaseWanted(now);
            numbersMayLack = wanted.isPresent();
            wanted.ifPresent(ask -> effects.add(new DeskEffect.SendLease(
                    lanes.begin(lanes.leases, now), new LeaseAsk(epoch, ask.request(), ask.series()))));
        }
    }

    private Instant wake(Instant now) {
        Instant latest = ahead.holdsPage() ? now : now.plus(SLOW_POLL);
        Instant wake = lanes.wake(now, online && nextPoll.isAfter(now) && nextPoll.isBefore(latest) ? nextPoll : latest);
        return withheld != null && withheldUntil.isBefore(wake) ? withheldUntil : wake;
    }
}
