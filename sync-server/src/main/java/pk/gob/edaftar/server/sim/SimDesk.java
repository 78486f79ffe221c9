package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskEffect;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.Performed;
import pk.gob.edaftar.model.sync.Session;

/// One person's desk on one device: the real core on a disk, a clock and a line that may fail.
final class SimDesk {
    private static final Duration SHORTEST_NAP = Duration.ofMillis(1);

    private final World world;
    private final String name;
    private final Session session;
    private final DeskDisk disk;
    private final DeskWatch watch;
    private @Nullable DeskCore core;
    private long life;
    private long wakes;
    private boolean line = true;
    private boolean working;
    private boolean away;
    private Duration skew = Duration.ZERO;

    SimDesk(World world, String name, DeviceId device, PersonId person) {
        this.world = world;
        this.name = name;
        this.session = new Session(device, person);
        this.disk = world.parts.deskDisk(new Identity(device, person, name), this::mayCrash);
        this.watch = new DeskWatch(world, this);
    }

    String name() {
        return name;
    }

    Session session() {
        return session;
    }

    DeskDisk disk() {
        return disk;
    }

    long life() {
        return life;
    }

    boolean isRunning() {
        return core != null;
    }

    boolean hasLine() {
        return line;
    }

    /// The time this desk's own clock shows.
    Instant own() {
        return world.now().plus(skew);
    }

    /// The time it would write on an act.
    Instant corrected() {
        return disk.keep(kept -> kept.clock().correct(own()));
    }

    Instant lastNews() {
        return watch.lastNews();
    }

    /// Its person leaves it closed; what is on its way to it is lost.
    void leave() {
        trace(() -> "is left");
        away = true;
        core = null;
        life++;
        disk.opensOrCloses();
    }

    /// Its person is at it again.
    void come() {
        if (away) {
            away = false;
            start();
        }
    }

    boolean isAway() {
        return away;
    }

    /// Another desk of the same person at the same device, in place of this one, which nobody can open any more.
    SimDesk again(int nth) {
        SimDesk fresh = new SimDesk(world, name + "*" + nth, session.device(), session.person());
        fresh.away = true;
        fresh.line = line;
        return fresh;
    }

    void start() {
        if (away) {
            return;
        }
        life++;
        disk.opensOrCloses();
        if (life > 1 && world.dice.chance(world.weather().cacheLost())) {
            trace(() -> "has lost its cache");
            disk.loseCache();
            watch.forgetCache();
        }
        DeskCore fresh = world.parts.desk(disk, world.wire, world.dice::fraction, world.portions);
        core = fresh;
        trace(() -> "starts");
        step(running -> running.start(own()));
        reachable();
    }

    /// There is a way to the server again.
    void reachable() {
        if (line && world.server.isUp()) {
            take(life, new DeskEvent.WentOnline());
        }
    }

    /// The line to the server broke at the other end.
    void cutOff() {
        if (world.dice.chance(0.5)) {
            take(life, new DeskEvent.WentOffline());
        }
    }

    /// The line is cut; a desk does not always notice.
    void cutLine() {
        trace(() -> "has no line");
        line = false;
        cutOff();
    }

    void mendLine() {
        if (!line) {
            trace(() -> "has a line");
            line = true;
            reachable();
        }
    }

    /// Nothing goes wrong here any more.
    void recover() {
        mendLine();
    }

    void setClock(Duration wrongBy) {
        trace(() -> "clock is wrong by " + wrongBy);
        skew = wrongBy;
    }

    /// Hands the core an event, unless it was meant for a process that has died since.
    void take(long meantFor, DeskEvent event) {
        if (meantFor == life && core != null) {
            trace(() -> "takes " + Words.of(event));
            watch.noticed(event);
            step(running -> running.on(event, own()));
        }
    }

    void act(Command command, String seen) {
        step(running -> {
            Performed performed = running.perform(command, seen, own());
            Command done = performed.done();
            trace(() -> "does " + Words.of(command) + ": " + Words.of(performed.decision()));
            if (done != null) {
                world.journal.promised(this, done, world.now());
            }
            return performed.effects();
        });
    }

    void open(UUID paper) {
        step(running -> running.open(paper, own()));
    }

    void dismiss(Outgoing refused) {
        step(running -> {
            running.dismiss(refused);
            return List.of();
        });
    }

    private void step(Function<DeskCore, List<DeskEffect>> work) {
        DeskCore running = core;
        if (running == null) {
            return;
        }
        List<DeskEffect> effects;
        working = true;
        try {
            effects = work.apply(running);
        } catch (SimulatedCrash crash) {
            died();
            return;
        } finally {
            working = false;
        }
        effects.forEach(this::follow);
        if (effects.stream().anyMatch(effect -> effect instanceof DeskEffect.Changed || effect instanceof DeskEffect.StateChanged)) {
            watch.look();
        }
    }

    private void died() {
        trace(() -> "crashes");
        core = null;
        disk.died();
        world.agenda.in(world.dice.between(Duration.ofSeconds(1), Duration.ofSeconds(30)), this::start);
    }

    private void mayCrash() {
        if (working && world.weather().deskCrash() > 0 && world.dice.chance(world.weather().deskCrash())) {
            throw new SimulatedCrash();
        }
    }

    private void follow(DeskEffect effect) {
        switch (effect) {
            case DeskEffect.SendPush(long call, var push) -> {
                watch.asked();
                push.commands().forEach(sent -> world.journal.asked(sent, session));
                world.network.call(this, call, push, asked -> world.server.core().push(session, asked, world.server.now()),
                        answer -> new DeskEvent.Pushed(call, answer));
            }
            case DeskEffect.SendPull(long call, var pull) -> {
                watch.asked();
                world.network.call(this, call, pull, asked -> world.server.core().pull(session, asked, world.server.now()),
                        answer -> new DeskEvent.Pulled(call, answer));
            }
            case DeskEffect.SendFetch(long call, var fetch) -> {
                watch.asked();
                world.network.call(this, call, fetch, asked -> world.server.core().fetch(session, asked, world.server.now()),
                        answer -> new DeskEvent.Fetched(call, answer));
            }
            case DeskEffect.SendLease(long call, var ask) -> {
                watch.asked();
                world.network.call(this, call, ask, asked -> world.server.core().lease(session, asked, world.server.now()),
                        answer -> new DeskEvent.Leased(call, answer));
            }
            case DeskEffect.WakeAt(Instant at) -> wakeAt(at);
            case DeskEffect.Changed changed -> { }
            case DeskEffect.StateChanged changed -> { }
            case DeskEffect.Mismatch mismatch -> throw new Violation(name + ": " + mismatch.stream() + " does not add up");
        }
    }

    private void wakeAt(Instant at) {
        long wake = ++wakes;
        long meantFor = life;
        Duration nap = Duration.between(own(), at);
        world.agenda.in(nap.compareTo(SHORTEST_NAP) < 0 ? SHORTEST_NAP : nap, () -> {
            if (wake == wakes) {
                take(meantFor, new DeskEvent.Woke());
            }
        });
    }

    void trace(Supplier<String> what) {
        world.trace.line(name, what);
    }
}
