package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.Optional;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Portions;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;

/// The server, its disk, and the times it is down.
final class SimServer {
    private static final class SmallServer extends ServerCore {
        SmallServer(ServerStore store, Wire wire, Consumer<Collection<Stream>> poke, Portions portions) {
            super(store, wire, poke, portions);
        }
    }

    private final World world;
    private final ServerDisk disk;
    private final ServerCore core;
    private boolean up = true;

    SimServer(World world) {
        this.world = world;
        this.disk = world.parts.serverDisk(world.wire, new Epoch(1, new UUID(1, 1)), this::mayCrash);
        this.core = new SmallServer(disk, world.wire, this::poke, world.portions);
    }

    ServerDisk disk() {
        return disk;
    }

    ServerCore core() {
        return core;
    }

    Organisation organisation() {
        return disk.read(ServerStore.Reading::organisation);
    }

    /// Lets the server answer, if it is up and lives through it.
    <T> Optional<T> answer(Supplier<T> work) {
        if (!up) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } catch (SimulatedCrash crash) {
            down();
            return Optional.empty();
        }
    }

    /// An act made on the server itself; repeated under its id until it is decided.
    Receipt execute(Session session, Command command) {
        Sent sent = new Sent(command.act().id(), world.wire.write(command));
        world.journal.asked(sent, session);
        Optional<Receipt> receipt = answer(() -> core.execute(session, sent, now()));
        while (receipt.isEmpty()) {
            up = true;
            receipt = answer(() -> core.execute(session, sent, now()));
        }
        return receipt.get();
    }

    Instant now() {
        return world.now();
    }

    private void mayCrash() {
        if (world.weather().serverCrash() > 0 && world.dice.chance(world.weather().serverCrash())) {
            throw new SimulatedCrash();
        }
    }

    private void down() {
        world.trace.line("server", () -> "crashes");
        up = false;
        world.desks.forEach(SimDesk::cutOff);
        world.agenda.in(world.dice.between(Duration.ofSeconds(1), Duration.ofSeconds(40)), () -> {
            world.trace.line("server", () -> "is up");
            up = true;
            world.desks.forEach(SimDesk::reachable);
        });
    }

    boolean isUp() {
        return up;
    }

    private void poke(Collection<Stream> streams) {
        for (SimDesk desk : world.desks.stream().filter(SimDesk::hasLine).toList()) {
            Set<Stream> concerned = new TreeSet<>(streams);
            concerned.retainAll(core.follows(desk.session(), now()));
            if (!concerned.isEmpty()) {
                world.network.poke(desk, concerned);
            }
        }
    }
}
