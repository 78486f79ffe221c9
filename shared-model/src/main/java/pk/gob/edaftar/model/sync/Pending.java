package pk.gob.edaftar.model.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;

/// The acts the desk still shows over the confirmed rows, in order and by the papers they touch.
/// A reading of the outbox, made anew at every start.
public final class Pending {
    /// One act and the command read from its body.
    public record PendingAct(Outgoing outgoing, Command command) {
        public long n() {
            return outgoing.n();
        }

        PendingAct in(OutgoingState state, @Nullable Receipt receipt) {
            return new PendingAct(outgoing.in(state, receipt), command);
        }
    }

    private final TreeMap<Long, PendingAct> byPlace = new TreeMap<>();
    private final Map<UUID, TreeSet<Long>> byPaper = new HashMap<>();
    private final Map<CommandId, Long> byId = new HashMap<>();

    Pending() {}

    void put(PendingAct act) {
        byPlace.put(act.n(), act);
        byId.put(act.outgoing().id(), act.n());
        act.outgoing().touches().forEach(paper -> byPaper.computeIfAbsent(paper, k -> new TreeSet<>()).add(act.n()));
    }

    void remove(long n) {
        PendingAct act = byPlace.remove(n);
        if (act == null) {
            return;
        }
        byId.remove(act.outgoing().id());
        for (UUID paper : act.outgoing().touches()) {
            TreeSet<Long> places = byPaper.get(paper);
            if (places != null && places.remove(n) && places.isEmpty()) {
                byPaper.remove(paper);
            }
        }
    }

    void clear() {
        byPlace.clear();
        byPaper.clear();
        byId.clear();
    }

    public Collection<PendingAct> all() {
        return List.copyOf(byPlace.values());
    }

    Optional<PendingAct> at(long n) {
        return Optional.ofNullable(byPlace.get(n));
    }

    Optional<PendingAct> of(CommandId id) {
        return Optional.ofNullable(byId.get(id)).map(byPlace::get);
    }

    boolean touches(UUID paper) {
        return byPaper.containsKey(paper);
    }

    /// Every paper some act touches.
    Set<UUID> papers() {
        return Set.copyOf(byPaper.keySet());
    }

    /// The acts not yet decided that touch any of the papers, in order.
    List<CommandId> undecided(Set<UUID> papers) {
        return touching(papers).stream().map(PendingAct::outgoing)
                .filter(act -> act.state() != OutgoingState.ACCEPTED).map(Outgoing::id).toList();
    }

    private List<PendingAct> touching(Set<UUID> papers) {
        TreeSet<Long> places = new TreeSet<>();
        papers.forEach(paper -> places.addAll(byPaper.getOrDefault(paper, new TreeSet<>())));
        return places.stream().flatMap(n -> at(n).stream()).toList();
    }

    /// The papers whose shown state depends on any of the given ones through acts that touch both, to the end.
    Set<UUID> entangled(Set<UUID> papers) {
        Set<UUID> all = new HashSet<>(papers);
        Set<UUID> fresh = papers;
        while (!fresh.isEmpty()) {
            Set<UUID> next = new HashSet<>();
            touching(fresh).forEach(act -> next.addAll(act.outgoing().touches()));
            next.removeAll(all);
            all.addAll(next);
            fresh = next;
        }
        return all;
    }

    List<PendingAct> actsTouching(Set<UUID> papers) {
        return touching(papers);
    }
}
