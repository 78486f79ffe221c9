package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Rules;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.sync.Pending.PendingAct;
import pk.gob.edaftar.model.wire.Wire;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The acts made on this desk, from the click to the server's last word.
final class Acts {
    /// The decision changed between dry run and draw; the transaction is given up and no number is burnt.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Decision decision;

        Undone(Decision decision) {
            super("refused", null, false, false);
            this.decision = decision;
        }
    }

    private final DeskStore store;
    private final Wire wire;
    private final Overlay overlay;
    private final Pending pending;
    private final Portions portions;
    private final Set<CommandId> waiting = new HashSet<>();

    Acts(DeskStore store, Wire wire, Overlay overlay, Pending pending, Portions portions) {
        this.store = store;
        this.wire = wire;
        this.overlay = overlay;
        this.pending = pending;
        this.portions = portions;
    }

    /// Reads the outbox and lays over the confirmed rows what a crash may have left out, or takes off what it left on.
    void start() {
        pending.clear();
        waiting.clear();
        List<Outgoing> open = store.keep(kept -> kept.outgoing(EnumSet.of(OutgoingState.SAVED, OutgoingState.ACCEPTED, OutgoingState.PARKED)));
        List<Outgoing> landed = store.cache(cache -> {
            Set<Long> lying = cache.overlaid();
            long mark = cache.mark();
            List<Outgoing> gone = new ArrayList<>();
            Set<UUID> papers = new HashSet<>();
            Set<Long> left = new HashSet<>(lying);
            for (Outgoing act : open) {
                left.remove(act.n());
                if (act.n() <= mark && !lying.contains(act.n()) && act.state() == OutgoingState.ACCEPTED) {
                    gone.add(act);
                } else {
                    pending.put(new PendingAct(act, wire.readCommand(act.body())));
                    if (!lying.contains(act.n())) {
                        papers.addAll(act.touches());
                    }
                }
            }
            left.forEach(n -> cache.overlaid(n, false));
            papers.addAll(touched(left));
            overlay.rebase(cache, pending, papers);
            open.stream().mapToLong(Outgoing::n).max().ifPresent(last -> cache.mark(Math.max(mark, last)));
            return gone;
        });
        store.keep(kept -> {
            landed.forEach(act -> kept.update(act.in(OutgoingState.LANDED, act.receipt())));
            return landed;
        });
    }

    private Set<UUID> touched(Set<Long> places) {
        Set<UUID> papers = new HashSet<>();
        if (!places.isEmpty()) {
            store.keep(kept -> kept.outgoing(EnumSet.allOf(OutgoingState.class))).stream()
                    .filter(act -> places.contains(act.n())).forEach(act -> papers.addAll(act.touches()));
        }
        return papers;
    }

    Decision dry(Command command) {
        return store.cache(cache -> decide(cache, command));
    }

    private static Decision decide(DeskStore.Cache cache, Command command) {
        return Rules.decide(command, DeskOffice.shown(cache, Moment.onDesk(command.act().at())), Allotment.NONE);
    }

    Performed perform(Command command, String seen, Instant now) {
        Decision dry = dry(command);
        if (!(dry instanceof Decision.Accepted)) {
            return new Performed(dry, null, List.of());
        }
        PendingAct act;
        try {
            act = store.keep(kept -> save(kept, command, seen, now));
        } catch (Undone undone) {
            return new Performed(undone.decision, null, List.of());
        }
        pending.put(act);
        store.cache(cache -> {
            overlay.lay(cache, act);
            cache.mark(Math.max(cache.mark(), act.n()));
            return act;
        });
        return new Performed(dry, act.command(),
                List.of(new DeskEffect.Changed(act.outgoing().touches()), new DeskEffect.StateChanged()));
    }

    private PendingAct save(DeskStore.Kept kept, Command command, String seen, Instant now) {
        Optional<Stamp> stamp = command.stamp();
        Command stamped = stamp.isPresent() ? command.stamped(Numbers.draw(kept, stamp.get().series(), now)) : command;
        Decision decision = dry(stamped);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new Undone(decision);
        }
        Set<UUID> touches = new HashSet<>(stamped.papers());
        accepted.changes().puts().forEach(entity -> touches.add(entity.part().paper()));
        ObjectNode body = wire.write(stamped);
        List<CommandId> after = buildsOn(stamped, touches);
        ArrayNode named = ((ObjectNode) body.get("act")).putArray("after");
        after.forEach(id -> named.add(id.value().toString()));
        Command complete = wire.readCommand(body);
        long n = kept.append(new Outgoing(0, complete.act().id(), body, touches, seen, OutgoingState.SAVED, null));
        return new PendingAct(new Outgoing(n, complete.act().id(), body, touches, seen, OutgoingState.SAVED, null), complete);
    }

    /// The undecided acts without which this one could not be: none where it would be accepted on the confirmed rows alone.
    private List<CommandId> buildsOn(Command command, Set<UUID> touches) {
        List<CommandId> undecided = pending.undecided(touches);
        if (undecided.isEmpty()) {
            return undecided;
        }
        Decision alone = store.cache(cache -> Rules.decide(command,
                DeskOffice.confirmed(cache, Moment.onDesk(command.act().at())), Allotment.NONE));
        return alone instanceof Decision.Accepted ? List.of() : undecided;
    }

    /// The next commands to offer, oldest first; those that wait for another are left out until something is decided.
    List<Sent> toSend(Lane lane) {
        return pending.all().stream().map(PendingAct::outgoing)
                .filter(act -> act.state() == OutgoingState.SAVED && !waiting.contains(act.id()))
                .limit(lane.share(portions.commands())).map(act -> new Sent(act.id(), act.body())).toList();
    }

    boolean hasUndecided() {
        return pending.all().stream().anyMatch(act -> act.outgoing().state() == OutgoingState.SAVED
                && !waiting.contains(act.outgoing().id()));
    }

    boolean awaitsLanding() {
        return pending.all().stream().anyMatch(act -> act.outgoing().state() == OutgoingState.ACCEPTED);
    }

    /// Acts this server could not read are offered again to what may be a newer one.
    void offerParkedAgain() {
        waiting.clear();
        pending.all().stream().filter(act -> act.outgoing().state() == OutgoingState.PARKED)
                .forEach(act -> move(act, OutgoingState.SAVED, null));
    }

    /// Its author has dealt with a refused act.
    void dismiss(Outgoing refused) {
        store.keep(kept -> {
            kept.update(refused.in(OutgoingState.DISMISSED, refused.receipt()));
            return refused;
        });
    }

    /// Takes receipts to the acts they answer: all that were decided in one transaction of the kept store, then what was
    /// refused off the confirmed rows.
    /// @param with what is to be kept together with them
    /// @return whether anything was decided
    boolean settle(List<Receipt> receipts, Consumer<DeskStore.Kept> with, List<DeskEffect> effects) {
        Map<Long, PendingAct> moved = new LinkedHashMap<>();
        boolean decided = false;
        for (Receipt receipt : receipts) {
            decided |= receipt.verdict().isFinal();
            Optional<PendingAct> act = pending.of(receipt.command()).map(known -> moved.getOrDefault(known.n(), known));
            if (act.isEmpty() || isDecided(act.get())) {
                continue;
            }
            Optional<OutgoingState> state = state(receipt.verdict());
            state.ifPresent(next -> moved.put(act.get().n(), act.get().in(next, receipt)));
            if (receipt.verdict() == Verdict.WAITS) {
                waiting.add(receipt.command());
            }
        }
        store.keep(kept -> {
            moved.values().forEach(act -> kept.update(act.outgoing()));
            with.accept(kept);
            return kept;
        });
        moved.values().forEach(pending::put);
        takeOffRefused(moved.values(), effects);
        if (decided) {
            waiting.clear();
            effects.add(new DeskEffect.StateChanged());
        }
        return decided;
    }

    private static boolean isDecided(PendingAct act) {
        OutgoingState state = act.outgoing().state();
        return state == OutgoingState.ACCEPTED || state == OutgoingState.REFUSED;
    }

    /// Where a verdict leaves an act; an accepted one stays over the confirmed rows until they show it.
    private static Optional<OutgoingState> state(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Optional.of(OutgoingState.ACCEPTED);
            case REFUSED, QUARANTINED, OTHER_BODY -> Optional.of(OutgoingState.REFUSED);
            case BROKEN -> Optional.of(OutgoingState.PARKED);
            case WAITS, RETRY_LATER -> Optional.empty();
        };
    }

    private void takeOffRefused(Collection<PendingAct> moved, List<DeskEffect> effects) {
        List<PendingAct> refused = moved.stream().filter(act -> act.outgoing().state() == OutgoingState.REFUSED).toList();
        if (refused.isEmpty()) {
            return;
        }
        Set<UUID> papers = new HashSet<>();
        for (PendingAct act : refused) {
            pending.remove(act.n());
            papers.addAll(act.outgoing().touches());
        }
        Set<UUID> changed = store.cache(cache -> {
            refused.forEach(act -> cache.overlaid(act.n(), false));
            return overlay.rebase(cache, pending, papers);
        });
        effects.add(new DeskEffect.Changed(changed));
    }

    private void move(PendingAct act, OutgoingState state, @Nullable Receipt receipt) {
        PendingAct moved = act.in(state, receipt);
        store.keep(kept -> {
            kept.update(moved.outgoing());
            return moved;
        });
        pending.put(moved);
    }
}
