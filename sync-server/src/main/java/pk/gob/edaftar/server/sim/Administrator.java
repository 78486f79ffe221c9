package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeId;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.text.Bilingual;

/// Founds the directory, and while the weather has it so transfers officers, gives and takes charges, and moves units.
final class Administrator {
    private final World world;
    private final Dice dice;
    private final Session session;

    Administrator(World world) {
        this.world = world;
        this.dice = world.dice;
        this.session = new Session(new DeviceId(dice.id()), world.province.administrator().id());
    }

    void found() {
        Province province = world.province;
        done(new OrgCommand.FoundDirectory(act(), province.units(), province.posts(), province.administrator(),
                province.charges().getLast()));
        done(new OrgCommand.EnterPersons(act(), province.persons()));
        // closed letters may go to the archive at once: nobody works for thirty days here
        done(new OrgCommand.SetCalendar(act(), new OfficeCalendar(Timeline.from(world.now().minus(Duration.ofDays(1)),
                new CalendarFacts(List.of(), UrgencyLimits.DEFAULT, 0)))));
        done(new OrgCommand.GiveCharges(act(), province.charges().subList(0, province.charges().size() - 1)));
    }

    void begin() {
        if (world.weather().transfers()) {
            later(this::transfers);
        }
        if (world.weather().reorganisation()) {
            later(this::reorganises);
            later(this::abolishes);
        }
    }

    private void later(Runnable deed) {
        world.agenda.in(dice.between(Duration.ofSeconds(20), Duration.ofSeconds(300)), () -> {
            if (world.isWorking()) {
                deed.run();
                later(deed);
            }
        });
    }

    private void transfers() {
        Organisation organisation = world.server.organisation();
        List<Charge> current = organisation.charges().stream()
                .filter(charge -> charge.heldAt(world.now()) && !charge.post().equals(world.province.administration().id()))
                .toList();
        Charge charge = dice.pick(current);
        Instant when = dice.chance(0.7) ? world.now() : world.now().plusSeconds(dice.between(-60, 60));
        switch (dice.between(0, 3)) {
            case 0 -> end(charge, when);
            case 1 -> give(someone(), charge.post(), dice.pick(List.of(ChargeKind.values())), when, null);
            case 2 -> give(someone(), dice.pick(current).post(), ChargeKind.ACTING, when,
                    when.plusSeconds(dice.between(30, 120)));
            default -> {
                end(charge, when);
                give(someone(), charge.post(), ChargeKind.SUBSTANTIVE, when, null);
                if (dice.chance(0.5)) {
                    give(person(charge), dice.pick(current).post(), ChargeKind.SUBSTANTIVE, when, null);
                }
            }
        }
    }

    private Person someone() {
        List<Person> known = world.province.persons().stream().filter(person -> world.desks.stream()
                .anyMatch(desk -> desk.session().person().equals(person.id()))).toList();
        return dice.pick(dice.chance(0.8) ? known : world.province.persons());
    }

    private Person person(Charge charge) {
        return world.province.persons().stream().filter(each -> each.id().equals(charge.person())).findFirst().orElseThrow();
    }

    private void end(Charge charge, Instant when) {
        world.trace.line("admin", () -> "ends a charge of " + world.province.name(charge.person()) + " at " + when);
        done(new OrgCommand.EndCharge(act(), charge.id(), when));
    }

    private void give(Person person, PostId post, ChargeKind kind, Instant from, @Nullable Instant to) {
        world.trace.line("admin", () -> "gives " + world.province.name(person.id()) + " " + kind + " charge of "
                + Words.id(post.value()) + " from " + from + " to " + to);
        done(new OrgCommand.GiveCharges(act(),
                List.of(new Charge(new ChargeId(dice.id()), person.id(), post, kind, from, to))));
    }

    private void reorganises() {
        Organisation organisation = world.server.organisation();
        List<Unit> units = new ArrayList<>(organisation.units());
        Unit unit = dice.pick(units);
        UnitFacts facts = unit.facts().at(world.now());
        UnitFacts changed = facts;
        if (dice.chance(0.5)) {
            changed = new UnitFacts(facts.code() + "*", new Bilingual(facts.code() + "*", facts.code() + "*"),
                    facts.parent(), facts.numberPattern());
        } else if (unit.kind() == UnitKind.SECTION) {
            changed = new UnitFacts(facts.code(), facts.name(), another(units, UnitKind.WING), facts.numberPattern());
        }
        Unit then = new Unit(unit.id(), unit.kind(), after(unit, changed), unit.abolished(), unit.successors());
        if (unit.kind() == UnitKind.SECTION && unit.abolished() == null && dice.chance(0.2)) {
            then = abolished(unit, units);
        }
        enter(then);
    }

    /// A post is abolished and its work passes to another.
    private void abolishes() {
        List<Post> posts = world.server.organisation().posts().stream()
                .filter(post -> post.exists(world.now()) && !post.id().equals(world.province.administration().id())).toList();
        Post post = dice.pick(posts);
        Post heir = dice.pick(posts);
        Role role = post.facts().at(world.now()).role();
        if (role == heir.facts().at(world.now()).role() && role != Role.PA && !post.id().equals(heir.id())) {
            world.trace.line("admin", () -> "abolishes " + post.facts().at(world.now()).code() + ", heir is "
                    + heir.facts().at(world.now()).code());
            done(new OrgCommand.EnterPosts(act(),
                    List.of(new Post(post.id(), post.facts(), world.now(), List.of(heir.id())))));
        }
    }

    /// The last section stays: nobody would take over its posts.
    private Unit abolished(Unit section, List<Unit> units) {
        List<UnitId> heirs = units.stream().filter(unit -> unit.kind() == UnitKind.SECTION && unit.exists(world.now()))
                .map(Unit::id).filter(unit -> !unit.equals(section.id())).toList();
        return heirs.isEmpty() ? section
                : new Unit(section.id(), section.kind(), section.facts(), world.now(), List.of(dice.pick(heirs)));
    }

    private void enter(Unit then) {
        world.trace.line("admin", () -> "changes unit " + then);
        done(new OrgCommand.EnterUnits(act(), List.of(then)));
    }

    private Timeline<UnitFacts> after(Unit unit, UnitFacts changed) {
        return unit.facts().eras().getLast().from().isBefore(world.now())
                ? unit.facts().then(world.now(), changed) : unit.facts();
    }

    private UnitId another(List<Unit> units, UnitKind kind) {
        return dice.pick(units.stream().filter(unit -> unit.kind() == kind).toList()).id();
    }

    private Act act() {
        return new Act(new CommandId(dice.id()), world.now(), session.person(),
                world.province.administration().id(), null, List.of());
    }

    private void done(OrgCommand command) {
        Receipt receipt = world.server.execute(session, command);
        Violation.unless(receipt.verdict() == Verdict.ACCEPTED, () -> "the administrator's " + Words.of(command) + " came to "
                + Words.of(receipt));
    }
}
