package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pk.gob.edaftar.desktop.desk.SyncState.Trouble;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.sync.SyncEar;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Clock;
import pk.gob.edaftar.model.sync.DeskStore;
import pk.gob.edaftar.model.sync.PullAnswer;

/// Hears what the loop does, tells the screens, and keeps what they ask from memory.
final class DeskEar implements SyncEar {
    private static final System.Logger LOG = System.getLogger(DeskEar.class.getName());
    /// Beyond so many papers a screen reads everything again.
    private static final int NAMED = 200;
    private static final Duration CACHE_RENEWED_EVERY = Duration.ofMinutes(10);

    private final OpenedDesk desk;
    private final Trays trays;
    private final Completions completions;
    private final InstantSource clock;
    private final Consumer<RuntimeException> bugs;
    private final LineState line = new LineState();
    private final List<Consumer<DeskChange>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean shutOutOnce = new AtomicBoolean();
    private final Contact contact;
    private volatile int aside;
    private volatile Clock serverClock = Clock.UNKNOWN;
    private volatile boolean whole;
    private Organisation shown = Organisation.empty();
    private Instant cacheRenewed = Instant.MIN;
    private Runnable renewsCache = () -> { };
    private Runnable papersChanged = () -> { };

    DeskEar(OpenedDesk desk, Trays trays, Completions completions, InstantSource clock, Consumer<RuntimeException> bugs) {
        this.desk = desk;
        this.trays = trays;
        this.completions = completions;
        this.clock = clock;
        this.bugs = bugs;
        this.contact = new Contact(desk, clock, this::turnedAway, this::sent);
        this.aside = desk.unsentAside();
        this.whole = !desk.files().organisation().isEmpty();
    }

    /// How the core begins anew once the cache has been thrown away.
    void renewsCacheBy(Runnable start) {
        renewsCache = start;
    }

    /// Who is told, before the screens, that papers changed.
    void papersAreTold(Runnable listener) {
        papersChanged = listener;
    }

    Clock serverClock() {
        return serverClock;
    }

    SyncState state() {
        return line.state();
    }

    Desk.Listening listen(Consumer<DeskChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(DeskChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /// A page came, before it is written.
    void page(PullAnswer page) {
        line.page(page, !whole);
        whole |= page.caughtUp();
        tell(new DeskChange.Line(state()));
    }

    @Override
    public void changed(Set<UUID> papers) {
        if (papers.isEmpty()) {
            return;
        }
        completions.outdated();
        papersChanged.run();
        tellDirectory();
        tell(papers.size() > NAMED ? new DeskChange.Everything()
                : new DeskChange.Papers(papers.stream().map(DakId::new).collect(Collectors.toSet())));
    }

    @Override
    public void stateChanged() {
        serverClock = desk.files().keep(DeskStore.Kept::clock);
        line.trays(trays.waiting() + trays.filesWaiting(), trays.cameBack());
        boolean behind = serverClock.isBehind(clock.instant());
        if (behind && state().trouble() == null) {
            line.trouble(Trouble.CLOCK_WRONG);
        } else if (!behind && state().trouble() == Trouble.CLOCK_WRONG) {
            line.trouble(null);
        }
        tellDirectory();
        tell(new DeskChange.Trays());
        tell(new DeskChange.Line(state()));
    }

    private void tellDirectory() {
        Organisation now = desk.files().organisation();
        synchronized (this) {
            if (now.equals(shown)) {
                return;
            }
            shown = now;
        }
        now.person(desk.person()).ifPresent(person -> desk.computer().calls(person.id(), person.name()));
        tell(new DeskChange.Directory());
    }

    @Override
    public void reached(boolean answers) {
        if (line.reached(answers, clock.instant())) {
            tell(new DeskChange.Line(state()));
        }
        if (answers) {
            contact.reached();
        }
    }

    /// How many earlier desks of this person lie here with something that was never sent.
    int unsentAside() {
        return aside;
    }

    private void sent() {
        int left = desk.unsentAside();
        if (left != aside) {
            aside = left;
            tell(new DeskChange.Trays());
        }
        tell(new DeskChange.Line(state()));
    }

    @Override
    public void turnedAway(Refusal why) {
        line.turnedAway(why);
        if (state().trouble() == Trouble.DEVICE_REVOKED) {
            shutOutAll();
        }
        tell(new DeskChange.Line(state()));
    }

    /// Every desk on this computer closes for good, at once; what was not sent goes sealed, beside.
    private void shutOutAll() {
        contact.end();
        if (shutOutOnce.compareAndSet(false, true)) {
            try {
                desk.safe().destroyWraps();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "a desk that was shut out could not be erased", e);
            }
            Thread.ofVirtual().name("shut-out").start(() -> {
                try {
                    desk.computer().residents().shutOut(desk.line());
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.ERROR, "desks on a computer that was shut out could not be erased", e);
                }
            });
        }
    }

    /// Whether this computer was shut out while the desk was open.
    boolean shutOut() {
        return state().trouble() == Trouble.DEVICE_REVOKED;
    }

    @Override
    public void mismatch(Stream stream) {
        LOG.log(System.Logger.Level.WARNING, "{0} did not add up and is read again", stream.text());
    }

    @Override
    public void bug(RuntimeException bug) {
        if (bug instanceof StoreException store && store.what() == StoreException.Cause.DISK) {
            line.trouble(Trouble.DISK_FULL);
            tell(new DeskChange.Line(state()));
            return;
        }
        boolean damaged = bug instanceof StoreException store && store.what() == StoreException.Cause.DAMAGED;
        Instant now = clock.instant();
        if (damaged && (cacheRenewed.equals(Instant.MIN) || now.isAfter(cacheRenewed.plus(CACHE_RENEWED_EVERY)))) {
            cacheRenewed = now;
            try {
                desk.files().renewCache();
                renewsCache.run();
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "the cache could not be made anew", e);
            }
        }
        bugs.accept(bug);
    }
}
