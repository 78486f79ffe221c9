package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;

/// One person's days at a desk: bursts of work and pauses, a line that comes and goes, a clock somebody sets.
final class Days {
    private final World world;
    private final SimDesk desk;

    Days(World world, SimDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    void begin() {
        work();
        if (world.weather().offline()) {
            later(10, 200, this::cut);
        }
        if (world.weather().clocks()) {
            desk.setClock(Duration.ofSeconds(world.dice.between(-7200, 7200)));
            later(60, 900, this::setClock);
        }
    }

    private void work() {
        boolean burst = world.dice.chance(0.5);
        later(burst ? 1 : 20, burst ? 5 : 150, () -> {
            if (desk.isRunning()) {
                Work.at(world, desk).ifPresent(command -> desk.act(command, "what is before him"));
                aside();
            }
            work();
        });
    }

    /// What else a person does: looks into a paper, deals with what came back.
    private void aside() {
        List<Dak> papers = world.dice.chance(0.15) ? new Shelf(desk.disk().held()).papers() : List.of();
        if (!papers.isEmpty()) {
            desk.open(world.dice.pick(papers).key());
        }
        List<Outgoing> refused = desk.disk().keep(kept -> kept.outgoing(EnumSet.of(OutgoingState.REFUSED)));
        if (!refused.isEmpty() && world.dice.chance(0.3)) {
            Outgoing act = world.dice.pick(refused);
            if (world.dice.chance(0.6)) {
                desk.act(Again.again(world, desk, world.wire.readCommand(act.body())), act.seen());
            }
            desk.dismiss(act);
        }
    }

    private void cut() {
        desk.cutLine();
        later(10, world.dice.chance(0.3) ? 900 : 120, () -> {
            desk.mendLine();
            later(20, 600, this::cut);
        });
    }

    private void setClock() {
        desk.setClock(Duration.ofSeconds(world.dice.between(-7200, 7200)));
        later(60, 900, this::setClock);
    }

    /// Later, unless it has become calm by then.
    private void later(int leastSeconds, int mostSeconds, Runnable deed) {
        Duration delay = world.dice.between(Duration.ofSeconds(leastSeconds), Duration.ofSeconds(mostSeconds));
        world.agenda.in(delay, () -> {
            if (world.isWorking()) {
                deed.run();
            }
        });
    }
}
