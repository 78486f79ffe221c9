package pk.gob.edaftar.server.sim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.Diarised;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.HeldLease;
import pk.gob.edaftar.model.sync.OutgoingState;

/// No number is on two papers, none comes from nowhere, none is burnt by what was not saved, and what was stamped stands.
final class Numbering {
    /// A line of a diary: a letter was registered there, or diarised as it passed.
    private record Entry(String printed, Stamp stamp, @Nullable DiaryNumber number, PersonId by) {
        static Stream<Entry> of(Entity entity) {
            return switch (entity) {
                case Dak dak -> Stream.of(new Entry(dak.printed(), dak.stamp(), dak.number(), dak.registeredBy()));
                case Diarised made -> Stream.of(new Entry(made.printed(), made.stamp(), made.number(), made.person()));
                default -> Stream.empty();
            };
        }
    }

    private final World world;
    private final Map<LeaseId, Lease> leases = new LinkedHashMap<>();
    private final Map<LeaseId, Set<Long>> used = new HashMap<>();

    Numbering(World world) {
        this.world = world;
    }

    void check() {
        List<Entry> register = world.server.disk().stored().values().stream().map(DeskStore.Stored::entity).flatMap(Entry::of).toList();
        world.desks.forEach(this::checkDesk);
        world.computers.forEach(computer -> computer.aside().forEach(this::checkDesk));
        checkDisjoint();
        checkUnique(register);
        register.forEach(this::checkOrigin);
    }

    private void checkDesk(SimDesk desk) {
        for (Stamp stamp : stamps(desk)) {
            Long serial = stamp.serial();
            LeaseId lease = stamp.lease();
            if (serial != null && lease != null) {
                Violation.unless(used.computeIfAbsent(lease, id -> new TreeSet<>()).add(serial),
                        () -> desk.name() + " stamped " + serial + " twice");
            }
        }
        for (HeldLease held : held(desk)) {
            Lease lease = held.lease();
            leases.put(lease.id(), lease);
            Set<Long> drawn = new TreeSet<>();
            for (long serial = lease.first(); serial < held.next(); serial++) {
                drawn.add(serial);
            }
            Set<Long> stamped = used.getOrDefault(lease.id(), Set.of());
            Violation.unless(drawn.equals(stamped), () -> desk.name() + " drew " + drawn + " and stamped " + stamped);
        }
    }

    private List<Stamp> stamps(SimDesk desk) {
        return desk.disk().keep(kept -> kept.outgoing(EnumSet.allOf(OutgoingState.class))).stream()
                .map(act -> world.wire.readCommand(act.body())).flatMap((Command command) -> command.stamp().stream()).toList();
    }

    private List<HeldLease> held(SimDesk desk) {
        Set<Series> series = new TreeSet<>();
        for (var unit : world.province.units()) {
            series.add(Series.of(unit.id(), world.now()));
            series.add(Series.of(unit.id(), world.now()).next());
            series.add(new Series(unit.id(), Series.of(unit.id(), world.now()).year() - 1));
        }
        return desk.disk().keep(kept -> series.stream().flatMap(each -> kept.leases(each).stream()).toList());
    }

    private void checkDisjoint() {
        Map<Series, List<Lease>> bySeries = new TreeMap<>();
        leases.values().forEach(lease -> bySeries.computeIfAbsent(lease.series(), each -> new ArrayList<>()).add(lease));
        bySeries.values().forEach(list -> {
            list.sort((a, b) -> Long.compare(a.first(), b.first()));
            for (int i = 1; i < list.size(); i++) {
                Lease before = list.get(i - 1);
                Lease next = list.get(i);
                Violation.unless(before.last() < next.first(), () -> before + " and " + next + " overlap");
            }
        });
    }

    private static void checkUnique(List<Entry> register) {
        Set<DiaryNumber> numbers = new HashSet<>();
        Set<String> provisional = new HashSet<>();
        for (Entry entry : register) {
            DiaryNumber number = entry.number();
            Violation.unless(number != null, () -> entry.printed() + " has no number");
            Violation.unless(numbers.add(number), () -> number + " is on two papers");
            Violation.unless(number == null || number.suffix() == null, () -> number + " was stamped twice");
            String stamped = entry.stamp().provisional();
            Violation.unless(stamped == null || provisional.add(stamped), () -> stamped + " is on two papers");
        }
    }

    /// A leased number is of a lease given to that person; a drawn one of none.
    private void checkOrigin(Entry entry) {
        DiaryNumber number = entry.number();
        if (number == null) {
            return;
        }
        LeaseId id = entry.stamp().lease();
        for (Lease lease : leases.values()) {
            if (lease.series().equals(number.series()) && lease.contains(number.serial())) {
                Violation.unless(lease.id().equals(id) && lease.person().equals(entry.by()),
                        () -> entry.printed() + " is of " + lease + " and was not stamped from it");
                return;
            }
        }
        Violation.unless(id == null, () -> entry.printed() + " was stamped from no lease");
    }
}
