package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;

/// What must hold when a run has come to rest.
final class Verdicts {
    private static final Duration STILL = Duration.ofSeconds(90);

    private final World world;

    Verdicts(World world) {
        this.world = world;
    }

    void reach() {
        new Books(world).check();
        new Promises(world).check();
        new Numbering(world).check();
        world.desks.forEach(this::checkRest);
        new Convergence(world).check();
        new Secrecy(world).check();
    }

    private void checkRest(SimDesk desk) {
        Violation.unless(desk.disk().held().overlaid().isEmpty(), () -> desk.name() + " still lays acts over what is confirmed");
        Violation.unless(desk.disk().held().allBeneath().isEmpty(), () -> desk.name() + " still keeps what lies beneath acts");
        Instant stirred = desk.lastNews();
        Violation.unless(Duration.between(stirred, world.now()).compareTo(STILL) >= 0,
                () -> desk.name() + " does not come to rest: it had news at " + stirred);
    }
}
