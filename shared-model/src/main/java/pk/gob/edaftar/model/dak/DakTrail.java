package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// A receipt as decisions and screens read it: its entry, its letter where that may be seen, its markings and journey, the
/// follow-up flags on it, its links to other letters, the diaries of other registries it stands in, and what was found wrong with it.
/// @param inside the pages of the letter that are here
/// @param diarised in the order in which it was
public record DakTrail(Dak dak, Inside inside, List<Marking> markings, List<Movement> movements,
        List<FollowUp> followUps, List<DakLink> links, List<Diarised> diarised, List<DakFinding> findings) {
    /// Reads a paper's trail; empty when the paper is no receipt.
    public static Optional<DakTrail> of(Trail trail) {
        return trail.only(Dak.class).map(dak -> new DakTrail(dak, Inside.of(trail),
                trail.all(Marking.class), trail.all(Movement.class).stream()
                        .sorted(Comparator.comparing(Movement::at)).toList(),
                trail.all(FollowUp.class), trail.all(DakLink.class),
                trail.all(Diarised.class).stream().sorted(Comparator.comparing(Diarised::at)).toList(), trail.all(DakFinding.class)));
    }

    /// The letter as it was last corrected; none of a Secret paper for those who see only number and holder.
    public Optional<Letter> letter() {
        return inside.letter(dak.grade());
    }

    public Optional<Marking> marking(@Nullable MarkingId id) {
        return markings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Marking> original() {
        return markings.stream().filter(Marking::original).findFirst();
    }

    /// The open markings on a post's desk.
    public List<Marking> with(PostId post) {
        return markings.stream().filter(each -> each.open() && each.holder().equals(post)).toList();
    }

    /// Who has the original, or the letter before it is marked.
    public PostId holder() {
        return original().map(Marking::holder).orElse(dak.registeredFor());
    }

    /// What was found wrong with it now, with what was said of it when it was found before.
    DakFinding found(Finding finding) {
        return findings.stream().filter(each -> each.finding().rule().equals(finding.rule())).findFirst()
                .map(before -> before.again(finding)).orElseGet(() -> new DakFinding(dak.id(), finding));
    }

    /// Where it lies to be worked on, copies included.
    Set<PostId> desks() {
        return markings.isEmpty() ? Set.of(dak.registeredFor())
                : markings.stream().filter(Marking::open).map(Marking::holder).collect(Collectors.toSet());
    }

    /// Who had a marking at an instant, read off the journey in the order in which the server learnt of it: two desks'
    /// clocks may differ. Of no marking: who had the letter before it was marked, and then its original.
    public PostId holderAt(@Nullable MarkingId marking, Instant at) {
        MarkingId followed = marking == null ? original().map(Marking::id).orElse(null) : marking;
        return Optional.ofNullable(followed).stream().flatMap(this::journeyOf).filter(movement -> !movement.at().isAfter(at))
                .map(Movement::to).filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(dak.registeredFor());
    }

    /// Who sent a marking to the post that has it; of one that came back there, who had sent it the first time.
    public Optional<PostId> senderOf(Marking marking) {
        return journeyOf(marking.id()).filter(movement -> movement.kind().sends() && marking.holder().equals(movement.to()))
                .map(Movement::from).filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    /// The request for a marking's return that its holder has not answered, if there is one.
    public Optional<Movement> askedBack(MarkingId marking) {
        return sinceItCame(marking, MovementKind.ASKED_BACK);
    }

    /// The correction that made the letter's text as it stands; none where that is the one it was registered with, or none.
    public @Nullable MovementId retyped() {
        return movements.stream().filter(movement -> movement.kind() == MovementKind.TEXT_CORRECTED)
                .max(Comparator.comparing(Movement::received, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Movement::at))
                .map(Movement::id).orElse(null);
    }

    /// When the sheet itself came to the desk that has the marking, if it did.
    public Optional<Movement> onPaper(MarkingId marking) {
        return sinceItCame(marking, MovementKind.RECEIVED_ON_PAPER);
    }

    private Optional<Movement> sinceItCame(MarkingId marking, MovementKind kind) {
        return journeyOf(marking).filter(movement -> movement.to() != null || movement.kind() == kind)
                .reduce((earlier, later) -> later).filter(movement -> movement.kind() == kind);
    }

    /// What was done with a marking, in the order in which the server learnt of it: two desks' clocks may differ.
    private Stream<Movement> journeyOf(MarkingId marking) {
        return movements.stream().filter(movement -> marking.equals(movement.marking()))
                .sorted(Comparator.comparing(Movement::received, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// Whether the paper is about this person's own case.
    public boolean concerns(PersonId person) {
        return letter().map(found -> found.head().concerns().contains(person)).orElse(false);
    }

    /// The part the letter's head is in, and all that is noted beside it.
    public Part headPart() {
        return dak.grade() == Grade.SECRET ? contentOf(Optional.empty()) : dak.part();
    }

    /// The part a marking's remarks go to.
    public Part contentOf(Optional<Marking> marking) {
        return contentPart(dak.id(), dak.grade(), marking.map(Marking::branch).orElse(dak.id().value()));
    }

    /// All parts in which something of a branch may be read.
    List<Part> contentParts(UUID branch) {
        return inside.isTwofold(dak.grade()) ? List.of(Part.content(dak.id().value(), branch), Part.secret(dak.id().value(), branch))
                : List.of(contentPart(dak.id(), dak.grade(), branch));
    }

    /// The branches a copy shares as far as they stood when it was made: the paper's, and those of the copies it was made of.
    Stream<UUID> branchesShared(Marking copy) {
        return Stream.concat(Stream.of(dak.id().value()),
                Stream.iterate(marking(copy.copyOf()), Optional::isPresent, of -> of.flatMap(each -> marking(each.copyOf())))
                        .map(of -> of.orElseThrow().branch()));
    }

    /// The part of what comes with the letter from now on: one for all its markings.
    Part enclosedPart() {
        return contentPart(dak.id(), dak.grade(), enclosedBranch(dak.id()));
    }

    /// The branch in which what came with a letter is kept.
    public static UUID enclosedBranch(DakId dak) {
        return DerivedIds.of(dak, "enclosed", "");
    }

    /// All parts in which something that came with the letter may be read; none before the first was enclosed.
    List<Part> enclosedParts() {
        return movements.stream().anyMatch(movement -> movement.kind() == MovementKind.ENCLOSED)
                ? contentParts(enclosedBranch(dak.id())) : List.of();
    }

    /// The same with another entry, and these pages of the letter written.
    DakTrail with(Dak entry, List<Entity> pages) {
        return new DakTrail(entry, inside.with(pages), markings, movements, followUps, links, diarised, findings);
    }

    /// The same with one more line in its journey.
    DakTrail and(Movement movement) {
        return new DakTrail(dak, inside, markings, Stream.concat(movements.stream(), Stream.of(movement)).toList(), followUps, links, diarised,
                findings);
    }

    /// The same in the diary of one more registry.
    DakTrail and(Diarised entry) {
        return new DakTrail(dak, inside, markings, movements, followUps, links,
                Stream.concat(diarised.stream(), Stream.of(entry)).toList(), findings);
    }

    /// What a movement entered in another registry's diary, where that is what it did.
    public Optional<Diarised> diarised(MovementId movement) {
        return diarised.stream().filter(each -> each.movement().equals(movement)).findFirst();
    }

    static Part contentPart(DakId dak, Grade grade, UUID branch) {
        return grade == Grade.SECRET ? Part.secret(dak.value(), branch) : Part.content(dak.value(), branch);
    }
}
