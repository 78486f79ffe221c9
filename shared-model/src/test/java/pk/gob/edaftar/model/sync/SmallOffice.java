package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.sync.memory.MemoryServerStore;
import pk.gob.edaftar.model.wire.Wire;

/// One server and some desks, all in memory, with somebody who carries messages between them one at a time.
/// A desk that is offline gets nothing and sends nothing.
final class SmallOffice {
    private static final int MOST_MESSAGES = 500;

    /// One person's desk program.
    final class Desk {
        private final Session session;
        private final MemoryDeskStore store;
        private final Wire wire = new Wire();
        private DeskCore core;
        private boolean online;
        private final List<DeskEffect> told = new ArrayList<>();

        private Desk(Session session, String slot) {
            this.session = session;
            this.store = new MemoryDeskStore(new Identity(session.device(), session.person(), slot));
            this.core = new Small(store, wire);
            take(core.start(now));
        }

        DeskCore core() {
            return core;
        }

        MemoryDeskStore store() {
            return store;
        }

        void goOnline() {
            online = true;
            take(core.on(new DeskEvent.WentOnline(), now));
        }

        /// The line comes back for one answer only.
        void goOnlineFor(Class<? extends DeskEffect> asking) {
            goOnline();
            Message message = queue.stream().filter(each -> asking.isInstance(each.effect)).findFirst().orElseThrow();
            carry(message);
            goOffline();
        }

        void goOffline() {
            online = false;
            queue.removeIf(message -> message.desk == this);
            take(core.on(new DeskEvent.WentOffline(), now));
        }

        /// The program ends and is started again.
        void restart() {
            boolean was = online;
            queue.removeIf(message -> message.desk == this);
            core = new Small(store, wire);
            take(core.start(now));
            if (was) {
                goOnline();
            }
        }

        Performed perform(Command command) {
            Performed performed = core.perform(command, "seen", now);
            take(performed.effects());
            return performed;
        }

        void open(DakId dak) {
            take(core.open(dak.value(), now));
        }

        /// What the desk shows of a receipt.
        Optional<DakTrail> shown(DakId dak) {
            return store.cache(cache -> cache.trail(dak.value())).flatMap(DakTrail::of);
        }

        List<OutgoingState> states() {
            return store.keep(kept -> kept.outgoing(Set.of(OutgoingState.values()))).stream().map(Outgoing::state).toList();
        }

        /// The rows that lie confirmed on the desk, by key.
        Map<UUID, Row> rows() {
            Map<UUID, Row> rows = new TreeMap<>();
            store.held().entities().forEach((key, stored) -> rows.put(key, stored.row()));
            return rows;
        }

        List<Stream> mismatches() {
            return told.stream().filter(DeskEffect.Mismatch.class::isInstance)
                    .map(each -> ((DeskEffect.Mismatch) each).stream()).toList();
        }

        private void take(List<DeskEffect> effects) {
            told.addAll(effects);
            if (online) {
                effects.forEach(effect -> queue.add(new Message(this, effect)));
            }
        }
    }

    private final class Small extends DeskCore {
        Small(MemoryDeskStore store, Wire wire) {
            this(store, wire, new Overlay(wire));
        }

        private Small(MemoryDeskStore store, Wire wire, Overlay overlay) {
            super(store, wire, () -> 0.5, overlay, new Pages(wire, overlay), portions);
        }
    }

    private record Message(Desk desk, DeskEffect effect) {}

    private final Specimens specimens = new Specimens();
    private final MemoryServerStore serverStore = new MemoryServerStore(specimens.wire(), new Epoch(1, new UUID(1, 1)));
    private final Portions portions;
    private final ServerCore server;
    private final Map<Session, Desk> desks = new LinkedHashMap<>();
    private final Deque<Message> queue = new ArrayDeque<>();
    private Instant now = SmallProvince.MORNING;

    SmallOffice() {
        this(Portions.USUAL);
    }

    /// An office whose messages hold so much at most.
    SmallOffice(Portions portions) {
        this.portions = portions;
        this.server = new ServerCore(serverStore, specimens.wire(), this::poke, portions);
        serverStore.write(writing -> {
            List<FeedChange> changes = new ArrayList<>();
            for (OrgEntity entity : specimens.province().entities()) {
                long seq = writing.put(entity);
                changes.add(Specimens.change(List.of(), Specimens.live(Stream.DIRECTORY, Part.directory(entity.key()), seq)));
            }
            writing.publish(changes);
            return changes;
        });
    }

    Specimens specimens() {
        return specimens;
    }

    MemoryServerStore server() {
        return serverStore;
    }

    Instant now() {
        return now;
    }

    /// A desk of the post's holder, not yet online.
    Desk desk(PostId post, String slot) {
        Session session = specimens.session(post);
        Desk desk = new Desk(session, slot);
        desks.put(session, desk);
        return desk;
    }

    /// The desk of the same person on the same computer, after its stores were lost.
    Desk anew(Desk lost) {
        Desk desk = new Desk(lost.session, lost.store.<Identity>keep(DeskStore.Kept::identity).slot());
        desks.put(lost.session, desk);
        return desk;
    }

    void pass(Duration time) {
        now = now.plus(time);
        desks.values().forEach(desk -> desk.take(desk.core.on(new DeskEvent.Woke(), now)));
    }

    /// Carries messages until there are none.
    void settle() {
        settle(() -> { });
    }

    /// Carries messages until there are none, and looks after each.
    void settle(Runnable look) {
        int carried = 0;
        while (!queue.isEmpty()) {
            if (++carried > MOST_MESSAGES) {
                throw new AssertionError("it never ends: " + queue.peek());
            }
            carry(queue.remove());
            look.run();
        }
    }

    /// Carries the oldest message, if there is one.
    boolean carryOne() {
        if (queue.isEmpty()) {
            return false;
        }
        carry(queue.remove());
        return true;
    }

    private void carry(Message message) {
        Desk desk = message.desk;
        DeskEvent answer = switch (message.effect) {
            case DeskEffect.SendPush(long call, Push push) -> new DeskEvent.Pushed(call, server.push(desk.session, push, now));
            case DeskEffect.SendPull(long call, Pull pull) -> new DeskEvent.Pulled(call, server.pull(desk.session, pull, now));
            case DeskEffect.SendFetch(long call, Fetch fetch) -> new DeskEvent.Fetched(call, server.fetch(desk.session, fetch, now));
            case DeskEffect.SendLease(long call, LeaseAsk ask) -> new DeskEvent.Leased(call, server.lease(desk.session, ask, now));
            case DeskEffect.WakeAt wake -> null;
            case DeskEffect.Changed changed -> null;
            case DeskEffect.StateChanged changed -> null;
            case DeskEffect.Mismatch mismatch -> null;
        };
        if (answer != null && desk.online) {
            desk.take(desk.core.on(answer, now));
        }
    }

    private void poke(Collection<Stream> streams) {
        for (Desk desk : desks.values()) {
            Set<Stream> followed = server.follows(desk.session, now);
            List<Stream> his = streams.stream().filter(followed::contains).toList();
            if (desk.online && !his.isEmpty()) {
                desk.take(desk.core.on(new DeskEvent.Poked(Set.copyOf(his)), now));
            }
        }
    }
}
