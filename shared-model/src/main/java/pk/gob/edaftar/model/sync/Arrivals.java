package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.sync.Pending.PendingAct;

/// What comes from the server: receipts are kept first, then a page is written with its cursors and, in the same
/// transaction, the acts whose effects it brought leave the overlay.
final class Arrivals {
    record LeaseWanted(UUID request, Series series) {}

    private final DeskStore store;
    private final Overlay overlay;
    private final Pages pages;
    private final Pending pending;
    private final Acts acts;
    private final Portions portions;
    private final Set<Stream> reread = new TreeSet<>();
    /// The last receipt of which all effects this person may see are listed here.
    private long readThrough;

    Arrivals(DeskStore store, Overlay overlay, Pages pages, Pending pending, Acts acts, Portions portions) {
        this.store = store;
        this.overlay = overlay;
        this.pages = pages;
        this.pending = pending;
        this.acts = acts;
        this.portions = portions;
    }

    @Nullable Epoch epoch() {
        return store.keep(kept -> Optional.ofNullable(kept.epoch())).orElse(null);
    }

    void measured(Instant serverTime, Instant asked, Instant answered) {
        store.keep(kept -> {
            Clock known = kept.clock();
            Clock now = known.measured(serverTime, asked, answered);
            // a durable commit costs more than most answers are worth
            if (!now.equals(known)) {
                kept.clock(now);
            }
            return now;
        });
    }

    Pull pull(Set<Stream> streams, boolean full, Lane lane) {
        Epoch epoch = epoch();
        long receipts = store.keep(DeskStore.Kept::lastReceipt);
        return store.cache(cache -> {
            List<Cursor> known = cache.cursors().stream().filter(cursor -> full || streams.contains(cursor.stream())).toList();
            List<Cursor> named = new ArrayList<>(known);
            streams.stream().filter(stream -> known.stream().noneMatch(cursor -> cursor.stream().equals(stream)))
                    .forEach(stream -> named.add(new Cursor(stream, 0)));
            return new Pull(epoch, named, full, cache.fingerprint(), receipts, lane.share(portions.page()));
        });
    }

    /// What will be asked for once a page is written, as far as that can be told before: not beyond the last page, nor
    /// where the page changes what is followed or begins another epoch.
    Optional<Pull> pullBeyond(PullAnswer page, Lane lane) {
        if (page.caughtUp() || page.subscriptions() != null || !page.epoch().equals(epoch())) {
            return Optional.empty();
        }
        long receipts = Math.max(page.receiptsThrough(), store.keep(DeskStore.Kept::lastReceipt));
        return store.cache(cache -> {
            Map<Stream, Long> reached = new HashMap<>();
            page.progress().forEach(each -> reached.put(each.stream(), each.pos()));
            List<Cursor> cursors = cache.cursors().stream()
                    .map(cursor -> new Cursor(cursor.stream(), reached.getOrDefault(cursor.stream(), cursor.pos()))).toList();
            return Optional.of(new Pull(page.epoch(), cursors, true, cache.fingerprint(), receipts, lane.share(portions.page())));
        });
    }

    /// Whether a page takes something away that a pending act may rest on.
    boolean revokes(PullAnswer page) {
        if (page.listed().stream().anyMatch(Listed::gone)) {
            return true;
        }
        if (page.subscriptions() == null) {
            return false;
        }
        Set<Stream> followed = new TreeSet<>();
        page.subscriptions().streams().stream().map(Subscription::stream).forEach(followed::add);
        return store.cache(cache -> !followed.containsAll(cache.subscriptions().keySet()));
    }

