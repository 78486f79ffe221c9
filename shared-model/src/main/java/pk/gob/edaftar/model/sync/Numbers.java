package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;

/// Draws numbers for the paper in the clerk's hand: from a lease, or provisional ones where there is none to be had.
final class Numbers {

    private Numbers() {}

    /// The series a person registers in now; from 1 December also next year's (`DOMAIN.md` 3).
    static Set<Series> series(Organisation organisation, PersonId person, Instant now) {
        Set<Series> series = new TreeSet<>();
        boolean december = OfficeTime.day(now).getMonth() == Month.DECEMBER;
        for (Charge charge : organisation.chargesOf(person, now)) {
            PostFacts facts = organisation.facts(charge.post(), now).orElse(null);
            if (facts == null || !facts.role().handlesPapers()) {
                continue;
            }
            PostId desk = facts.assists() == null ? charge.post() : facts.assists();
            organisation.registryOf(desk, now).map(registry -> Series.of(registry, now)).ifPresent(current -> {
                series.add(current);
                if (december) {
                    series.add(current.next());
                }
            });
        }
        return series;
    }

    /// The number that would be drawn, without drawing it.
    static Stamp preview(DeskStore.Kept kept, Series series, Instant own) {
        return lease(kept, series, own)
                .map(held -> Stamp.leased(series, held.lease().id(), held.next()))
                .orElseGet(() -> Stamp.provisional(series, "P/" + kept.identity().slot()));
    }

    /// Draws a number; inside the transaction that saves the act, so that only a saved act burns one.
    static Stamp draw(DeskStore.Kept kept, Series series, Instant own) {
        Optional<HeldLease> lease = lease(kept, series, own);
        if (lease.isEmpty()) {
            return Stamp.provisional(series, "P/" + kept.identity().slot() + "/" + kept.nextProvisional());
        }
        HeldLease held = lease.get();
        kept.lease(new HeldLease(held.lease(), held.next() + 1));
        return Stamp.leased(series, held.lease().id(), held.next());
    }

    private static Optional<HeldLease> lease(DeskStore.Kept kept, Series series, Instant own) {
        return kept.clock().isBehind(own) ? Optional.empty()
                : kept.leases(series).stream().filter(held -> held.left() > 0).findFirst();
    }

    /// The first of the series whose block is half used up.
    static Optional<Series> wanting(DeskStore.Kept kept, Set<Series> series) {
        return series.stream().filter(each -> isWanting(kept, each)).findFirst();
    }

    private static boolean isWanting(DeskStore.Kept kept, Series series) {
        long left = 0;
        long size = 0;
        for (HeldLease held : kept.leases(series)) {
            Lease lease = held.lease();
            left += held.left();
            size = lease.last() - lease.first() + 1;
        }
        return left * 2 <= size;
    }
}
