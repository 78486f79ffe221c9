package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;

/// Who sees a receipt (`DOMAIN.md` 2, *Who sees a paper*): its holders live; those it has left keep what they saw
/// and go on seeing where it is.
public final class DakAudience {
    private record Sight(Stream stream, Part part) {}

    private final Organisation organisation;
    private final Instant at;

    DakAudience(Organisation organisation, Instant at) {
        this.organisation = organisation;
        this.at = at;
    }

    /// The listings that turn what was seen before into what is to be seen after.
    /// @param before none at registration
    List<Listing> change(@Nullable DakTrail before, DakTrail after) {
        Dak dak = after.dak();
        Set<Sight> live = live(after);
        Set<Listing> listings = shown(live, dak);
        if (before == null || dak.grade() == Grade.SECRET) {
            showNumberAndHolder(after, listings);
        }
        for (Sight sight : keep(before, after)) {
            if (!live.contains(sight)) {
                listings.add(new Listing.Show(sight.stream(), Part.trail(dak.id().value())));
                listings.add(new Listing.SoFar(sight.stream(), sight.part()));
            }
        }
        if (before != null) {
            passOnCopies(before, after, live, listings);
        }
        return List.copyOf(listings);
    }

    /// The listings of a paper that stays where it is: who sees it as the office stands now, wherever its holders' posts
    /// were moved since it came to them.
    List<Listing> now(DakTrail paper) {
        return List.copyOf(shown(live(paper), paper.dak()));
    }

    /// Accepts what is done where the paper lies: nobody's sight changes by it, unless the office has changed around the paper.
    static Decision unmoved(DakTrail paper, List<Entity> puts, Office office) {
        return Decision.accepted(unmovedChanges(paper, puts, office));
    }

    static Changes unmovedChanges(DakTrail paper, List<Entity> puts, Office office) {
        return new Changes(puts, new DakAudience(office.organisation(), office.moment().now()).now(paper));
    }

    private static Set<Listing> shown(Set<Sight> live, Dak dak) {
        Set<Listing> listings = new LinkedHashSet<>();
        for (Sight sight : live) {
            listings.add(new Listing.Show(sight.stream(), Part.trail(dak.id().value())));
            listings.add(new Listing.Show(sight.stream(), sight.part()));
        }
        return listings;
    }

    /// A copy that goes on to another desk takes along what it shared of the paper when it was made.
    private void passOnCopies(DakTrail before, DakTrail after, Set<Sight> live, Set<Listing> listings) {
        Onlookers onlookers = new Onlookers(after, organisation, at);
        Part shared = after.contentOf(Optional.empty());
        for (Marking copy : after.markings()) {
            PostId from = before.marking(copy.id()).map(Marking::holder).orElse(copy.holder());
            if (!copy.original() && !from.equals(copy.holder())) {
                Stream as = onlookers.inside(from).getFirst();
                onlookers.inside(copy.holder()).stream().filter(stream -> !live.contains(new Sight(stream, shared)))
                        .forEach(stream -> listings.add(new Listing.Alike(stream, shared, as)));
            }
        }
    }

    /// The streams that may know of the paper at all: of everybody who ever had it, at the time he had it.
    public static Set<Stream> everTold(DakTrail paper, Organisation organisation) {
        Set<Stream> told = ever(paper, organisation, Onlookers::told);
        told.addAll(ever(paper, organisation, (onlookers, holder) -> onlookers.diary()));
        return told;
    }

    /// The streams that may read the paper or some of it: where it is, or was when they were shown it.
    static Set<Stream> everShown(DakTrail paper, Organisation organisation) {
        return ever(paper, organisation, Onlookers::inside);
    }

    private static Set<Stream> ever(DakTrail paper, Organisation organisation,
            BiFunction<Onlookers, PostId, List<Stream>> who) {
        Dak dak = paper.dak();
        Instant registered = dak.received() == null ? dak.registeredAt() : dak.received();
        Set<Stream> streams = new LinkedHashSet<>(
                who.apply(new Onlookers(paper, organisation, registered), dak.registeredFor()));
        for (Movement movement : paper.movements()) {
            if (movement.to() != null) {
                Instant at = movement.received() == null ? movement.at() : movement.received();
                streams.addAll(who.apply(new Onlookers(paper, organisation, at), movement.to()));
            }
        }
        return streams;
    }

    private Set<Sight> live(DakTrail paper) {
        Set<Sight> sights = new LinkedHashSet<>();
        if (paper.markings().isEmpty()) {
            see(paper, paper.dak().registeredFor(), paper.dak().id().value(), sights);
        }
        for (Marking marking : paper.markings()) {
            if (marking.state() != MarkingState.WITHDRAWN) {
                see(paper, marking.holder(), marking.branch(), sights);
            }
        }
        return sights;
    }

    private Set<Sight> keep(@Nullable DakTrail before, DakTrail after) {
        Dak dak = after.dak();
        Set<Sight> kept = new LinkedHashSet<>();
        if (before == null) {
            if (!dak.closed()) {
                kept.add(new Sight(Stream.diary(dak.registry()), DakTrail.contentPart(dak.id(), dak.grade(), dak.id().value())));
            }
            return kept;
        }
        kept.addAll(live(before));
        after.markings().stream()
                .filter(marking -> !marking.original() && before.marking(marking.id()).isEmpty())
                .forEach(copy -> see(after, copy.holder(), dak.id().value(), kept));
        return kept;
    }

    private void see(DakTrail paper, PostId holder, UUID branch, Set<Sight> sights) {
        Part part = DakTrail.contentPart(paper.dak().id(), paper.dak().grade(), branch);
        new Onlookers(paper, organisation, at).inside(holder).forEach(stream -> sights.add(new Sight(stream, part)));
    }

    private void showNumberAndHolder(DakTrail after, Set<Listing> listings) {
        Onlookers onlookers = new Onlookers(after, organisation, at);
        Set<Stream> told = new LinkedHashSet<>(onlookers.diary());
        if (after.dak().grade() == Grade.SECRET) {
            after.markings().forEach(marking -> told.addAll(onlookers.told(marking.holder())));
            told.addAll(onlookers.told(after.holder()));
        }
        told.forEach(stream -> listings.add(new Listing.Show(stream, Part.trail(after.dak().id().value()))));
    }
}