    /// Takes a page.
    /// @param full whether the pull read every stream
    /// @return whether all streams should be read again at once
    boolean take(PullAnswer page, boolean full, List<DeskEffect> effects) {
        if (!page.epoch().equals(epoch()) && renew(page.epoch(), effects)) {
            return true;
        }
        acts.settle(page.receipts(), kept -> {
            if (page.receiptsThrough() > kept.lastReceipt()) {
                kept.lastReceipt(page.receiptsThrough());
            }
        }, effects);
        List<Stream> mismatched = new ArrayList<>();
        List<PendingAct> landed = new ArrayList<>();
        Set<UUID> changed = store.cache(cache -> {
            Set<UUID> papers = new HashSet<>(pages.apply(cache, page, mismatched::add));
            if (full && page.caughtUp()) {
                readThrough = Math.max(readThrough, page.receiptsThrough());
            }
            landed.addAll(uncoverLanded(cache, papers));
            // A stream that does not add up is read again once a run; more often would be a loop.
            mismatched.removeIf(stream -> !reread.add(stream));
            mismatched.forEach(stream -> cache.cursor(new Cursor(stream, 0)));
            return rebase(cache, papers, page.listed().stream().anyMatch(row -> isDirectory(row.part())));
        });
        land(landed);
        mismatched.forEach(stream -> effects.add(new DeskEffect.Mismatch(stream)));
        effects.add(new DeskEffect.Changed(changed));
        effects.add(new DeskEffect.StateChanged());
        return !page.caughtUp() || !mismatched.isEmpty() || page.subscriptions() != null;
    }

    private static boolean isDirectory(Part part) {
        return part.kind() == PartKind.DIRECTORY;
    }

    /// Lays the pending acts anew where what they lie on has changed. What the directory says decides every act, so with
    /// it all of them: after a lost cache it comes when they were already found not to fit.
    private Set<UUID> rebase(DeskStore.Cache cache, Set<UUID> papers, boolean directory) {
        Set<UUID> concerned = new HashSet<>();
        if (directory) {
            concerned.addAll(pending.papers());
        }
        for (UUID paper : papers) {
            if (pending.touches(paper) || !cache.beneath(paper).isEmpty()) {
                concerned.add(paper);
            }
        }
        if (concerned.isEmpty()) {
            return papers;
        }
        Set<UUID> changed = new HashSet<>(papers);
        changed.addAll(overlay.rebase(cache, pending, concerned));
        return changed;
    }

    /// Takes the accepted acts whose effects are here off the confirmed rows.
    private List<PendingAct> uncoverLanded(DeskStore.Cache cache, Set<UUID> papers) {
        List<PendingAct> landed = pending.all().stream()
                .filter(act -> act.outgoing().state() == OutgoingState.ACCEPTED && isHere(cache, act.outgoing().receipt()))
                .toList();
        landed.forEach(act -> {
            cache.overlaid(act.n(), false);
            papers.addAll(act.outgoing().touches());
            pending.remove(act.n());
        });
        return landed;
    }

    /// Whether the parts are held as far as the act wrote them. Of what its author may not see nothing comes: once a
    /// snapshot that holds the act was read to its end, what is not told of is not waited for.
    private boolean isHere(DeskStore.Cache cache, @Nullable Receipt receipt) {
        return receipt != null && receipt.effects().stream().allMatch(effect -> cache.held(effect.part())
                >= (receipt.number() > readThrough ? effect.seq() : Math.min(effect.seq(), told(cache, effect.part()))));
    }

    private static long told(DeskStore.Cache cache, Part part) {
        Map<Stream, Boolean> bodies = cache.subscriptions();
        return cache.listings(part).stream()
                .filter(row -> part.kind() == PartKind.TRAIL || part.kind() == PartKind.DIRECTORY
                        || bodies.getOrDefault(row.stream(), false))
                .mapToLong(Listed::seq).max().orElse(0);
    }

    private void land(List<PendingAct> landed) {
        if (!landed.isEmpty()) {
            store.keep(kept -> {
                landed.forEach(act -> kept.update(act.outgoing().in(OutgoingState.LANDED, act.outgoing().receipt())));
                return landed;
            });
        }
    }

