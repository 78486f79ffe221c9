package pk.gob.edaftar.desktop.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.http.NoLine;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.PaperOffice;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.wire.Wire;

/// One person's desk over an office that lies on the same table: the real rules and the real directory, no stores and no line.
/// Several of them may share one office. Every act is a minute later than the one before.
public final class DeskInMemory implements Desk {
    /// What opens its lock.
    public static final String PASSWORD = "secret";
    private static final LeaseId LEASE = new LeaseId(new UUID(0, 7));

    private final PaperOffice office;
    private final PersonId person;
    private final PapersInMemory papers;
    private final SeekingInMemory seeking;
    private final AttachingInMemory attaching = new AttachingInMemory(this::perform);
    private volatile Auditing auditing = ask -> new Answer.NotHere<>();
    private final List<Consumer<DeskChange>> listeners = new CopyOnWriteArrayList<>();
    private final Map<DraftKey, Map<String, String>> drafts = new LinkedHashMap<>();
    private final Map<UUID, OutboxRow> waiting = new LinkedHashMap<>();
    private final List<AttentionRow> back = new ArrayList<>();
    private final Map<UnitId, Long> serials = new HashMap<>();
    private final Set<DakId> fetched = new LinkedHashSet<>();
    private final List<DakId> opened = new CopyOnWriteArrayList<>();
    private final List<TakenOut> taken = new CopyOnWriteArrayList<>();
    private Instant now;
    private SyncState.Line line = SyncState.Line.ONLINE;
    private @Nullable Instant since;
    private long left = 400;
    private boolean closed;
    private @Nullable Instant closes;

    public DeskInMemory(PaperOffice office, PersonId person, Instant now) {
        this.office = office;
        this.person = person;
        this.now = now;
        this.papers = new PapersInMemory(office, person, this::now, waiting.values());
        this.seeking = new SeekingInMemory(papers::whole);
    }

    public synchronized void setTime(Instant time) {
        now = time;
    }

    /// Another desk did something with these papers.
    public void changed(DakId... changed) {
        tell(new DeskChange.Papers(Set.of(changed)));
    }

    public void changedMuch() {
        tell(new DeskChange.Everything());
    }

    /// The line is cut: what is done now waits.
    public void cut() {
        synchronized (this) {
            line = SyncState.Line.OFFLINE;
            since = now;
        }
        tell(new DeskChange.Line(sync()));
    }

    /// The line is back: what waited is recorded.
    public void reconnect() {
        Set<DakId> sent;
        synchronized (this) {
            line = SyncState.Line.ONLINE;
            since = now;
            sent = waiting.values().stream().map(row -> ((DakCommand) row.command()).dak()).collect(Collectors.toSet());
            waiting.clear();
        }
        tell(new DeskChange.Papers(sent));
        tell(new DeskChange.Trays());
        tell(new DeskChange.Line(sync()));
    }

    /// An act comes back refused.
    public void comesBack(Command command, String number, String subject, Refusal refusal, Command... builtOn) {
        synchronized (this) {
            back.addFirst(new AttentionRow(command, number, subject, refusal, now, List.of(builtOn)));
        }
        tell(new DeskChange.Trays());
        tell(new DeskChange.Line(sync()));
    }

