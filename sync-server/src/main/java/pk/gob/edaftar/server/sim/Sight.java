package pk.gob.edaftar.server.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Post;
import pk.gob.edaftar.model.org.PostFacts;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;

/// A second opinion on who sees what (`DOMAIN.md` 2, *see*), asked stream by stream and written apart from the
/// product's own, so that the two do not share their mistakes.
final class Sight {
    private final Organisation organisation;
    private final Instant at;
    private final List<PostFacts> held;
    private final List<PostId> seats;

    Sight(Organisation organisation, PersonId person, Instant at) {
        this.organisation = organisation;
        this.at = at;
        this.seats = organisation.posts().stream().filter(post -> post.exists(at))
                .map(Post::id).filter(post -> organisation.holds(person, post, at)).toList();
        this.held = seats.stream().map(seat -> organisation.facts(seat, at).orElseThrow()).toList();
    }

    /// Whether he is told of what happens in a stream.
    boolean follows(Stream stream) {
        UnitId unit = new UnitId(stream.owner());
        return switch (stream.kind()) {
            case DIRECTORY -> true;
            case DESK -> sitsAt(new PostId(stream.owner()), true);
            case SAFE -> sitsAt(new PostId(stream.owner()), false);
            case UNIT -> worksIn(unit) || overlooks(unit);
            case HEADS -> overlooks(unit);
            case DIARY -> held.stream().anyMatch(facts -> facts.role() == Role.DIARY_CLERK 
                    && registry(facts.unit()).filter(own -> isOrBecame(own, unit)).isPresent());
        };
    }

    /// Whether texts come along by themselves.
    boolean bodies(Stream stream) {
        return switch (stream.kind()) {
            case DIRECTORY, DESK, SAFE -> follows(stream);
            case UNIT -> worksIn(new UnitId(stream.owner()));
            case HEADS, DIARY -> false;
        };
    }

    private boolean sitsAt(PostId post, boolean openly) {
        for (int i = 0; i < seats.size(); i++) {
            PostFacts facts = held.get(i);
            boolean his = facts.role() != Role.SUPER_ADMIN && facts.role() != Role.PA;
            if (his && inherits(seats.get(i), post)) {
                return true;
            }
            if (openly && facts.assists() != null && inherits(facts.assists(), post)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the post is the same, or took over from one that was abolished.
    private boolean inherits(PostId heir, PostId post) {
        return heir.equals(post) || organisation.post(post).filter(former -> !former.exists(at))
                .map(former -> former.successors().stream().anyMatch(next -> inherits(heir, next))).orElse(false);
    }

    private boolean worksIn(UnitId unit) {
        return held.stream().filter(facts -> facts.role() == Role.OFFICER || facts.role().isHead())
                .anyMatch(facts -> isOrBecame(facts.unit(), unit));
    }

    private boolean overlooks(UnitId unit) {
        return held.stream().anyMatch(facts -> switch (facts.role()) {
            case DEPARTMENT_HEAD, CHIEF_SECRETARY, CHIEF_MINISTER -> reachesUpTo(unit, facts.unit());
            case WING_HEAD -> kind(facts.unit()) != UnitKind.DEPARTMENT && reachesUpTo(unit, facts.unit());
            case AUDITOR -> house(facts.unit()).map(house -> reachesUpTo(unit, house)).orElse(false);
            case OFFICER, PA, DIARY_CLERK, SUPER_ADMIN -> false;
        });
    }

    /// Whether one comes to `top` going up from a unit, without leaving its house.
    private boolean reachesUpTo(UnitId unit, UnitId top) {
        for (UnitId heir : heirs(unit)) {
            UnitId here = heir;
            while (true) {
                if (here.equals(top)) {
                    return true;
                }
                Optional<UnitId> parent = parent(here);
                if (kind(here) == UnitKind.DEPARTMENT || parent.isEmpty()) {
                    break;
                }
                here = parent.get();
            }
        }
        return false;
    }

    private boolean isOrBecame(UnitId now, UnitId then) {
        return heirs(then).contains(now);
    }

    /// The unit itself, and those its work passed to when it was abolished, to the end.
    private List<UnitId> heirs(UnitId unit) {
        List<UnitId> heirs = new ArrayList<>(List.of(unit));
        for (int i = 0; i < heirs.size(); i++) {
            organisation.unit(heirs.get(i)).filter(found -> !found.exists(at)).stream()
                    .flatMap(former -> former.successors().stream()).filter(next -> !heirs.contains(next)).forEach(heirs::add);
        }
        return heirs;
    }

    private Optional<UnitId> registry(UnitId unit) {
        UnitId here = unit;
        while (!organisation.facts(here, at).map(facts -> facts.isRegistry()).orElse(false)) {
            Optional<UnitId> parent = parent(here);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            here = parent.get();
        }
        return Optional.of(here);
    }

    private Optional<UnitId> house(UnitId unit) {
        UnitId here = unit;
        while (kind(here) != UnitKind.DEPARTMENT && kind(here) != UnitKind.APEX) {
            Optional<UnitId> parent = parent(here);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            here = parent.get();
        }
        return Optional.of(here);
    }

    private Optional<UnitId> parent(UnitId unit) {
        return organisation.facts(unit, at).flatMap(facts -> Optional.ofNullable(facts.parent()));
    }

    private UnitKind kind(UnitId unit) {
        return organisation.unit(unit).orElseThrow().kind();
    }
}
