package pk.gob.edaftar.model.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;

/// Gives out blocks of numbers: 45 days of that person's usual use, at least 50 (`DOMAIN.md` 3).
final class Leasing {
    private static final Duration USUAL = Duration.ofDays(45);
    private static final int MOST = 20_000;
    /// So many blocks a person may hold and not have used: more than he can have lost with broken computers, and few enough
    /// that nobody uses up a register.
    private static final int BLOCKS = 20;

    private final ServerStore store;
    private final int least;

    Leasing(ServerStore store, Portions portions) {
        this.store = store;
        this.least = portions.lease();
    }

    LeaseAnswer lease(Session session, LeaseAsk ask, Instant now) {
        Organisation organisation = store.read(ServerStore.Reading::organisation);
        return store.write(writing -> {
            if (!writing.epoch().equals(ask.epoch())) {
                return new LeaseAnswer(writing.epoch(), now, null, null);
            }
            if (!isHisRegistry(organisation, session.person(), ask.series(), now)) {
                return new LeaseAnswer(writing.epoch(), now, null, Authority.AuthorityRule.ROLE.refuses());
            }
            Lease given = writing.leaseOf(ask.request()).orElse(null);
            Optional<Lease> lease = given == null ? granted(writing, session, ask, now)
                    : Optional.of(given).filter(known -> isFor(known, session, ask));
            return new LeaseAnswer(writing.epoch(), now, lease.orElse(null),
                    lease.isPresent() ? null : Authority.AuthorityRule.NUMBERS_ENOUGH.refuses());
        });
    }

    private Optional<Lease> granted(ServerStore.Writing writing, Session session, LeaseAsk ask, Instant now) {
        long used = writing.used(ask.series(), session.person(), now.minus(USUAL));
        int size = (int) Math.min(MOST, Math.max(least, used));
        boolean enough = writing.unused(ask.series(), session.person()) > (long) BLOCKS * size;
        return enough || !isNear(ask.series(), now) ? Optional.empty()
                : Optional.of(writing.grant(ask.request(), ask.series(), session, size));
    }

    /// Of this year, or of the one that ends or begins next to it: desks' clocks differ, and December asks ahead.
    private static boolean isNear(Series series, Instant now) {
        return Math.abs((long) series.year() - Series.of(series.registry(), now).year()) <= 1;
    }

    private static boolean isFor(Lease lease, Session session, LeaseAsk ask) {
        return lease.series().equals(ask.series()) && lease.device().equals(session.device())
                && lease.person().equals(session.person());
    }

    /// Whoever registers uses the nearest enclosing registry of the post he acts for; who may not register gets no numbers.
    private static boolean isHisRegistry(Organisation organisation, PersonId person, Series series, Instant now) {
        return organisation.chargesOf(person, now).stream()
                .filter(charge -> organisation.facts(charge.post(), now).filter(facts -> facts.role().handlesPapers()).isPresent())
                .map(charge -> organisation.facts(charge.post(), now)
                        .map(PostFacts::assists).orElse(charge.post()))
                .anyMatch(post -> organisation.registryOf(post, now).equals(Optional.of(series.registry())));
    }
}
