package pk.gob.edaftar.server.sim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.sync.Cursor;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.Effect;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.model.sync.memory.MemoryCache;

/// What must hold on one desk after every step.
final class DeskWatch {
    private static final int REQUESTS_AT_REST = 50;

    private final World world;
    private final SimDesk desk;
    private final ShownWatch shown;
    private final Map<Stream, Long> cursors = new TreeMap<>();
    private final Set<Long> landed = new HashSet<>();
    private long minute;
    private int requests;
    private int reasons;
    private Instant news;

    DeskWatch(World world, SimDesk desk) {
        this.world = world;
        this.desk = desk;
        this.shown = new ShownWatch(desk);
        this.news = world.now();
    }

    void forgetCache() {
        cursors.clear();
    }

    /// A request goes out. There may be some at any time, and more for a reason: an answer that brought something, a poke.
    void asked() {
        long now = world.now().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            requests = 0;
            reasons = 0;
        }
        requests++;
        Violation.unless(requests <= REQUESTS_AT_REST + 2 * reasons, () -> desk.name() + " asks the server too often: "
                + requests + " times in a minute, with " + reasons + " reasons");
    }

    void noticed(DeskEvent event) {
        boolean reason = switch (event) {
            case DeskEvent.Woke woke -> false;
            case DeskEvent.Failed failed -> false;
            case DeskEvent.WentOnline went -> true;
            case DeskEvent.WentOffline went -> false;
            case DeskEvent.Poked poked -> true;
            case DeskEvent.Pushed(long call, var answer) ->
                    answer.receipts().stream().anyMatch(receipt -> receipt.verdict().isFinal());
            case DeskEvent.Pulled(long call, var answer) -> answer.subscriptions() != null || !answer.listed().isEmpty()
                    || !answer.receipts().isEmpty();
            case DeskEvent.Fetched(long call, var answer) -> !answer.tails().isEmpty();
            case DeskEvent.Leased(long call, var answer) -> answer.lease() != null;
        };
        if (reason) {
            reasons++;
            news = world.now();
        }
    }

    Instant lastNews() {
        return news;
    }

    void look() {
        cursorsNeverGoBack();
        List<Outgoing> journal = desk.disk().keep(kept -> kept.outgoing(EnumSet.allOf(OutgoingState.class)));
        journal.forEach(this::onlyTheServerDecides);
        journal.stream().filter(act -> act.state() == OutgoingState.LANDED && landed.add(act.n())).forEach(this::isHere);
        shown.look(journal.stream().filter(act -> act.state().isPending()).toList());
    }

    private void cursorsNeverGoBack() {
        Map<Stream, Long> now = new TreeMap<>();
        for (Cursor cursor : desk.disk().held().cursors()) {
            long before = cursors.getOrDefault(cursor.stream(), 0L);
            Violation.unless(cursor.pos() >= before, () -> desk.name() + ": the cursor of " + cursor.stream()
                    + " went back from " + before + " to " + cursor.pos());
            now.put(cursor.stream(), cursor.pos());
        }
        cursors.clear();
        cursors.putAll(now);
    }

    /// An act leaves the overlay when what it did is here, as far as it may be seen and texts come along.
    private void isHere(Outgoing act) {
        MemoryCache cache = desk.disk().held();
        Map<Stream, Boolean> followed = cache.subscriptions();
        for (Effect effect : Objects.requireNonNull(act.receipt()).effects()) {
            Part part = effect.part();
            long told = cache.listings(part).stream()
                    .filter(row -> part.kind() == PartKind.TRAIL || followed.getOrDefault(row.stream(), false))
                    .mapToLong(Listed::seq).max().orElse(0);
            Violation.unless(cache.held(part) >= Math.min(told, effect.seq()), () -> desk.name() + ": "
                    + Words.id(act.id().value()) + " is no longer pending, and " + Words.of(part) + " is here up to "
                    + cache.held(part) + ", it wrote " + effect.seq());
        }
    }

    /// An act is accepted or refused because a receipt says so, and for no other reason.
    private void onlyTheServerDecides(Outgoing act) {
        Receipt receipt = act.receipt();
        boolean right = switch (act.state()) {
            case SAVED -> true;
            case ACCEPTED, LANDED -> receipt != null && receipt.verdict() == Verdict.ACCEPTED;
            case REFUSED, DISMISSED -> receipt != null && receipt.verdict().isFinal() && receipt.verdict() != Verdict.ACCEPTED;
            case PARKED -> receipt != null && receipt.verdict() == Verdict.BROKEN;
        };
        Violation.unless(right, () -> desk.name() + ": " + Words.id(act.id().value()) + " is " + act.state()
                + " with " + (receipt == null ? "no receipt" : Words.of(receipt)));
    }
}
