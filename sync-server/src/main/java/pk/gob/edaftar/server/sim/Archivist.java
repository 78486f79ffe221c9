package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.ArchiveDay;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;

/// The office archiving by itself what is closed, between everybody's other acts; now and then it does what it has done already.
final class Archivist {
    private static final Session OFFICE = new Session(OfficeItself.DEVICE, OfficeItself.PERSON);

    private final World world;

    Archivist(World world) {
        this.world = world;
    }

    void begin() {
        world.agenda.in(world.dice.between(Duration.ofSeconds(30), Duration.ofSeconds(120)), () -> {
            if (world.isWorking()) {
                archive();
                begin();
            }
        });
    }

    private void archive() {
        List<UUID> closed = world.server.disk().stored().values().stream().map(Stored::entity).filter(Dak.class::isInstance)
                .map(Dak.class::cast).filter(dak -> dak.state() == DakState.PUT_AWAY).map(Dak::key).sorted().toList();
        closed.stream().filter(paper -> world.dice.chance(0.5)).forEach(this::archive);
    }

    private void archive(UUID paper) {
        List<Entity> rows = world.server.disk().stored().values().stream().map(Stored::entity)
                .filter(entity -> entity.part().paper().equals(paper)).toList();
        DakTrail.of(new Trail(paper, rows)).flatMap(trail -> ArchiveDay.due(trail, world.server.organisation().days(), world.now()))
                .ifPresent(this::archive);
    }

    private void archive(ArchiveByTime act) {
        world.trace.line("office", () -> Words.of(act));
        Receipt receipt = world.server.execute(OFFICE, act);
        Violation.unless(receipt.verdict() == Verdict.ACCEPTED, () -> Words.of(act) + " came to " + Words.of(receipt));
        if (world.dice.chance(0.3)) {
            Violation.unless(world.server.execute(OFFICE, act).equals(receipt), () -> Words.of(act) + " was done twice");
        }
    }
}
