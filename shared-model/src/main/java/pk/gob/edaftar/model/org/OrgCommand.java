package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Nature;
import pk.gob.edaftar.model.wire.Kind;

/// What can be done to the directory. Only the server does it, one act at a time.
public sealed interface OrgCommand extends Command {
    /// The directory as a paper: locking it makes acts on the directory follow one another.
    UUID DIRECTORY = new UUID(0, 1);

    @Override
    default Set<UUID> papers() {
        return Set.of(DIRECTORY);
    }

    @Override
    default Nature nature() {
        return Nature.SERVER_ONLY;
    }

    /// The very first act: the directory begins with a Super Admin. Possible only while it is empty.
    @Kind("org.found")
    record FoundDirectory(Act act, List<Unit> units, List<Post> posts, Person person, Charge charge) implements OrgCommand {
        public FoundDirectory {
            units = List.copyOf(units);
            posts = List.copyOf(posts);
        }
    }

    /// Enters units, or changes them as of now.
    /// @param seen those of them that were there, as whoever enters them saw them: where one is another by now, nothing is entered;
    ///     none where that does not matter
    @Kind("org.enterUnits")
    record EnterUnits(Act act, List<Unit> units, List<Unit> seen) implements OrgCommand {
        public EnterUnits {
            units = List.copyOf(units);
            seen = List.copyOf(seen);
        }

        /// Over whatever there is.
        public EnterUnits(Act act, List<Unit> units) {
            this(act, units, List.of());
        }
    }

    /// Enters posts, or changes them as of now.
    /// @param seen as of units
    @Kind("org.enterPosts")
    record EnterPosts(Act act, List<Post> posts, List<Post> seen) implements OrgCommand {
        public EnterPosts {
            posts = List.copyOf(posts);
            seen = List.copyOf(seen);
        }

        /// Over whatever there is.
        public EnterPosts(Act act, List<Post> posts) {
            this(act, posts, List.of());
        }
    }

    /// Enters persons, or corrects their names.
    @Kind("org.enterPersons")
    record EnterPersons(Act act, List<Person> persons) implements OrgCommand {
        public EnterPersons {
            persons = List.copyOf(persons);
        }
    }

    /// Gives persons charge of posts.
    @Kind("org.giveCharges")
    record GiveCharges(Act act, List<Charge> charges) implements OrgCommand {
        public GiveCharges {
            charges = List.copyOf(charges);
        }
    }

    /// Ends a charge: the post keeps its papers, the person no longer acts on them.
    @Kind("org.endCharge")
    record EndCharge(Act act, ChargeId charge, Instant end) implements OrgCommand {}

    /// Enters gazetted holidays, moves them or withdraws them: what is due is reckoned anew.
    @Kind("org.enterHolidays")
    record EnterHolidays(Act act, List<Holiday> holidays) implements OrgCommand {
        public EnterHolidays {
            holidays = List.copyOf(holidays);
        }
    }

    /// Sets the office's week and its time limits.
    @Kind("org.setCalendar")
    record SetCalendar(Act act, OfficeCalendar calendar) implements OrgCommand {}
}
