package pk.gob.edaftar.desktop.desk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.sync.SyncLoop;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.DeskCore;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.Performed;
import pk.gob.edaftar.model.wire.Wire;

/// The open desk over its two stores and the line. Acts go through the one thread that owns the core; reading never
/// waits for it, because it reads what was committed last.
public final class DeskHere implements Desk {
    private final DeskFiles files;
    private final InstantSource clock;
    private final Wire wire;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Trays trays;
    private final DakLists lists;
    private final Papers papers;
    private final Drafts drafts;
    private final Completions completions;
    private final DeskEar ear;
    private final SyncLoop loop;
    private final OpenedDesk opened;
    private final ReadingLane lane;
    private final ReadingLog readings;
    private final Finding finding;
    private final AttachingHere attaching;

    DeskHere(OpenedDesk opened, InstantSource clock, Wire wire, Consumer<RuntimeException> bugs) {
        this.opened = opened;
        this.files = opened.files();
        this.clock = clock;
        this.wire = wire;
        Progresses progresses = new Progresses(files, wire);
        this.trays = new Trays(files, wire, progresses, this::printed);
        this.lists = new DakLists(files, progresses);
        this.papers = new Papers(files, wire, progresses);
        this.drafts = new Drafts(files);
        this.completions = new Completions(files);
        this.ear = new DeskEar(opened, trays, completions, clock, bugs);
        this.loop = new SyncLoop(new DeskCore(files, wire, Math::random), new WatchedLine(opened.line(), progresses, ear::page), clock, ear);
        this.lane = new ReadingLane(opened.line(), ear::bug);
        this.readings = new ReadingLog(files, wire, this::now, lane::nudge, ear::bug);
        this.finding = new Finding(opened, readings, ear, this::now);
        this.attaching = new AttachingHere(opened, ear, this::perform, readings);
    }

    /// @param online whether the server may be called
    DeskHere started(boolean online) {
        ear.renewsCacheBy(() -> {
            loop.drive(core -> core.start(clock.instant()));
            loop.offline(false);
        });
        ear.stateChanged();
        loop.start(online);
        readings.signedIn();
        lane.start(readings, online);
        finding.start(online);
        attaching.start(online);
        return this;
    }

    /// Uses the line, or leaves it alone.
    public void offline(boolean off) {
        loop.offline(off);
        lane.offline(off);
        finding.offline(off);
        attaching.offline(off);
    }

    @Override
    public PersonId person() {
        return opened.person();
    }

    @Override
    public Organisation organisation() {
        return files.organisation();
    }

    @Override
    public Instant now() {
        return ear.serverClock().correct(clock.instant());
    }

    @Override
    public List<Seat> seats() {
        return organisation().chargesOf(person(), now()).stream().map(charge -> Seat.of(charge, organisation(), now())).toList();
    }

    @Override
    public SyncState sync() {
        return ear.state();
    }

    @Override
    public boolean isUpToDate() {
        return loop.onCore(DeskCore::isUpToDate);
    }

    @Override
    public Act act(Seat seat) {
        return new Act(new CommandId(newId()), now(), person(), seat.as(), seat.onBehalfOf(), List.of());
    }

    @Override
    public UUID newId() {
        return ids.generate();
    }

    @Override
    public Decision perform(Seat seat, Intent intent) {
        Command command = intent.by(act(seat));
        return perform(command, Trays.Seen.of(files, command)).decision();
    }

    private Performed perform(Command command, Trays.Seen seen) {
        try {
            return loop.perform(command, seen.text());
        } catch (StoreException e) {
            ear.bug(e);
            throw e;
        }
    }

    @Override
    public Registered register(Seat seat, NewDak letter) {
        return Registered.of(perform(new DakCommand.RegisterDak(act(seat), letter.id(), Numbering.next(this, seat), letter.head(),
                letter.text(), letter.remark()), new Trays.Seen("", letter.head().subject().replace('\n', ' '))), this::printed);
    }

    @Override
    public Registered diarise(Seat seat, DakId letter) {
        return Registered.of(perform(new DakCommand.DiariseDak(act(seat), letter, Numbering.next(this, seat)), Trays.Seen.of(files, letter.value())), this::printed);
    }

