package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.org.PersonId;

/// Whom a letter concerns, before its entry was corrected and after (`DOMAIN.md` 2, *concerns*). Naming somebody shuts the letter
/// to him at once, so whoever keeps the entry may; that it is not about him after all is said by an officer of rank once the
/// letter has moved (`docs/decisions/0018-who-may-see.md`).
record Concerned(List<PersonId> before, List<PersonId> after) {
    boolean changed() {
        return !Set.copyOf(before).equals(Set.copyOf(after));
    }

    /// Why it cannot be said of the letter, where it cannot. One that lies open with him would be left with nobody.
    /// @param moved whether the letter has had its first move
    Optional<Refusal> refusal(DakTrail paper, boolean moved, Act act, Office office) {
        if (moved && !after.containsAll(before)) {
            Optional<Refusal> rank = new GradeRules(paper, office).notOfRank(act, DakRule.RANK_TO_UNNAME);
            if (rank.isPresent()) {
                return rank;
            }
        }
        return paper.desks().stream().filter(desk -> office.organisation().holdersOf(desk, office.moment().now()).stream()
                        .anyMatch(person -> after.contains(person) && !before.contains(person)))
                .findFirst().map(desk -> DakRule.CONCERNED_HAS_IT.refuses(Argument.of(desk)));
    }
}