    /// Begins another epoch: the cache is read anew, and what the journal holds is offered again under the same ids.
    private boolean renew(Epoch epoch, List<DeskEffect> effects) {
        boolean first = store.keep(kept -> {
            boolean none = kept.epoch() == null;
            kept.epoch(epoch);
            if (!none) {
                kept.lastReceipt(0);
                readThrough = 0;
                kept.outgoing(EnumSet.of(OutgoingState.ACCEPTED, OutgoingState.LANDED))
                        .forEach(act -> kept.update(act.in(OutgoingState.SAVED, null)));
            }
            return none;
        });
        if (first) {
            return false;
        }
        store.cache(cache -> {
            cache.reset();
            return cache;
        });
        acts.start();
        effects.add(new DeskEffect.StateChanged());
        return true;
    }

    /// Takes parts that were asked for.
    /// @return whether they brought anything
    boolean fetched(FetchAnswer answer, List<DeskEffect> effects) {
        if (!answer.epoch().equals(epoch())) {
            return false;
        }
        List<PendingAct> landed = new ArrayList<>();
        Set<UUID> changed = store.cache(cache -> {
            Set<UUID> papers = new HashSet<>(pages.write(cache, answer.tails()));
            if (!papers.isEmpty()) {
                landed.addAll(uncoverLanded(cache, papers));
            }
            return rebase(cache, papers, answer.tails().stream().anyMatch(tail -> isDirectory(tail.part())));
        });
        land(landed);
        effects.add(new DeskEffect.Changed(changed));
        return !changed.isEmpty();
    }

    /// The parts to ask for: those that should be here, and all that is listed of the papers the user opened.
    List<Want> wants(Set<UUID> opened, Lane lane) {
        int most = lane.share(portions.parts());
        return store.cache(cache -> {
            Set<Want> wants = new LinkedHashSet<>();
            for (UUID paper : opened) {
                cache.partsOf(paper).stream().filter(part -> part.kind() != PartKind.DIRECTORY)
                        .filter(part -> cache.held(part) < seq(cache, part))
                        .forEach(part -> wants.add(new Want(part, cache.held(part))));
            }
            wants.addAll(cache.wanted(most));
            return wants.stream().limit(most).toList();
        });
    }

    private static long seq(DeskStore.Cache cache, Part part) {
        return cache.listings(part).stream().mapToLong(Listed::seq).max().orElse(0);
    }

    /// The block of numbers to ask for next, among the registries this person registers in.
    Optional<LeaseWanted> leaseWanted(Instant own) {
        Organisation organisation = store.cache(DeskStore.Cache::organisation);
        return store.keep(kept -> {
            Set<Series> series = Numbers.series(organisation, kept.identity().person(), kept.clock().correct(own));
            Optional<Series> wanting = Numbers.wanting(kept, series);
            return wanting.map(each -> new LeaseWanted(kept.leaseRequest(each).orElseGet(() -> request(kept, each, own)), each));
        });
    }

    /// A request is kept, so that a lost answer is asked for again by the same name. It is also named after its moment: a kept
    /// store made anew on the same device must not be given the first block again, whose numbers are on paper.
    private static UUID request(DeskStore.Kept kept, Series series, Instant own) {
        long last = kept.leases(series).stream().mapToLong(held -> held.lease().last()).max().orElse(0);
        UUID request = DerivedIds.of(kept.identity().device(), series.text(),
                kept.identity().person().value() + "/" + last + "/" + own);
        kept.leaseRequest(series, request);
        return request;
    }

    void leased(Lease lease, List<DeskEffect> effects) {
        store.keep(kept -> {
            boolean known = kept.leases(lease.series()).stream().anyMatch(held -> held.lease().id().equals(lease.id()));
            if (!known) {
                kept.lease(new HeldLease(lease, lease.first()));
            }
            kept.leaseRequest(lease.series(), null);
            return lease;
        });
        effects.add(new DeskEffect.StateChanged());
    }
}
