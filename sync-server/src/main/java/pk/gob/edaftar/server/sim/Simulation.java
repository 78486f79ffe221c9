package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.sync.DeviceId;

/// One run from one seed: people work while things go wrong, then nothing goes wrong any more and all must come to rest.
final class Simulation {
    private static final Duration WORKING = Duration.ofMinutes(12);
    private static final Duration CALMING = Duration.ofMinutes(6);

    private final World world;
    private final Administrator administrator;

    Simulation(long seed, Parts parts, @Nullable Consumer<String> reader) {
        this(new World(seed, parts, reader));
    }

    Simulation(World world) {
        this.world = world;
        this.administrator = new Administrator(world);
    }

    /// @throws Violation when something happened that never may
    void run() {
        administrator.found();
        furnish();
        world.desks.forEach(SimDesk::start);
        world.desks.forEach(desk -> new Days(world, desk).begin());
        share();
        administrator.begin();
        new Archivist(world).begin();
        world.agenda.runUntil(world.now().plus(WORKING));
        world.calmDown();
        world.computers.forEach(SharedPc::everybodyComes);
        world.desks.forEach(SimDesk::recover);
        world.agenda.runUntil(world.now().plus(CALMING));
        new Verdicts(world).reach();
    }

    /// Desks of some persons, most in one department: clerks first, since most papers begin there; some share a device,
    /// some have two.
    private void furnish() {
        List<Person> clerks = new ArrayList<>(holding(Role.DIARY_CLERK));
        List<Person> others = new ArrayList<>(world.province.firstHouse());
        clerks.retainAll(others);
        others.removeAll(clerks);
        int desks = world.dice.between(4, 7);
        while (world.desks.size() < desks) {
            List<Person> from = world.desks.isEmpty() || world.dice.chance(0.2) ? clerks : others;
            Person person = world.dice.pick(world.dice.chance(0.1) || from.isEmpty() ? world.province.persons() : from);
            from.remove(person);
            desk(person, device());
            if (world.dice.chance(0.15)) {
                desk(person, device());
            }
        }
    }

    /// On most devices of several persons one is in front; on the others all desks are open, some behind.
    private void share() {
        world.desks.stream().map(desk -> desk.session().device()).distinct().toList().forEach(device -> {
            List<SimDesk> desks = world.desks.stream().filter(desk -> desk.session().device().equals(device)).toList();
            if (desks.size() > 1 && world.dice.chance(0.8)) {
                SharedPc computer = new SharedPc(world, desks);
                world.computers.add(computer);
                computer.begin();
            }
        });
    }

    private DeviceId device() {
        return !world.desks.isEmpty() && world.dice.chance(0.25) ? world.desks.getLast().session().device()
                : new DeviceId(world.dice.id());
    }

    private void desk(Person person, DeviceId device) {
        boolean taken = world.desks.stream().map(SimDesk::session)
                .anyMatch(session -> session.device().equals(device) && session.person().equals(person.id()));
        if (!taken) {
            String name = world.province.name(person.id());
            long others = world.desks.stream().filter(desk -> desk.name().replace("'", "").equals(name)).count();
            world.desks.add(new SimDesk(world, name + "'".repeat(Math.toIntExact(others)), device, person.id()));
        }
    }

    private List<Person> holding(Role role) {
        return world.province.charges().stream()
                .filter(charge -> world.province.posts().stream()
                        .anyMatch(post -> post.id().equals(charge.post()) && post.facts().at(world.now()).role() == role))
                .flatMap(charge -> world.province.persons().stream().filter(person -> person.id().equals(charge.person())))
                .toList();
    }
}
