package pk.gob.edaftar.server.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.memory.MemoryCache;
import pk.gob.edaftar.model.wire.Wire;

/// A person always sees what he did: what is shown is what is confirmed, with his undecided acts done over it one by
/// one as far as they fit. Worked out here from nothing, each time.
final class ShownWatch {
    private static final Wire WIRE = new Wire();

    private final SimDesk desk;
    private final Map<Long, Command> commands = new HashMap<>();

    ShownWatch(SimDesk desk) {
        this.desk = desk;
    }

    void look(List<Outgoing> pending) {
        MemoryCache cache = desk.disk().held();
        Set<UUID> touched = new HashSet<>();
        pending.forEach(act -> touched.addAll(act.touches()));
        cache.allBeneath().forEach(each -> Violation.unless(touched.contains(each.paper()),
                () -> desk.name() + " keeps what lies beneath no act of " + Words.id(each.paper())));
        if (!touched.isEmpty()) {
            compare(touched, pending, cache);
        }
    }

    private void compare(Set<UUID> papers, List<Outgoing> pending, MemoryCache cache) {
        Map<UUID, Entity> shown = new HashMap<>();
        papers.forEach(paper -> cache.rows(paper).forEach(row -> shown.put(row.row().key(), row.entity())));
        Map<UUID, Entity> expected = new HashMap<>(shown);
        papers.forEach(paper -> cache.beneath(paper).forEach(each -> {
            Stored confirmed = each.confirmed();
            if (confirmed == null) {
                expected.remove(each.key());
            } else {
                expected.put(each.key(), confirmed.entity());
            }
        }));
        for (Outgoing act : pending) {
            Command command = commands.computeIfAbsent(act.n(), n -> WIRE.readCommand(act.body()));
            Office office = new OverOffice(cache, expected, Moment.onDesk(command.act().at()));
            if (Rules.decide(command, office, Allotment.NONE) instanceof Decision.Accepted accepted) {
                accepted.changes().puts().forEach(entity -> expected.put(entity.key(), entity));
            }
        }
        for (UUID key : union(expected.keySet(), shown.keySet())) {
            Entity should = expected.get(key);
            Entity does = shown.get(key);
            Violation.unless(should != null && should.equals(does),
                    () -> desk.name() + " shows " + does + " and should show " + should);
        }
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private record OverOffice(MemoryCache cache, Map<UUID, Entity> entities, Moment moment) implements Office {
        @Override
        public Organisation organisation() {
            return cache.organisation();
        }

        @Override
        public Answer<Optional<Trail>> trail(UUID paper) {
            List<Entity> rows = new ArrayList<>(entities.values().stream()
                    .filter(entity -> entity.part().paper().equals(paper) && entity.part().kind() != PartKind.CONTENT)
                    .sorted(Comparator.comparing(Entity::key)).toList());
            long told = cache.listings(Part.trail(paper)).stream().mapToLong(Listed::seq).max().orElse(0);
            return rows.isEmpty() || cache.held(Part.trail(paper)) < told ? Answer.notHere()
                    : Answer.known(Optional.of(new Trail(paper, rows)));
        }

        @Override
        public Answer<List<UUID>> ask(Question question) {
            return Answer.notHere();
        }
    }
}
