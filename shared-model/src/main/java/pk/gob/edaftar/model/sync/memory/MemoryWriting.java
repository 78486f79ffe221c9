package pk.gob.edaftar.model.sync.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.command.WholeOffice;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.sync.ActRow;
import pk.gob.edaftar.model.sync.Clash;
import pk.gob.edaftar.model.sync.DeskStore.Stored;
import pk.gob.edaftar.model.sync.Epoch;
import pk.gob.edaftar.model.sync.FeedChange;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Row;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.StreamState;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.sync.WiderLock;
import tools.jackson.databind.node.ObjectNode;

/// One transaction on the store in memory.
public class MemoryWriting implements ServerStore.Writing {
    private final MemoryServerStore store;
    private final Undo undo;
    private final Epoch epoch;
    private final Set<UUID> locked = new HashSet<>();

    protected MemoryWriting(MemoryServerStore store, Undo undo, Epoch epoch) {
        this.store = store;
        this.undo = undo;
        this.epoch = epoch;
    }

    @Override
    public Epoch epoch() {
        return epoch;
    }

    @Override
    public Optional<ServerStore.Claimed> claim(CommandId id, String hash, Session session) {
        Optional<ServerStore.Claimed> before = Optional.ofNullable(store.ledger.get(id));
        if (before.isEmpty()) {
            undo.put(store.ledger, id, new ServerStore.Claimed(hash, Receipt.unrecorded(id, Verdict.WAITS, null)));
        }
        return before;
    }

    @Override
    public Optional<Verdict> verdictOf(CommandId id) {
        return Optional.ofNullable(store.receipt(id)).map(Receipt::verdict);
    }

    @Override
    public Instant lastPush(Session session) {
        return store.pushes.getOrDefault(session, Instant.EPOCH);
    }

    @Override
    public void lock(Set<UUID> papers) {
        locked.addAll(papers);
    }

    @Override
    public WholeOffice office(Moment moment) {
        return new MemoryOffice(moment);
    }

    @Override
    public Optional<Lease> lease(UUID id) {
        return Optional.ofNullable(store.leases.get(id));
    }

    @Override
    public long draw(Series series) {
        long next = store.series.getOrDefault(series, 0L) + 1;
        undo.put(store.series, series, next);
        return next;
    }

    @Override
    public long put(Entity entity) {
        Stored before = store.entities.get(entity.key()).orElse(null);
        if (before != null && (entity.once() || !isSameThing(before, entity))) {
            throw new Clash(entity.key());
        }
        long seq = seq(entity.part()) + 1;
        undo.put(store.seqs, entity.part(), seq);
        TreeMap<Long, UUID> rows = store.rows.computeIfAbsent(entity.part(), part -> new TreeMap<>());
        if (before != null) {
            undo.put(rows, before.row().seq(), null);
        }
        undo.put(rows, seq, entity.key());
        ObjectNode body = before == null ? store.wire.write(entity) : store.wire.merge(before.row().body().tree(), entity);
        store.entities.put(undo, new Stored(entity.part(), new Row(entity.key(), seq, body), entity));
        return seq;
    }

    private boolean isSameThing(Stored before, Entity entity) {
        return before.part().equals(entity.part())
                && before.row().body().tree().path("type").equals(store.wire.write(entity).path("type"));
    }

    @Override
    public long seq(Part part) {
        return store.seqs.getOrDefault(part, 0L);
    }

    @Override
    public List<Listed> listings(Part part) {
        return List.copyOf(store.listings.getOrDefault(part, new TreeMap<>()).values());
    }

    @Override
    public Optional<ActRow> lastAct(UUID paper) {
        return Optional.ofNullable(store.acts.get(paper)).map(TreeMap::lastEntry).map(Map.Entry::getValue);
    }

    @Override
    public void append(ActRow act, ObjectNode command) {
        undo.put(store.acts.computeIfAbsent(act.paper(), paper -> new TreeMap<>()), act.seq(), act);
    }

