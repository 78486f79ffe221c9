package pk.gob.edaftar.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.wire.Wire;

/// Plays the demo's script to the server as the desks of its people would have: each act by its person, at its time,
/// under numbers leased to him. It never writes anything by another way, and adds nothing to an office of somebody's own.
final class DemoOffice {
    /// How long an act was on its way.
    private static final Duration ON_THE_LINE = Duration.ofSeconds(2);
    private static final DeviceId DEVICE = new DeviceId(DemoIds.id("device", "desk"));

    /// What came of it.
    enum Outcome { FILLED, ALREADY_THERE, OFFICE_OF_ITS_OWN }

    private record Stamping(Lease lease, long next) {}

    private final ServerStore store;
    private final ServerCore core;
    private final Wire wire;
    private final Map<String, Stamping> stamps = new HashMap<>();

    DemoOffice(ServerStore store, ServerCore core, Wire wire) {
        this.store = store;
        this.core = core;
        this.wire = wire;
    }

    /// Brings in what is not there yet; broken off, it goes on where it stopped.
    Outcome fill(Instant now) {
        DemoProvince province = DemoFiles.province(wire);
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        if (!organisation.isEmpty() && organisation.person(province.administrator()).isEmpty()) {
            return Outcome.OFFICE_OF_ITS_OWN;
        }
        List<Command> commands = new DemoScript(province, DemoFiles.papers(wire), now).commands();
        Optional<Verdict> last = store.write(writing -> writing.verdictOf(commands.getLast().act().id()));
        if (last.isPresent()) {
            return Outcome.ALREADY_THERE;
        }
        commands.forEach(this::perform);
        return Outcome.FILLED;
    }

    private void perform(Command command) {
        Session session = new Session(DEVICE, command.act().person());
        Instant arrival = command.act().at().plus(ON_THE_LINE);
        Command stamped = command.stamp().map(stamp -> command.stamped(drawn(session, stamp.series(), arrival))).orElse(command);
        Receipt receipt = core.execute(session, new Sent(command.act().id(), wire.write(stamped)), arrival);
        // another body: done on an earlier day, when the days were others
        if (receipt.verdict() != Verdict.ACCEPTED && receipt.verdict() != Verdict.OTHER_BODY) {
            throw new IllegalStateException("the demo’s act was not accepted: " + stamped + " " + receipt);
        }
    }

    private Stamp drawn(Session session, Series series, Instant at) {
        String key = session.person().value() + "/" + series.text();
        Stamping stamping = stamps.computeIfAbsent(key, name -> new Stamping(lease(session, series, name, at), 0));
        long serial = stamping.lease().first() + stamping.next();
        stamps.put(key, new Stamping(stamping.lease(), stamping.next() + 1));
        return Stamp.leased(series, stamping.lease().id(), serial);
    }

    private Lease lease(Session session, Series series, String name, Instant at) {
        LeaseAsk ask = new LeaseAsk(store.read(ServerStore.Reading::epoch), DemoIds.id("lease", name), series);
        LeaseAnswer answer = core.lease(session, ask, at);
        if (answer.lease() == null) {
            throw new IllegalStateException("no numbers for the demo: " + answer);
        }
        return answer.lease();
    }
}
