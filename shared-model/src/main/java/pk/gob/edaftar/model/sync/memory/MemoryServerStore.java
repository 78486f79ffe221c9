package pk.gob.edaftar.model.sync.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.sync.ActRow;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.wire.Wire;

/// The server's store in memory, one transaction at a time: what the simulator and the contract suite run on.
public class MemoryServerStore implements ServerStore {
    final Wire wire;
    final Map<CommandId, Claimed> ledger = new HashMap<>();
    final Entities entities = new Entities();
    final Map<Part, TreeMap<Long, UUID>> rows = new TreeMap<>();
    final Map<Part, Long> seqs = new TreeMap<>();
    final Map<Stream, StreamState> streams = new TreeMap<>();
    /// By position and part: that no two rows share a position is publishing's to see to, not this map's.
    final Map<Stream, TreeMap<Long, TreeMap<Part, Listed>>> feeds = new TreeMap<>();
    final Map<Part, TreeMap<Stream, Listed>> listings = new TreeMap<>();
    final Map<Session, TreeMap<Long, Receipt>> receipts = new HashMap<>();
    final Map<Session, Instant> pushes = new HashMap<>();
    final Map<Series, Long> series = new TreeMap<>();
    final Map<UUID, Lease> leases = new HashMap<>();
    final Map<UUID, Lease> leaseRequests = new HashMap<>();
    final Map<UUID, TreeMap<Long, ActRow>> acts = new HashMap<>();
    final Map<CommandId, Sent> quarantine = new HashMap<>();
    private final Epoch epoch;

    public MemoryServerStore(Wire wire, Epoch epoch) {
        this.wire = wire;
        this.epoch = epoch;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return work.apply(new MemoryReading(this, epoch));
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        Undo undo = new Undo();
        boolean done = false;
        T result;
        try {
            result = work.apply(writing(undo, epoch));
            beforeCommit();
            done = true;
        } finally {
            if (!done) {
                undo.run();
            }
        }
        afterCommit();
        return result;
    }

    /// The transaction's view; overridden to plant a bug.
    protected Writing writing(Undo undo, Epoch current) {
        return new MemoryWriting(this, undo, current);
    }

    /// Where a simulated crash loses the transaction.
    protected void beforeCommit() {}

    /// Where a simulated crash loses only the answer.
    protected void afterCommit() {}

    /// Every paper's chain of acts, for verification.
    public Map<UUID, List<ActRow>> chains() {
        Map<UUID, List<ActRow>> chains = new TreeMap<>();
        acts.forEach((paper, chain) -> chains.put(paper, List.copyOf(chain.values())));
        return chains;
    }

    /// Every entity as stored, for comparison with what desks hold.
    public Map<UUID, Stored> stored() {
        return entities.all();
    }

    /// Every listing, for comparison with what desks hold.
    public List<Listed> allListings() {
        return listings.values().stream().flatMap(rows -> rows.values().stream()).toList();
    }

    /// What was recorded for every command.
    public Map<CommandId, Claimed> recorded() {
        return ledger;
    }

    @Nullable Receipt receipt(CommandId id) {
        Claimed claimed = ledger.get(id);
        return claimed == null ? null : claimed.receipt();
    }
}
