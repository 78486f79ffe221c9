package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Listing;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
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

    /// The same of a paper that stands in one more diary: whoever keeps that sees number, head and journey, and no text.
    List<Listing> diarised(DakTrail after) {
        Set<Listing> listings = shown(live(after), after.dak());
        new Onlookers(after, organisation, at).diary()
                .forEach(stream -> listings.add(new Listing.Show(stream, Part.trail(after.dak().id().value()))));
        return List.copyOf(listings);
    }

    /// All that a paper's sight is once its grade is another or it concerns others: whoever has it sees it live, whoever had it
    /// keeps what he saw as far as that lets him, and from everybody else it is taken back.
    /// @param before as it was seen until now
    Changes seenAnew(DakTrail before, DakTrail after, List<Entity> puts) {
        UUID id = after.dak().id().value();
        // the letter itself, laid there now: whoever had it has read it
        Optional<Part> sealed = after.dak().grade() == Grade.SECRET && !before.inside().hasSecretPage()
                ? Optional.of(Part.secret(id, id)) : Optional.empty();
        Set<Part> parts = new LinkedHashSet<>(List.of(Part.trail(id)));
        parts.addAll(after.contentParts(id));
        parts.addAll(after.enclosedParts());
        after.markings().forEach(marking -> parts.addAll(after.contentParts(marking.branch())));
        Set<Listing> listings = new LinkedHashSet<>();
        new Onlookers(after, organisation, at).diary().forEach(stream -> listings.add(new Listing.Show(stream, Part.trail(id))));
        Onlookers today = new Onlookers(after, organisation, at);
        everHeld(after, (holder, then) -> {
            Onlookers now = new Onlookers(after, organisation, then);
            Set<Stream> shut = today.shutTo(holder);
            now.told(holder).stream().filter(stream -> !shut.contains(stream)).forEach(stream -> listings.add(new Listing.Show(stream, Part.trail(id))));
            Stream as = new Onlookers(before, organisation, then).own(holder);
            parts.stream().filter(part -> part.kind() != PartKind.TRAIL).forEach(part -> now.inside(holder).stream().filter(stream -> !shut.contains(stream)).forEach(stream ->
                    listings.add(sealed.filter(part::equals).isPresent() ? new Listing.SoFar(stream, part) : new Listing.Alike(stream, part, as))));
        });
        listings.addAll(now(after));
        return new Changes(puts, List.copyOf(listings), parts);
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

    /// A copy that goes on to another desk, or of which another is made, takes along what it shared of the paper when it was made.
    private void passOnCopies(DakTrail before, DakTrail after, Set<Sight> live, Set<Listing> listings) {
        Onlookers onlookers = new Onlookers(after, organisation, at);
        for (Marking copy : after.markings()) {
            PostId from = before.marking(copy.id()).or(() -> before.marking(copy.copyOf())).map(Marking::holder).orElse(copy.holder());
            if (!copy.original() && !from.equals(copy.holder())) {
                Stream as = onlookers.own(from);
                after.branchesShared(copy).flatMap(branch -> after.contentParts(branch).stream()).forEach(shared ->
                        onlookers.inside(copy.holder()).stream().filter(stream -> !live.contains(new Sight(stream, shared)))
                                .forEach(stream -> listings.add(new Listing.Alike(stream, shared, as))));
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
        Set<Stream> streams = new LinkedHashSet<>();
        everHeld(paper, (holder, at) -> streams.addAll(who.apply(new Onlookers(paper, organisation, at), holder)));
        return streams;
    }

    /// Every post that ever had the paper, and when it came to it.
    private static void everHeld(DakTrail paper, BiConsumer<PostId, Instant> each) {
        Dak dak = paper.dak();
        each.accept(dak.registeredFor(), dak.received() == null ? dak.registeredAt() : dak.received());
        for (Movement movement : paper.movements()) {
            if (movement.to() != null) {
                each.accept(movement.to(), movement.received() == null ? movement.at() : movement.received());
            }
        }
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
        if (!paper.dak().closed()) {
            new Onlookers(paper, organisation, at).ownDiary()
                    .forEach(stream -> paper.enclosedParts().forEach(part -> sights.add(new Sight(stream, part))));
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
                .forEach(copy -> see(after, copy.holder(), copy.copyOf() == null ? dak.id().value() : copy.copyOf().value(), kept));
        return kept;
    }

    private void see(DakTrail paper, PostId holder, UUID branch, Set<Sight> sights) {
        List<Part> parts = new ArrayList<>(paper.contentParts(branch));
        parts.addAll(paper.enclosedParts());
        new Onlookers(paper, organisation, at).inside(holder)
                .forEach(stream -> parts.forEach(part -> sights.add(new Sight(stream, part))));
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
