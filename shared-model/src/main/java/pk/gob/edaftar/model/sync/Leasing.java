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
            Optional<Lease> given = writing.leaseOf(ask.request());
            Lease lease = given.orElseGet(() -> {
                long used = writing.used(ask.series(), session.person(), now.minus(USUAL));
                return writing.grant(ask.request(), ask.series(), session, (int) Math.min(MOST, Math.max(least, used)));
            });
            return new LeaseAnswer(writing.epoch(), now, lease, null);
        });
    }

    /// Whoever registers uses the nearest enclosing registry of the post he acts for.
    private static boolean isHisRegistry(Organisation organisation, PersonId person, Series series, Instant now) {
        return organisation.chargesOf(person, now).stream().map(charge -> organisation.facts(charge.post(), now)
                        .map(PostFacts::assists).orElse(charge.post()))
                .anyMatch(post -> organisation.registryOf(post, now).equals(Optional.of(series.registry())));
    }
}