    @Override
    public NextNumber nextNumber(Seat seat) {
        return registry(seat).map(unit -> Series.of(unit, now())).map(series -> NextNumber.of(loop.onCore(core -> core.nextNumber(series, clock.instant())),
                this::printed, files.keep((DeskStore.Kept kept) -> kept.leases(series)))).orElseGet(() -> new NextNumber("", null, 0));
    }

    private Optional<UnitId> registry(Seat seat) {
        return organisation().registryOf(seat.desk(), now());
    }

    private String printed(Stamp stamp) {
        return Numbering.printed(stamp, organisation(), now());
    }

    @Override
    public List<DakId> ids(ListQuery query) {
        readings.sought(query.seat().as(), query.filter());
        return lists.ids(query, registry(query.seat()), now());
    }

    @Override
    public AtServer server() {
        return new AtServer(ask -> Answer.of(opened.line().audit(ask)), new AdministeringHere(opened.line(), wire, this::act,
                () -> files.keep(kept -> Optional.ofNullable(kept.epoch()))));
    }

    @Override
    public Seeking seeking() {
        return finding;
    }

    @Override
    public List<DakRow> rows(Seat seat, List<DakId> asked) {
        return lists.rows(seat, registry(seat), asked);
    }

    @Override
    public Counts counts(Seat seat) {
        return lists.counts(seat, registry(seat), trays.waiting(), trays.cameBack() + setAside().told(), drafts.count());
    }

    @Override
    public Home home(Seat seat) {
        return new HomeFigures(files, lists).of(seat, now(), trays.cameBack() + setAside().told(), drafts.all());
    }

    @Override
    public Optional<Paper> paper(DakId id) {
        return papers.of(id);
    }

    @Override
    public Optional<Paper> open(Seat seat, DakId id) {
        readings.opened(seat.as(), id.value());
        return paper(id);
    }

    @Override
    public void leaves(Seat seat, TakenOut what) {
        readings.leaves(seat.as(), what);
    }

    @Override
    public void fetch(DakId id) {
        papers.asked(id, now());
        loop.drive(core -> core.open(id.value(), clock.instant()));
        ear.tell(new DeskChange.Papers(Set.of(id)));
    }

    @Override
    public List<OutboxRow> outbox() {
        return trays.outbox();
    }

    @Override
    public List<AttentionRow> attention() {
        return trays.attention();
    }

    @Override
    public PutAside setAside() {
        return new PutAside(ear.unsentAside(), opened.asideNow());
    }

    @Override
    public Locking locking() {
        return opened;
    }

    @Override
    public Decision retry(CommandId refused) {
        AttentionRow row = trays.attention(refused).orElseThrow(() -> new IllegalArgumentException("no such act came back"));
        Decision decision = perform(row.again(new CommandId(newId()), now(), wire), new Trays.Seen(row.number(), row.subject())).decision();
        if (decision instanceof Decision.Accepted) {
            dismiss(List.of(refused));
        }
        return decision;
    }

    @Override
    public void discard(CommandId refused) {
        dismiss(trays.withWhatWasBuiltOn(refused));
    }

    private void dismiss(List<CommandId> acts) {
        loop.onCore(core -> trays.dismissed(core, acts));
        ear.stateChanged();
    }

    @Override
    public Offers offers() {
        return completions;
    }

    @Override
    public Attaching attaching() {
        return attaching;
    }

    @Override
    public List<DakRow> duplicates(Seat seat, String reference, @Nullable LocalDate date) {
        return registry(seat).map(unit -> rows(seat, lists.alike(unit, reference, date))).orElse(List.of());
    }

    @Override
    public Optional<Map<String, String>> draft(DraftKey key) {
        return drafts.of(key);
    }

    @Override
    public void keepDraft(DraftKey key, Map<String, String> fields) {
        drafts.keep(key, fields);
    }

    @Override
    public void dropDraft(DraftKey key) {
        drafts.drop(key);
    }

    @Override
    public List<DraftKey> drafts() {
        return drafts.all();
    }

    @Override
    public Listening listen(Consumer<DeskChange> listener) {
        return ear.listen(listener);
    }

    @Override
    public void close() {
        loop.close();
        lane.close();
        finding.close();
        attaching.close();
        opened.close(ear.shutOut());
    }
}
