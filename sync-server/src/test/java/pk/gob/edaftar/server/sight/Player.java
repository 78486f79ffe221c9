package pk.gob.edaftar.server.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;

/// Somebody of the province at a desk of his own, signed in once; a PA acts for his officer.
final class Player {
    private final String code;
    private final PostId post;
    private final PersonId person;
    private final @Nullable PostId boss;
    private final TestDesk desk;
    private final SignedIn in;
    private final WideProvince province;
    private final Map<UnitId, Lease> leases = new HashMap<>();
    private final Map<UnitId, Long> used = new HashMap<>();
    private long provisional;

    Player(TestServer server, WideProvince province, String code) {
        this.code = code;
        this.post = province.post(code);
        this.person = province.person(post);
        this.boss = province.organisation().facts(post, Instant.now()).orElseThrow().assists();
        this.desk = new TestDesk(server.url());
        this.province = province;
        this.in = desk.signIn(TestServer.userName(province.organisation().person(person).orElseThrow()), TestServer.PASSWORD);
    }

    String code() {
        return code;
    }

    TestDesk desk() {
        return desk;
    }

    SignedIn session() {
        return in;
    }

    PostId post() {
        return post;
    }

    PersonId person() {
        return person;
    }

    /// An act of his now, for his officer where he assists one.
    Act act() {
        return new Act(new CommandId(UUID.randomUUID()), Instant.now(), person, post, boss, List.of());
    }

    /// An act of his in another's post.
    Act actAs(PostId other) {
        return new Act(new CommandId(UUID.randomUUID()), Instant.now(), person, other,
                province.organisation().facts(other, SmallProvince.MORNING).orElseThrow().assists(), List.of());
    }

    UnitId ownRegistry() {
        return province.organisation().registryOf(boss == null ? post : boss, Instant.now()).orElseThrow();
    }

    /// Whether the server gives him numbers of a register.
    boolean hasNumbers(UnitId registry) {
        if (!leases.containsKey(registry)) {
            LeaseAsk ask = new LeaseAsk(in.epoch(), UUID.randomUUID(), Series.of(registry, Instant.now()));
            Lease lease = desk.post("/api/leases", ask, LeaseAnswer.class).lease();
            if (lease != null) {
                leases.put(registry, lease);
            }
        }
        return leases.containsKey(registry);
    }

    /// The next number of a register, or a provisional one where he is given none.
    Stamp stamp(UnitId registry) {
        if (!hasNumbers(registry)) {
            return Stamp.provisional(Series.of(registry, Instant.now()), "P/" + in.deviceNumber() + "-" + in.slot() + "/" + ++provisional);
        }
        Lease lease = Objects.requireNonNull(leases.get(registry));
        long n = used.merge(registry, 1L, Long::sum);
        if (n == lease.last() - lease.first() + 1) {
            leases.remove(registry);
            used.remove(registry);
        }
        return Stamp.leased(lease.series(), lease.id(), lease.first() + n - 1);
    }

    /// Sends commands, as many in one push as may be.
    List<Receipt> send(List<Command> commands) {
        List<Receipt> receipts = new ArrayList<>();
        for (int from = 0; from < commands.size(); from += Push.LIMIT) {
            List<Command> some = commands.subList(from, Math.min(commands.size(), from + Push.LIMIT));
            receipts.addAll(desk.post("/api/commands", new Push(in.epoch(), some.stream().map(LetterDay::sent).toList()),
                    PushAnswer.class).receipts());
        }
        return receipts;
    }
}
