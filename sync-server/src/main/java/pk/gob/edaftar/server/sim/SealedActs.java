package pk.gob.edaftar.server.sim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Sent;

/// What a desk has not sent, as it lies sealed beside its store: written after each commit of the store, so that a machine that
/// dies in between leaves it behind. Whoever is in front can send it, and cannot look into it.
class SealedActs {
    private static final Set<OutgoingState> UNDECIDED = EnumSet.of(OutgoingState.SAVED, OutgoingState.PARKED);

    private final List<Sent> acts = new ArrayList<>();

    /// The store has been written to: what is new is added, and all goes once all is decided.
    final void follow(DeskStore store) {
        List<Sent> undecided = undecided(store);
        if (undecided.isEmpty()) {
            acts.clear();
        }
        Set<CommandId> known = acts.stream().map(Sent::id).collect(Collectors.toSet());
        undecided.stream().filter(act -> !known.contains(act.id())).forEach(acts::add);
    }

    /// Made anew from the store, when the desk opens and when it closes.
    final void anew(DeskStore store) {
        acts.clear();
        acts.addAll(undecided(store));
    }

    private static List<Sent> undecided(DeskStore store) {
        return store.<List<Outgoing>>keep(kept -> kept.outgoing(UNDECIDED)).stream().map(act -> new Sent(act.id(), act.body())).toList();
    }

    final List<Sent> content() {
        return List.copyOf(acts);
    }

    /// They are on their way.
    void sending(List<Sent> sent) {}

    /// The server has all of what was sent: it goes, unless more was added meanwhile.
    final void taken(List<Sent> sent) {
        if (acts.equals(sent)) {
            drop();
        }
    }

    final void drop() {
        acts.clear();
    }
}