    @Override
    public Receipt conclude(Receipt receipt, Session session) {
        TreeMap<Long, Receipt> given = store.receipts.computeIfAbsent(session, desk -> new TreeMap<>());
        Receipt numbered = receipt.numbered(given.isEmpty() ? 1 : given.lastKey() + 1);
        undo.put(given, numbered.number(), numbered);
        ServerStore.Claimed claimed = store.ledger.get(receipt.command());
        undo.put(store.ledger, receipt.command(), new ServerStore.Claimed(claimed == null ? "" : claimed.hash(), numbered));
        return numbered;
    }

    @Override
    public void publish(List<FeedChange> changes) {
        changes.forEach(this::publish);
    }

    /// One row of a feed under a position of its own.
    protected void publish(FeedChange change) {
        StreamState state = store.streams.getOrDefault(change.stream(), StreamState.EMPTY);
        publish(change, state.head() + 1);
    }

    /// One row of a feed under a given position.
    protected void publish(FeedChange change, long pos) {
        Stream stream = change.stream();
        StreamState state = store.streams.getOrDefault(stream, StreamState.EMPTY);
        Listed row = new Listed(stream, change.part(), change.seq(), pos, change.upto(), change.gone());
        TreeMap<Stream, Listed> ofPart = store.listings.computeIfAbsent(change.part(), part -> new TreeMap<>());
        TreeMap<Long, TreeMap<Part, Listed>> feed = store.feeds.computeIfAbsent(stream, s -> new TreeMap<>());
        Listed before = ofPart.get(stream);
        if (before != null) {
            undo.put(feed.computeIfAbsent(before.pos(), p -> new TreeMap<>()), before.part(), null);
        }
        undo.put(feed.computeIfAbsent(pos, p -> new TreeMap<>()), row.part(), row);
        undo.put(ofPart, stream, row);
        undo.put(store.streams, stream, new StreamState(pos, state.sum() + change.sumDelta()));
    }

    @Override
    public void pushed(Session session, Instant at) {
        undo.put(store.pushes, session, at.isAfter(lastPush(session)) ? at : lastPush(session));
    }

    @Override
    public Optional<Lease> leaseOf(UUID request) {
        return Optional.ofNullable(store.leaseRequests.get(request));
    }

    @Override
    public long used(Series series, PersonId person, Instant since) {
        return Register.stamped(store.entities.values()).filter(each -> each.stamp().series().registry().equals(series.registry())
                && each.by().equals(person) && each.at().isAfter(since)).count();
    }

    @Override
    public long unused(Series series, PersonId person) {
        long leased = store.leases.values().stream().filter(lease -> lease.series().equals(series) && lease.person().equals(person))
                .mapToLong(lease -> lease.last() - lease.first() + 1).sum();
        return leased - Register.stamped(store.entities.values()).filter(each -> each.stamp().series().equals(series)
                && each.number() != null && each.by().equals(person)).count();
    }

    @Override
    public Lease grant(UUID request, Series series, Session session, int size) {
        long last = store.series.getOrDefault(series, 0L);
        Lease lease = new Lease(new LeaseId(request), series, session.device(), session.person(), last + 1, last + size);
        undo.put(store.series, series, last + size);
        undo.put(store.leases, lease.id().value(), lease);
        undo.put(store.leaseRequests, request, lease);
        return lease;
    }

    @Override
    public void quarantine(Sent sent, Session session, Instant at, String rule) {
        undo.put(store.quarantine, sent.id(), sent);
    }

    private final class MemoryOffice implements WholeOffice {
        private final Moment moment;

        MemoryOffice(Moment moment) {
            this.moment = moment;
        }

        @Override
        public Organisation organisation() {
            return store.entities.organisation();
        }

        @Override
        public Moment moment() {
            return moment;
        }

        @Override
        public Answer.Known<Optional<Trail>> trail(UUID paper) {
            if (!locked.contains(paper)) {
                throw new WiderLock(paper);
            }
            List<Entity> entities = store.entities.of(paper).stream()
                    .filter(stored -> stored.part().kind() != PartKind.CONTENT)
                    .sorted(Comparator.comparing(Stored::part).thenComparing(stored -> stored.row().seq()))
                    .map(Stored::entity).toList();
            return Answer.known(entities.isEmpty() ? Optional.empty() : Optional.of(new Trail(paper, entities)));
        }

        @Override
        public Answer.Known<List<UUID>> ask(Question question) {
            return Answer.known(Register.find(store.entities.values(), question));
        }
    }
}
