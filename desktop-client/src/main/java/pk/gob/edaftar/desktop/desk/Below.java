package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;

/// Whose figures a seat is shown besides its own: a section officer his section's posts, a Wing Head his sections, a
/// Department Head his wings, the Chief Secretary and the Chief Minister every department, of what was sent to them. An
/// assistant sees his officer's desk and no figures of others, a diary clerk neither.
final class Below {
    private final Organisation organisation;
    private final Instant now;
    private final Seat seat;

    private Below(Organisation organisation, Instant now, Seat seat) {
        this.organisation = organisation;
        this.now = now;
        this.seat = seat;
    }

    static List<Scope> of(Organisation organisation, Instant now, Seat seat) {
        Role role = organisation.facts(seat.as(), now).map(PostFacts::role).orElse(Role.PA);
        Optional<UnitId> unit = organisation.unitOf(seat.as(), now);
        if (unit.isEmpty() || seat.onBehalfOf() != null) {
            return List.of();
        }
        Below below = new Below(organisation, now, seat);
        return switch (role) {
            case CHIEF_MINISTER, CHIEF_SECRETARY -> below.departments(unit.get());
            case DEPARTMENT_HEAD, WING_HEAD -> below.parts(unit.get());
            case OFFICER -> below.posts(unit.get());
            case PA, DIARY_CLERK, SUPER_ADMIN, AUDITOR -> List.of();
        };
    }

    private List<Scope> departments(UnitId own) {
        return units().filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.APEX)
                .filter(unit -> !unit.id().equals(own)).map(unit -> scope(unit.id(), organisation.within(unit.id(), now), true))
                .flatMap(Optional::stream).toList();
    }

    /// The units next below, each with all within it, and who stands in the unit itself.
    private List<Scope> parts(UnitId own) {
        List<Scope> parts = new ArrayList<>(scope(own, Set.of(own), false).stream().toList());
        units().filter(unit -> unit.kind() != UnitKind.DEPARTMENT && own.equals(unit.facts().at(now).parent()))
                .forEach(unit -> scope(unit.id(), organisation.within(unit.id(), now), false).ifPresent(parts::add));
        return parts;
    }

    private List<Scope> posts(UnitId own) {
        return organisation.postsIn(own, now).stream().map(Post::id).filter(post -> !seat.stands(post))
                .map(post -> new Scope(null, post, organisation.withPredecessors(post, now), false)).toList();
    }

    private Stream<Unit> units() {
        return organisation.units().stream().filter(unit -> unit.exists(now))
                .sorted(Comparator.comparing((Unit unit) -> unit.facts().at(now).code()).thenComparing(Unit::key));
    }

    private Optional<Scope> scope(UnitId unit, Set<UnitId> within, boolean passedHere) {
        Set<PostId> holders = organisation.posts().stream().filter(post -> within.contains(post.facts().at(now).unit()))
                .map(Post::id).filter(post -> !seat.stands(post)).collect(Collectors.toCollection(HashSet::new));
        return holders.isEmpty() ? Optional.empty() : Optional.of(new Scope(unit, null, holders, passedHere));
    }
}
