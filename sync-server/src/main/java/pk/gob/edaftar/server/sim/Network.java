package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.DeskEvent;

/// The lines between desks and server: they lose, double, delay and reorder.
final class Network {
    private static final Duration SHORTEST = Duration.ofMillis(20);
    private static final Duration HANGS = Duration.ofSeconds(45);

    private final World world;

    Network(World world) {
        this.world = world;
    }

    /// Carries a request to the server and its answer back; where it is doubled the server answers both.
    <Q extends Record, A extends Record> void call(SimDesk desk, long call, Q request, Function<Q, A> server,
            Function<A, DeskEvent> answered) {
        long life = desk.life();
        if (!desk.hasLine()) {
            fail(desk, life, call);
            return;
        }
        int times = world.dice.chance(world.weather().twice()) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            if (world.dice.chance(world.weather().lost())) {
                fail(desk, life, call);
            } else {
                world.agenda.in(way(), () -> arrive(desk, life, call, () -> back(server.apply(there(request))), answered));
            }
        }
    }

    private <A> void arrive(SimDesk desk, long life, long call, Supplier<A> work, Function<A, DeskEvent> answered) {
        Optional<A> answer = world.server.answer(work);
        if (answer.isEmpty() || !desk.hasLine() || world.dice.chance(world.weather().lost())) {
            fail(desk, life, call);
            return;
        }
        world.agenda.in(way(), () -> {
            if (desk.hasLine()) {
                desk.take(life, answered.apply(answer.get()));
            }
        });
    }

    /// Sometimes a desk learns that a call came to nothing; else it finds out by waiting.
    private void fail(SimDesk desk, long life, long call) {
        if (world.dice.chance(0.5)) {
            world.agenda.in(way(), () -> desk.take(life, new DeskEvent.Failed(call)));
        }
    }

    /// Carries something for somebody else, which no desk's own half of the protocol knows of.
    <Q extends Record, A extends Record> void carry(SimDesk by, Q request, Function<Q, A> server, Consumer<A> answered) {
        if (!by.hasLine()) {
            return;
        }
        int times = world.dice.chance(world.weather().twice()) ? 2 : 1;
        for (int i = 0; i < times; i++) {
            if (!world.dice.chance(world.weather().lost())) {
                world.agenda.in(way(), () -> world.server.answer(() -> back(server.apply(there(request))))
                        .filter(answer -> by.hasLine() && !world.dice.chance(world.weather().lost()))
                        .ifPresent(answer -> world.agenda.in(way(), () -> answered.accept(answer))));
            }
        }
    }

    void poke(SimDesk desk, Set<Stream> streams) {
        if (desk.hasLine() && !world.dice.chance(world.weather().pokeLost())) {
            long life = desk.life();
            world.agenda.in(way(), () -> {
                if (desk.hasLine()) {
                    desk.take(life, new DeskEvent.Poked(streams));
                }
            });
        }
    }

    private Duration way() {
        if (world.weather().hanging() > 0 && world.dice.chance(world.weather().hanging())) {
            return HANGS;
        }
        return world.dice.between(SHORTEST, world.weather().slowest());
    }

    private <Q extends Record> Q there(Q request) {
        return throughWire(request);
    }

    private <A extends Record> A back(A answer) {
        return throughWire(answer);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R throughWire(R message) {
        return world.weather().throughWire()
                ? (R) world.wire.readMessage(message.getClass(), world.wire.writeMessage(message)) : message;
    }
}
