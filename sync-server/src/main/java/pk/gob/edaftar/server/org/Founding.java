package pk.gob.edaftar.server.org;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.OrgRule;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;

/// Acts on the directory that are made at the server itself. They are commands like any other: decided by the rules,
/// recorded, chained and shown.
@Component
public class Founding {
    /// The server as a device of its own.
    private static final DeviceId SERVER = new DeviceId(new UUID(0, 2));
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final ServerCore core;
    private final ServerStore store;
    private final Wire wire;
    private final Clock clock;

    Founding(ServerCore core, ServerStore store, Wire wire, Clock clock) {
        this.core = core;
        this.store = store;
        this.wire = wire;
        this.clock = clock;
    }

    /// The directory as it is now.
    public Organisation organisation() {
        return store.read(ServerStore.Reading::organisation);
    }

    /// A fresh identity.
    public static UUID newId() {
        return IDS.generate();
    }

    /// Founds the directory with its first Super Admin; refused unless it is empty.
    public Optional<Refusal> found(List<Unit> units, List<Post> posts, Person person, Charge charge) {
        return perform(person.id(), charge, act -> new OrgCommand.FoundDirectory(act, units, posts, person, charge));
    }

    /// Corrects a person's name, in the name of whoever holds the charge.
    public Optional<Refusal> name(Person person, Charge charge) {
        return perform(charge.person(), charge, act -> new OrgCommand.EnterPersons(act, List.of(person)));
    }

    /// Founds a directory and enters everything in it, all in the name of its Super Admin.
    /// @param entries a whole directory; somebody in it holds a Super Admin's post
    /// @throws IllegalStateException when a rule refuses any of it
    public void foundWhole(Collection<? extends OrgEntity> entries) {
        Organisation whole = new Organisation(List.copyOf(entries));
        Instant now = clock.instant();
        Charge admin = whole.charges().stream().filter(charge -> charge.heldAt(now)
                        && whole.facts(charge.post(), now).filter(facts -> facts.role() == Role.SUPER_ADMIN).isPresent())
                .findFirst().orElseThrow(() -> new IllegalStateException("a directory needs a Super Admin"));
        Person person = whole.person(admin.person()).orElseThrow();
        require(found(List.copyOf(whole.units()), List.copyOf(whole.posts()), person, admin));
        List<Person> persons = new ArrayList<>(whole.persons());
        persons.remove(person);
        require(perform(person.id(), admin, act -> new OrgCommand.EnterPersons(act, persons)));
        List<Charge> charges = new ArrayList<>(whole.charges());
        charges.remove(admin);
        require(perform(person.id(), admin, act -> new OrgCommand.GiveCharges(act, charges)));
    }

    /// Whether a person holds a Super Admin's post today.
    public boolean administers(PersonId person) {
        return administrators(organisation(), person, clock.instant()).isPresent();
    }

    private static Optional<Charge> administrators(Organisation organisation, PersonId person, Instant now) {
        return organisation.chargesOf(person, now).stream()
                .filter(charge -> organisation.facts(charge.post(), now).filter(facts -> facts.role() == Role.SUPER_ADMIN).isPresent())
                .findFirst();
    }

    /// Performs an act on the directory for a Super Admin who is signed in.
    /// @return why not, if not
    public Optional<Refusal> perform(Session by, Function<Act, OrgCommand> command) {
        Organisation organisation = organisation();
        Instant now = clock.instant();
        return administrators(organisation, by.person(), now).map(charge -> perform(by, charge, command)).orElseGet(() -> Optional.of(OrgRule.ONLY_ADMINISTRATOR.refuses()));
    }

    private static void require(Optional<Refusal> refusal) {
        refusal.ifPresent(refused -> {
            throw new IllegalStateException("the directory cannot be founded: " + refused);
        });
    }

    private Optional<Refusal> perform(PersonId person, Charge charge, Function<Act, OrgCommand> command) {
        return perform(new Session(SERVER, person), charge, command);
    }

    private Optional<Refusal> perform(Session session, Charge charge, Function<Act, OrgCommand> command) {
        Instant now = clock.instant();
        CommandId id = new CommandId(newId());
        Command made = command.apply(new Act(id, now, session.person(), charge.post(), null, List.of()));
        Receipt receipt = core.execute(session, new Sent(id, wire.write(made)), now);
        if (receipt.verdict() == Verdict.ACCEPTED) {
            return Optional.empty();
        }
        if (receipt.refusal() == null) {
            throw new IllegalStateException("an act on the directory was answered " + receipt.verdict());
        }
        return Optional.of(receipt.refusal());
    }
}
