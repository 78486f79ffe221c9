package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
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
        Set<Listing> listings = new LinkedHashSet<>();
        for (Sight sight : live) {
            listings.add(new Listing.Show(sight.stream(), Part.trail(dak.id().value())));
            listings.add(new Listing.Show(sight.stream(), sight.part()));
        }
        if (before == null || dak.grade() == Grade.SECRET) {
            showNumberAndHolder(dak, after, listings);
        }
        for (Sight sight : keep(before, after)) {
            if (!live.contains(sight)) {
                listings.add(new Listing.Show(sight.stream(), Part.trail(dak.id().value())));
                listings.add(new Listing.SoFar(sight.stream(), sight.part()));
            }
        }
        return List.copyOf(listings);
    }

    /// The streams that may know of the paper at all: of everybody who ever had it, at the time he had it.
    public static Set<Stream> everTold(DakTrail trail, Organisation organisation) {
        Dak dak = trail.dak();
        Set<Stream> told = new LinkedHashSet<>(
                new DakAudience(organisation, dak.registeredAt()).streams(dak, dak.registeredFor()));
        if (!dak.closed() || dak.grade() == Grade.SECRET) {
            told.add(Stream.diary(dak.registry()));
        }
        for (Movement movement : trail.movements()) {
            if (movement.to() != null) {
                told.addAll(new DakAudience(organisation, movement.at()).streams(dak, movement.to()));
            }
        }
        return told;
    }

    private Set<Sight> live(DakTrail trail) {
        Set<Sight> sights = new LinkedHashSet<>();
        if (trail.markings().isEmpty()) {
            see(trail.dak(), trail.dak().registeredFor(), trail.dak().id().value(), sights);
        }
        for (Marking marking : trail.markings()) {
            if (marking.state() != MarkingState.WITHDRAWN) {
                see(trail.dak(), marking.holder(), marking.branch(), sights);
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
                .forEach(copy -> see(dak, copy.holder(), dak.id().value(), kept));
        return kept;
    }

    private void see(Dak dak, PostId holder, UUID branch, Set<Sight> sights) {
        Part part = DakTrail.contentPart(dak.id(), dak.grade(), branch);
        inside(dak, holder).forEach(stream -> sights.add(new Sight(stream, part)));
    }

    /// Whoever sees the paper's inside when a post holds it.
    private List<Stream> inside(Dak dak, PostId holder) {
        if (dak.grade() == Grade.SECRET) {
            return List.of(Stream.safe(holder));
        }
        List<Stream> streams = new ArrayList<>(List.of(Stream.desk(holder)));
        organisation.unitOf(holder, at).ifPresent(unit -> streams.add(dak.closed() ? Stream.heads(unit) : Stream.unit(unit)));
        return streams;
    }

    /// Whoever may know number, holder and journey when a post holds it.
    private List<Stream> streams(Dak dak, PostId holder) {
        List<Stream> streams = new ArrayList<>(inside(dak, holder));
        if (dak.grade() == Grade.SECRET) {
            streams.add(Stream.desk(holder));
            organisation.unitOf(holder, at).ifPresent(unit -> streams.add(Stream.unit(unit)));
        }
        return streams;
    }

    private void showNumberAndHolder(Dak dak, DakTrail after, Set<Listing> listings) {
        Part trail = Part.trail(dak.id().value());
        if (!dak.closed() || dak.grade() == Grade.SECRET) {
            listings.add(new Listing.Show(Stream.diary(dak.registry()), trail));
        }
        if (dak.grade() == Grade.SECRET) {
            after.markings().forEach(marking -> streams(dak, marking.holder())
                    .forEach(stream -> listings.add(new Listing.Show(stream, trail))));
            streams(dak, after.holder()).forEach(stream -> listings.add(new Listing.Show(stream, trail)));
        }
    }
}
