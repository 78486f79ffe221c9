package pk.gob.edaftar.model.sync.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.sync.Clock;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.HeldLease;
import pk.gob.edaftar.model.sync.Identity;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;

/// What a desk must never lose, in memory.
final class MemoryKept implements DeskStore.Kept {
    private static final String EPOCH = "epoch";
    private static final String CLOCK = "clock";
    private static final String RECEIPT = "receipt";
    private static final String PROVISIONAL = "provisional";

    private final Identity identity;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<Long, Outgoing> journal = new TreeMap<>();
    private final Map<LeaseId, HeldLease> leases = new HashMap<>();
    private final Map<Series, UUID> requests = new TreeMap<>();
    private Undo undo = new Undo();

    MemoryKept(Identity identity) {
        this.identity = identity;
    }

    MemoryKept in(Undo transaction) {
        undo = transaction;
        return this;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public @Nullable Epoch epoch() {
        return (Epoch) values.get(EPOCH);
    }

    @Override
    public void epoch(Epoch epoch) {
        undo.put(values, EPOCH, epoch);
    }

    @Override
    public Clock clock() {
        return (Clock) values.getOrDefault(CLOCK, Clock.UNKNOWN);
    }

    @Override
    public void clock(Clock clock) {
        undo.put(values, CLOCK, clock);
    }

    @Override
    public long lastReceipt() {
        return (Long) values.getOrDefault(RECEIPT, 0L);
    }

    @Override
    public void lastReceipt(long number) {
        undo.put(values, RECEIPT, number);
    }

    @Override
    public long append(Outgoing act) {
        long n = journal.size() + 1L;
        undo.put(journal, n, new Outgoing(n, act.id(), act.body(), act.touches(), act.seen(), act.state(), act.receipt()));
        return n;
    }

    @Override
    public void update(Outgoing act) {
        undo.put(journal, act.n(), act);
    }

    @Override
    public List<Outgoing> outgoing(Set<OutgoingState> states) {
        return journal.values().stream().filter(act -> states.contains(act.state())).toList();
    }

    @Override
    public Optional<Outgoing> outgoing(CommandId id) {
        return journal.values().stream().filter(act -> act.id().equals(id)).findFirst();
    }

    @Override
    public List<HeldLease> leases(Series series) {
        return leases.values().stream().filter(held -> held.lease().series().equals(series))
                .sorted((a, b) -> Long.compare(a.lease().first(), b.lease().first())).toList();
    }

    @Override
    public void lease(HeldLease lease) {
        undo.put(leases, lease.lease().id(), lease);
    }

    @Override
    public Optional<UUID> leaseRequest(Series series) {
        return Optional.ofNullable(requests.get(series));
    }

    @Override
    public void leaseRequest(Series series, @Nullable UUID request) {
        undo.put(requests, series, request);
    }

    @Override
    public long nextProvisional() {
        long next = (Long) Objects.requireNonNull(values.getOrDefault(PROVISIONAL, 0L)) + 1;
        undo.put(values, PROVISIONAL, next);
        return next;
    }
}
