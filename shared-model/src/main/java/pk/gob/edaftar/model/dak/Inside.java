package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.command.Trail;

/// The pages of a letter that its trail may show or hide, as far as they are here: itself and what was struck in it. Of one
/// whose grade was Secret for a time some lie in the trail and some in the secret part, and the grade says which are read.
public record Inside(List<Letter> letters, List<Correction> corrections) {
    static final Inside NONE = new Inside(List.of(), List.of());

    public Inside {
        letters = List.copyOf(letters);
        corrections = List.copyOf(corrections);
    }

    static Inside of(Trail trail) {
        return new Inside(trail.all(Letter.class), trail.all(Correction.class));
    }

    /// The letter as it was last corrected; none where the grade keeps it from whoever holds only these pages. A Secret one is
    /// never written over: those it has left keep what they saw.
    Optional<Letter> letter(Grade grade) {
        Optional<Letter> page = in(grade == Grade.SECRET ? PartKind.SECRET : PartKind.TRAIL);
        return grade == Grade.SECRET ? page.map(letter -> last().map(made -> new Letter(letter.dak(), letter.part(),
                made.is().graded(grade))).orElse(letter)) : page;
    }

    /// Whether what is written about the letter lies in open and in secret parts both: it became Secret, or ceased to be so.
    boolean isTwofold(Grade grade) {
        return in(grade == Grade.SECRET ? PartKind.TRAIL : PartKind.SECRET).isPresent();
    }

    boolean hasSecretPage() {
        return in(PartKind.SECRET).isPresent();
    }

    /// What was struck while the letter was not Secret.
    List<Correction> openCorrections() {
        return corrections(PartKind.TRAIL).filter(made -> !made.sealed()).toList();
    }

    /// The pages there are once these have been written.
    /// @param pages letters and corrections, nothing else
    Inside with(List<Entity> pages) {
        List<Letter> now = new ArrayList<>();
        List<Correction> struck = new ArrayList<>();
        pages.forEach(page -> {
            switch (page) {
                case Letter letter -> now.add(letter);
                case Correction correction -> struck.add(correction);
                default -> throw new IllegalArgumentException("no page of a letter: " + page);
            }
        });
        letters.stream().filter(was -> now.stream().noneMatch(is -> is.key().equals(was.key()))).forEach(now::add);
        corrections.stream().filter(was -> struck.stream().noneMatch(is -> is.key().equals(was.key()))).forEach(struck::add);
        return new Inside(now, struck);
    }

    private Optional<Letter> in(PartKind kind) {
        return letters.stream().filter(letter -> letter.part().kind() == kind).findFirst();
    }

    private Optional<Correction> last() {
        return corrections(PartKind.SECRET).max(Comparator.comparing(Correction::received, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Correction::at));
    }

    private Stream<Correction> corrections(PartKind kind) {
        return corrections.stream().filter(made -> made.part().kind() == kind);
    }
}
