package pk.gob.edaftar.model.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;

/// Which streams somebody follows: a consequence of the hierarchy at one instant, stored nowhere,
/// so that a reorganisation rewrites no rows (`DOMAIN.md` 2, *see*).
public final class Subscriptions {
    private final Organisation organisation;
    private final Instant at;
    private final Map<Stream, Boolean> followed = new TreeMap<>();

    private Subscriptions(Organisation organisation, Instant at) {
        this.organisation = organisation;
        this.at = at;
    }

    /// All a person follows in the charges he holds, in the order of stream names.
    public static List<Subscription> of(Organisation organisation, PersonId person, Instant at) {
        Subscriptions subscriptions = new Subscriptions(organisation, at);
        subscriptions.follow(Stream.DIRECTORY, true);
        organisation.chargesOf(person, at).forEach(charge -> subscriptions.followAs(charge.post()));
        return subscriptions.list();
    }

    /// The streams of all a person follows.
    public static Set<Stream> streams(Organisation organisation, PersonId person, Instant at) {
        return of(organisation, person, at).stream().map(Subscription::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The streams one post follows.
    public static Set<Stream> ofPost(Organisation organisation, PostId post, Instant at) {
        Subscriptions subscriptions = new Subscriptions(organisation, at);
        subscriptions.followAs(post);
        return subscriptions.followed.keySet();
    }

    private void followAs(PostId id) {
        organisation.facts(id, at).ifPresent(facts -> followAs(id, facts));
    }

    private void followAs(PostId id, PostFacts facts) {
        switch (facts.role()) {
            case SUPER_ADMIN -> { }
            case PA -> {
                if (facts.assists() != null) {
                    followDesk(facts.assists(), false);
                }
            }
            case DIARY_CLERK -> {
                followDesk(id, true);
                organisation.registryOf(id, at).ifPresent(registry -> organisation.withPredecessors(registry, at)
                        .forEach(each -> follow(Stream.diary(each), false)));
            }
            case AUDITOR -> {
                followDesk(id, true);
                organisation.departmentOf(id, at).ifPresent(this::followAsHead);
            }
            case OFFICER -> {
                followDesk(id, true);
                followUnit(facts.unit(), true);
            }
            case CHIEF_MINISTER, CHIEF_SECRETARY, DEPARTMENT_HEAD, WING_HEAD -> {
                followDesk(id, true);
                followUnit(facts.unit(), true);
                if (heads(facts)) {
                    followAsHead(facts.unit());
                }
            }
        }
    }

    /// A wing head placed outside a wing heads no more than the unit he stands in.
    private boolean heads(PostFacts facts) {
        UnitKind kind = organisation.unit(facts.unit()).map(Unit::kind).orElse(UnitKind.SECTION);
        return facts.role() != Role.WING_HEAD || kind == UnitKind.WING || kind == UnitKind.SECTION;
    }

    private void followAsHead(UnitId headed) {
        for (UnitId unit : organisation.within(headed, at)) {
            followUnit(unit, false);
            organisation.withPredecessors(unit, at).forEach(each -> follow(Stream.heads(each), false));
        }
    }

    private void followUnit(UnitId unit, boolean bodies) {
        organisation.withPredecessors(unit, at).forEach(each -> follow(Stream.unit(each), bodies));
    }

    private void followDesk(PostId post, boolean holder) {
        for (PostId each : organisation.withPredecessors(post, at)) {
            follow(Stream.desk(each), true);
            if (holder) {
                follow(Stream.safe(each), true);
            }
        }
    }

    private void follow(Stream stream, boolean bodies) {
        followed.merge(stream, bodies, Boolean::logicalOr);
    }

    private List<Subscription> list() {
        return followed.entrySet().stream().map(each -> new Subscription(each.getKey(), each.getValue())).toList();
    }
}
