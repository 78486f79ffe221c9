package pk.gob.edaftar.desktop.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskEffect;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Performed;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.wire.Wire;

/// The real core over a store, with the server called directly: the network is as fast and as patient as can be.
public final class LocalDesk {
    private final DeskCore core;
    private final ServerCore server;
    private final Session session;
    private Instant now;
    private int pulls;

    LocalDesk(DeskStore store, ServerCore server, Session session, Instant now) {
        this.core = new DeskCore(store, new Wire(), () -> 0.5);
        this.server = server;
        this.session = session;
        this.now = now;
        core.start(now);
    }

    /// Goes online and does all there is to do until only time could bring more.
    void sync() {
        run(core.on(new DeskEvent.WentOnline(), now));
        core.on(new DeskEvent.WentOffline(), now);
    }

    Performed perform(Command command) {
        now = now.plusSeconds(1);
        return core.perform(command, "seen", now);
    }

    DeskCore core() {
        return core;
    }

    int pulls() {
        return pulls;
    }

    private void run(List<DeskEffect> first) {
        Deque<DeskEffect> effects = new ArrayDeque<>(first);
        while (!effects.isEmpty()) {
            DeskEvent answer = switch (effects.removeFirst()) {
                case DeskEffect.SendPush(long call, var push) -> new DeskEvent.Pushed(call, server.push(session, push, now));
                case DeskEffect.SendPull(long call, var pull) -> {
                    pulls++;
                    yield new DeskEvent.Pulled(call, server.pull(session, pull, now));
                }
                case DeskEffect.SendFetch(long call, var fetch) -> new DeskEvent.Fetched(call, server.fetch(session, fetch, now));
                case DeskEffect.SendLease(long call, var ask) -> new DeskEvent.Leased(call, server.lease(session, ask, now));
                case DeskEffect.Mismatch(var stream) -> throw new AssertionError("the sums differ in " + stream.text());
                case DeskEffect.WakeAt wake -> null;
                case DeskEffect.Changed changed -> null;
                case DeskEffect.StateChanged changed -> null;
            };
            if (answer != null) {
                effects.addAll(core.on(answer, now));
            }
        }
    }
}
