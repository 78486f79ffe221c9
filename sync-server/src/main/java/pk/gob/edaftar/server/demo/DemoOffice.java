package pk.gob.edaftar.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
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
    private static final int ATTEMPTS = 5;
    private static final DeviceId DEVICE = new DeviceId(DemoIds.id("device", "desk"));

    /// How many desks work at once: each plays whole chapters, act by act.
    interface Desks {
        void play(Collection<List<Command>> chapters, Consumer<Command> act);
    }

    /// What came of it.
    enum Outcome { FILLED, ALREADY_THERE, OFFICE_OF_ITS_OWN }

    private record Stamping(Lease lease, long used) {
        long serial() {
            return lease.first() + used;
        }
    }

    private final ServerStore store;
    private final ServerCore core;
    private final Wire wire;
    private final Desks desks;
    private final Map<String, Stamping> stamps = new HashMap<>();

    DemoOffice(ServerStore store, ServerCore core, Wire wire, Desks desks) {
        this.store = store;
        this.core = core;
        this.wire = wire;
        this.desks = desks;
    }

    /// Brings in what is not there yet; broken off, it goes on where it stopped.
    Outcome fill(DemoFiles files, Instant now) {
        DemoProvince province = files.province(now);
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        if (!organisation.isEmpty() && organisation.person(province.administrator()).isEmpty()) {
            return Outcome.OFFICE_OF_ITS_OWN;
        }
        province.commands().forEach(this::perform);
        DemoProvince begun = province.asIn(store.read(ServerStore.Reading::organisation));
        List<Command> commands = new DemoScript(begun, files.papers(begun, now), now).commands();
        Optional<Verdict> last = store.write(writing -> writing.verdictOf(commands.getLast().act().id()));
        if (last.isPresent()) {
            return Outcome.ALREADY_THERE;
        }
        // numbers are drawn in the order of the days, whoever is quicker afterwards
        List<Command> stamped = commands.stream().map(this::stamped).toList();
        desks.play(chapters(stamped.subList(0, stamped.size() - 1)), this::perform);
        perform(stamped.getLast());
        return Outcome.FILLED;
    }

    /// The acts on each paper, with those on the one it is linked to, in their order.
    private static Collection<List<Command>> chapters(List<Command> commands) {
        Map<DakId, DakId> linked = new HashMap<>();
        commands.forEach(command -> {
            if (command instanceof DakCommand.LinkDak link) {
                linked.put(link.dak(), link.other());
            }
        });
        return commands.stream().map(DakCommand.class::cast).collect(Collectors.groupingBy(
                command -> linked.getOrDefault(command.dak(), command.dak()), LinkedHashMap::new, Collectors.<Command>toList())).values();
    }

    private Command stamped(Command command) {
        Session session = new Session(DEVICE, command.act().person());
        return command.stamp().map(stamp -> command.stamped(drawn(session, stamp.series(), arrival(command)))).orElse(command);
    }

    private static Instant arrival(Command command) {
        return command.act().at().plus(ON_THE_LINE);
    }

    private void perform(Command command) {
        Sent sent = new Sent(command.act().id(), wire.write(command));
        Session session = new Session(DEVICE, command.act().person());
        Receipt receipt = core.execute(session, sent, arrival(command));
        for (int attempt = 1; attempt < ATTEMPTS && receipt.verdict() == Verdict.RETRY_LATER; attempt++) {
            receipt = core.execute(session, sent, arrival(command));
        }
        // another body: done on an earlier day, when the days were others
        if (receipt.verdict() != Verdict.ACCEPTED && receipt.verdict() != Verdict.OTHER_BODY) {
            throw new IllegalStateException("the demo’s act was not accepted: " + command + " " + receipt);
        }
    }

    private Stamp drawn(Session session, Series series, Instant at) {
        String key = session.person().value() + "/" + series.text();
        Stamping stamping = stamps.computeIfAbsent(key, name -> new Stamping(lease(session, series, name, at), 0));
        if (stamping.serial() > stamping.lease().last()) {
            stamping = new Stamping(lease(session, series, key + "/" + stamping.serial(), at), 0);
        }
        stamps.put(key, new Stamping(stamping.lease(), stamping.used() + 1));
        return Stamp.leased(series, stamping.lease().id(), stamping.serial());
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
