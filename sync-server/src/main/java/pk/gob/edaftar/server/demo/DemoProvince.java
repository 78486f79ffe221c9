package pk.gob.edaftar.server.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.ChargeKind;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// The demo's directory: its units, its posts, and the one person in each.
final class DemoProvince {
    private static final String NUMBERS = "{SERIAL}/{YYYY}/{UNIT}";

    private final List<DemoUnit> units;
    private final List<DemoSeat> seats;
    private final Map<String, DemoUnit> unitByKey;
    private final Map<String, DemoSeat> seatByKey;

    DemoProvince(List<DemoUnit> units, List<DemoSeat> seats) {
        this.units = List.copyOf(units);
        this.seats = List.copyOf(seats);
        this.unitByKey = units.stream().collect(Collectors.toMap(DemoUnit::key, Function.identity()));
        this.seatByKey = seats.stream().collect(Collectors.toMap(DemoSeat::key, Function.identity()));
    }

    List<DemoSeat> seats() {
        return seats;
    }

    /// The post of that name in the files.
    DemoSeat seat(String key) {
        DemoSeat seat = seatByKey.get(key);
        if (seat == null) {
            throw new IllegalStateException("the demo has no post " + key);
        }
        return seat;
    }

    /// The first Super Admin: the directory begins with him.
    PersonId administrator() {
        return DemoIds.person(administratorSeat().key());
    }

    /// The acts that set the directory up, all the Super Admin's.
    List<Command> commands(Instant founding) {
        DemoSeat first = administratorSeat();
        List<DemoSeat> others = seats.stream().filter(seat -> seat != first).toList();
        return List.of(
                new OrgCommand.FoundDirectory(act(first, "found", founding), units.stream().map(unit -> unit(unit, founding)).toList(),
                        seats.stream().map(seat -> post(seat, founding)).toList(), person(first), charge(first, founding)),
                new OrgCommand.EnterPersons(act(first, "persons", founding), others.stream().map(DemoProvince::person).toList()),
                new OrgCommand.GiveCharges(act(first, "charges", founding),
                        others.stream().map(seat -> charge(seat, founding)).toList()));
    }

    /// The registry a post registers in: the nearest above it.
    UnitId registryOf(DemoSeat seat) {
        String key = seat.unit();
        while (!unit(key).registry()) {
            key = parent(unit(key));
        }
        return DemoIds.unit(key);
    }

    /// An act of whoever holds a post, a PA's on behalf of the one he assists.
    Act act(DemoSeat seat, String name, Instant at) {
        PostId assisted = seat.role() == Role.PA ? above(seat) : null;
        return new Act(DemoIds.command(name), at, DemoIds.person(seat.key()), DemoIds.post(seat.key()), assisted, List.of());
    }

    private DemoSeat administratorSeat() {
        return seats.stream().filter(seat -> seat.role() == Role.SUPER_ADMIN).findFirst().orElseThrow();
    }

    private DemoUnit unit(String key) {
        DemoUnit unit = unitByKey.get(key);
        if (unit == null) {
            throw new IllegalStateException("the demo has no unit " + key);
        }
        return unit;
    }

    private static String parent(DemoUnit unit) {
        if (unit.parent() == null) {
            throw new IllegalStateException("no registry at or above " + unit.key());
        }
        return unit.parent();
    }

    private static Unit unit(DemoUnit unit, Instant from) {
        UnitId parent = unit.parent() == null ? null : DemoIds.unit(unit.parent());
        UnitFacts facts = new UnitFacts(unit.code(), unit.name(), parent, unit.registry() ? NUMBERS : null);
        return new Unit(DemoIds.unit(unit.key()), unit.kind(), Timeline.from(from, facts), null, List.of());
    }

    private Post post(DemoSeat seat, Instant from) {
        PostFacts facts = new PostFacts(DemoIds.unit(unit(seat.unit()).key()), seat.code(), seat.title(), seat.role(), seat.scale(),
                above(seat), seat.role() == Role.PA ? above(seat) : null);
        return new Post(DemoIds.post(seat.key()), Timeline.from(from, facts), null, List.of());
    }

    private @Nullable PostId above(DemoSeat seat) {
        return seat.above() == null ? null : DemoIds.post(seat(seat.above()).key());
    }

    private static Person person(DemoSeat seat) {
        return new Person(DemoIds.person(seat.key()), seat.person());
    }

    private static Charge charge(DemoSeat seat, Instant from) {
        return new Charge(DemoIds.charge(seat.key()), DemoIds.person(seat.key()), DemoIds.post(seat.key()), ChargeKind.SUBSTANTIVE,
                from, null);
    }
}