    public void leaseLeft(long numbers) {
        left = numbers;
        tell(new DeskChange.Everything());
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public PersonId person() {
        return person;
    }

    @Override
    public Organisation organisation() {
        return office.organisation();
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public List<Seat> seats() {
        return organisation().chargesOf(person, now()).stream().map(charge -> Seat.of(charge, organisation(), now())).toList();
    }

    @Override
    public synchronized SyncState sync() {
        return new SyncState(line, since, waiting.size(), back.size(), null, null);
    }

    @Override
    public synchronized boolean isUpToDate() {
        return line == SyncState.Line.ONLINE;
    }

    @Override
    public Act act(Seat seat) {
        return new Act(new CommandId(newId()), now(), person, seat.as(), seat.onBehalfOf(), List.of());
    }

    @Override
    public UUID newId() {
        return UUID.randomUUID();
    }

    @Override
    public Decision perform(Seat seat, Intent intent) {
        return perform(intent.by(act(seat)));
    }

    private Decision perform(Command command) {
        Decision decision = decide(command);
        tell(command, decision);
        return decision;
    }

    private synchronized Decision decide(Command command) {
        Moment moment = line == SyncState.Line.ONLINE ? new Moment(command.act().at(), command.act().at())
                : Moment.onDesk(command.act().at());
        Decision decision = office.tryOnDesk(command) instanceof Decision.Accepted ? office.perform(command, moment)
                : office.tryOnDesk(command);
        if (decision instanceof Decision.Accepted accepted) {
            now = now.plus(Duration.ofMinutes(1));
            await(command, accepted);
        }
        return decision;
    }

    private void tell(Command command, Decision decision) {
        if (decision instanceof Decision.Accepted && command instanceof DakCommand dak) {
            tell(new DeskChange.Papers(Set.of(dak.dak())));
            tell(new DeskChange.Line(sync()));
        }
    }

    private void await(Command command, Decision.Accepted accepted) {
        if (line == SyncState.Line.OFFLINE && command instanceof DakCommand dak) {
            var trail = office.dak(dak.dak());
            waiting.put(command.act().id().value(), new OutboxRow(command, trail.dak().printed(),
                    trail.letter().map(letter -> letter.head().subject()).orElse(""), Progress.SAVED_HERE));
            accepted.changes().puts().stream().filter(Movement.class::isInstance).map(Movement.class::cast)
                    .forEach(movement -> papers.unconfirmed().put(movement.id(), command.act().id().value()));
        }
    }

    @Override
    public Registered register(Seat seat, NewDak letter) {
        return stamped(seat, stamp -> new RegisterDak(act(seat), letter.id(), stamp, letter.head(), letter.text(), letter.remark()),
                () -> office.dak(letter.id()).dak().printed());
    }

    @Override
    public Registered diarise(Seat seat, DakId letter) {
        return stamped(seat, stamp -> new DiariseDak(act(seat), letter, stamp), () -> office.dak(letter).diarised().getLast().printed());
    }

    private Registered stamped(Seat seat, Function<Stamp, Command> under, Supplier<String> printed) {
        NextNumber next = nextNumber(seat);
        UnitId registry = organisation().registryOf(seat.desk(), now()).orElseThrow();
        Series series = new Series(registry, 2026);
        long serial = serials.getOrDefault(registry, 511L) + 1;
        Command command = under.apply(next.provisional() == null ? Stamp.leased(series, LEASE, serial)
                : Stamp.provisional(series, next.printed()));
        Decision decision = decide(command);
        if (!(decision instanceof Decision.Accepted)) {
            return new Registered(decision, null, false);
        }
        serials.put(registry, serial);
        left = Math.max(0, left - 1);
        tell(command, decision);
        return new Registered(decision, printed.get(), next.provisional() != null);
    }

    @Override
    public NextNumber nextNumber(Seat seat) {
        Optional<UnitId> registry = organisation().registryOf(seat.desk(), now());
        if (registry.isEmpty()) {
            return new NextNumber("", null, 0);
        }
        long serial = serials.getOrDefault(registry.get(), 511L) + 1;
        String code = organisation().facts(registry.get(), now()).orElseThrow().code();
        return left > 0 ? new NextNumber(serial + "/2026/" + code, null, left - 1)
                : new NextNumber("P/7F3-1/" + serial, NextNumber.Provisional.NO_NUMBERS_LEFT, 0);
    }

    @Override
    public synchronized List<DakId> ids(ListQuery query) {
        return papers.ids(query);
    }

    @Override
    public AtServer server() {
        return new AtServer(auditing, new AdministeringHere(new NoLine(), new Wire(), this::act, Optional::empty));
    }

    /// What the server answers an auditor.
    public void auditing(Auditing answers) {
        auditing = answers;
    }

    @Override
    public Seeking seeking() {
        return seeking;
    }

    /// What the server finds, whatever is looked for.
    public void serverFinds(Found found) {
        seeking.serverFinds(found);
    }

    @Override
    public synchronized List<DakRow> rows(Seat seat, List<DakId> ids) {
        return ids.stream().map(id -> papers.row(seat, id)).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Counts counts(Seat seat) {
        Function<Box, Integer> size = box -> papers.ids(
                new ListQuery(box, seat, ListQuery.Sort.NUMBER, true, "")).size();
        return new Counts(size.apply(Box.MY_DESK), 0, size.apply(Box.SENT), size.apply(Box.DIARY), size.apply(Box.FLAGGED), waiting.size(), back.size(),
                drafts.size());
    }

    @Override
    public synchronized Home home(Seat seat) {
        return papers.home(seat, back.size(), List.copyOf(drafts.keySet()));
    }

    @Override
    public Optional<Paper> open(Seat seat, DakId id) {
        opened.add(id);
        return paper(id);
    }

    /// What was opened here, in its order.
    public List<DakId> opened() {
        return List.copyOf(opened);
    }

    @Override
    public synchronized Optional<Paper> paper(DakId id) {
        return papers.paper(id, fetched.contains(id));
    }

    @Override
    public void leaves(Seat seat, TakenOut what) {
        taken.add(what);
    }

    /// What left this desk, in its order.
    public List<TakenOut> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void fetch(DakId id) {
        fetched.add(id);
        changed(id);
    }

    @Override
    public synchronized List<OutboxRow> outbox() {
        return List.copyOf(waiting.values());
    }

    /// When it closes for want of the server, as it says from now on.
    public synchronized void closing(Instant at) {
        closes = at;
        tell(new DeskChange.Line(sync()));
    }

    @Override
    public Locking locking() {
        return new Locking() {
            @Override
            public DeskTerms terms() {
                return DeskTerms.USUAL;
            }

            @Override
            public Unlocked unlock(char[] password) {
                return new String(password).equals(PASSWORD) ? Unlocked.YES : Unlocked.WRONG;
            }

            @Override
            public Optional<Instant> closesSoon() {
                return Optional.ofNullable(closes);
            }
        };
    }

    @Override
    public PutAside setAside() {
        return PutAside.NOTHING;
    }

    @Override
    public synchronized List<AttentionRow> attention() {
        return List.copyOf(back);
    }

    @Override
    public Decision retry(CommandId refused) {
        AttentionRow row = attention().stream().filter(each -> each.command().act().id().equals(refused)).findFirst().orElseThrow();
        Decision decision = perform(row.command());
        if (decision instanceof Decision.Accepted) {
            discard(refused);
        }
        return decision;
    }

    @Override
    public void discard(CommandId refused) {
        synchronized (this) {
            back.removeIf(each -> each.command().act().id().equals(refused));
        }
        tell(new DeskChange.Trays());
        tell(new DeskChange.Line(sync()));
    }

    @Override
    public Offers offers() {
        return new OffersInMemory(office, papers);
    }

    @Override
    public Attaching attaching() {
        return attaching;
    }

    /// The same, for what a test says of it.
    public AttachingInMemory files() {
        return attaching;
    }

    @Override
    public synchronized List<DakRow> duplicates(Seat seat, String reference, @Nullable LocalDate date) {
        return papers.like(reference, date).map(id -> papers.row(seat, id)).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Optional<Map<String, String>> draft(DraftKey key) {
        return Optional.ofNullable(drafts.get(key));
    }

    @Override
    public synchronized void keepDraft(DraftKey key, Map<String, String> fields) {
        drafts.put(key, fields);
    }

    @Override
    public synchronized void dropDraft(DraftKey key) {
        drafts.remove(key);
    }

    @Override
    public synchronized List<DraftKey> drafts() {
        return List.copyOf(drafts.keySet());
    }

    @Override
    public Listening listen(Consumer<DeskChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void tell(DeskChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
