package pk.gob.edaftar.server.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.MarkingId;

/// A paper that was taken through a situation. Whatever is written on it holds a word that is nowhere else, so that any
/// answer can be searched for it.
final class Paper {
    private final Situation situation;
    private final Grade grade;
    private final String stem;
    private final DakId dak = new DakId(UUID.randomUUID());
    private Grade standing;
    private @Nullable MarkingId original;
    private @Nullable MarkingId copy;

    /// @param number tells it from all others
    Paper(Situation situation, Grade grade, int number) {
        this.situation = situation;
        this.grade = grade;
        this.standing = grade;
        this.stem = "paper" + number + "x";
    }

    Situation situation() {
        return situation;
    }

    /// At which it was registered: the column of the table it is held against.
    Grade grade() {
        return grade;
    }

    /// At which it stands since.
    Grade standing() {
        return standing;
    }

    /// Another grade than the one at which it stands: Ordinary becomes Confidential, Confidential Secret, Secret Ordinary.
    Grade next() {
        return Grade.values()[(standing.ordinal() + 1) % Grade.values().length];
    }

    void graded(Grade to) {
        standing = to;
    }

    DakId dak() {
        return dak;
    }

    @Nullable MarkingId original() {
        return original;
    }

    @Nullable MarkingId copy() {
        return copy;
    }

    void marked(MarkingId first, @Nullable MarkingId second) {
        original = first;
        copy = second;
    }

    /// What all its words begin with.
    String stem() {
        return stem;
    }

    /// The word of its subject.
    String headWord() {
        return stem + "head";
    }

    /// The word in its text.
    String textWord() {
        return stem + "text";
    }

    /// The word of what was written at a step.
    String word(int step) {
        return stem + "step" + step + "x";
    }

    /// The words that were written at a step.
    List<String> words(int step) {
        return step == 0 ? List.of(textWord(), word(0)) : List.of(word(step));
    }

    /// Every part of it, whoever may ask for it.
    List<Part> parts() {
        List<UUID> branches = new ArrayList<>(List.of(dak.value()));
        if (situation.steps().stream().anyMatch(step -> step.act().equals("encloses"))) {
            branches.add(DakTrail.enclosedBranch(dak));
        }
        if (copy != null) {
            branches.add(copy.value());
        }
        List<Part> parts = new ArrayList<>(List.of(Part.trail(dak.value())));
        branches.forEach(branch -> {
            parts.add(Part.content(dak.value(), branch));
            parts.add(Part.secret(dak.value(), branch));
        });
        return parts;
    }

    @Override
    public String toString() {
        return situation.title() + " · " + grade;
    }
}
