package pk.gob.edaftar.server.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.memory.MemoryCache;

/// At rest every desk holds what its person may see as the server has it: all that should be there, and nothing else.
final class Convergence {
    private record Bounds(long wanted, long allowed) {}

    private final World world;

    Convergence(World world) {
        this.world = world;
    }

    void check() {
        world.desks.forEach(this::check);
    }

    private void check(SimDesk desk) {
        Sight sight = new Sight(world.server.organisation(), desk.session().person(), world.now());
        Map<Part, Map<Stream, Listed>> seen = new TreeMap<>();
        for (Listed row : world.server.disk().allListings()) {
            if (!row.gone() && sight.follows(row.stream())) {
                seen.computeIfAbsent(row.part(), part -> new TreeMap<>()).put(row.stream(), row);
            }
        }
        checkListings(desk, seen);
        Map<Part, Bounds> bounds = new TreeMap<>();
        seen.forEach((part, rows) -> bounds.put(part, new Bounds(
                rows.values().stream().filter(row -> isTold(part, sight.bodies(row.stream())))
                        .mapToLong(Convergence::end).max().orElse(0),
                rows.values().stream().mapToLong(Convergence::end).max().orElse(0))));
        checkRows(desk, bounds);
    }

    private static boolean isTold(Part part, boolean bodies) {
        return bodies || part.kind() == PartKind.DIRECTORY || part.kind() == PartKind.TRAIL;
    }

    private static long end(Listed row) {
        return row.upto() == null ? row.seq() : row.upto();
    }

    private void checkListings(SimDesk desk, Map<Part, Map<Stream, Listed>> seen) {
        for (Part part : world.server.disk().allListings().stream().map(Listed::part).distinct().toList()) {
            List<Listed> here = desk.disk().held().listings(part);
            List<Listed> there = List.copyOf(seen.getOrDefault(part, Map.of()).values());
            Violation.unless(here.equals(there), () -> desk.name() + " is told of " + Words.of(part) + " " + words(here)
                    + " and should be told " + words(there));
        }
    }

    private static List<String> words(List<Listed> rows) {
        return rows.stream().map(Words::of).toList();
    }

    private void checkRows(SimDesk desk, Map<Part, Bounds> bounds) {
        MemoryCache cache = desk.disk().held();
        Map<UUID, Stored> expected = new HashMap<>();
        for (Stored stored : world.server.disk().stored().values()) {
            long held = cache.held(stored.part());
            Bounds of = bounds.getOrDefault(stored.part(), new Bounds(0, 0));
            Violation.unless(of.wanted() <= held && held <= of.allowed(), () -> desk.name() + " holds " + Words.of(stored.part())
                    + " up to " + held + ", should hold it up to " + of.wanted() + " and may up to " + of.allowed());
            if (stored.row().seq() <= held) {
                expected.put(stored.row().key(), stored);
            }
        }
        Map<UUID, Stored> here = cache.entities();
        for (Stored stored : expected.values()) {
            Stored found = here.get(stored.row().key());
            Violation.unless(found != null, () -> desk.name() + " lacks " + stored);
            Violation.unless(stored.equals(found), () -> desk.name() + " holds " + found + " and should hold " + stored);
        }
        for (Stored stored : here.values()) {
            Violation.unless(expected.containsKey(stored.row().key()), () -> desk.name() + " should not hold " + stored);
        }
    }
}
