package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// A receipt as decisions and screens read it: its entry, its letter where that may be seen, its markings and journey.
/// @param letter none of a Secret paper for those who see only number and holder
public record DakTrail(Dak dak, Optional<Letter> letter, List<Marking> markings, List<Movement> movements) {
    /// Reads a paper's trail; empty when the paper is no receipt.
    public static Optional<DakTrail> of(Trail trail) {
        return trail.only(Dak.class).map(dak -> new DakTrail(dak, trail.only(Letter.class),
                trail.all(Marking.class), trail.all(Movement.class).stream()
                        .sorted(Comparator.comparing(Movement::at)).toList()));
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

    /// Who had a marking at an instant, read off the journey in the order in which the server learnt of it: two desks'
    /// clocks may differ. Of no marking: who had the letter before it was marked, and then its original.
    public PostId holderAt(@Nullable MarkingId marking, Instant at) {
        MarkingId followed = marking == null ? original().map(Marking::id).orElse(null) : marking;
        return movements.stream()
                .filter(movement -> followed != null && followed.equals(movement.marking()) && !movement.at().isAfter(at))
                .sorted(Comparator.comparing(Movement::received, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Movement::to).filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(dak.registeredFor());
    }

    /// Whether the paper is about this person's own case.
    public boolean concerns(PersonId person) {
        return letter.map(found -> found.head().concerns().contains(person)).orElse(false);
    }

    /// The part a marking's remarks go to.
    public Part contentOf(Optional<Marking> marking) {
        return contentPart(dak.id(), dak.grade(), marking.map(Marking::branch).orElse(dak.id().value()));
    }

    static Part contentPart(DakId dak, Grade grade, UUID branch) {
        return grade == Grade.SECRET ? Part.secret(dak.value(), branch) : Part.content(dak.value(), branch);
    }
}
