package pk.gob.edaftar.model.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.org.PostId;

/// A letter as the program may see it at this moment.
/// @param number as printed on it
/// @param letter none where only number and holder may be seen
/// @param holder who has the original
/// @param with the original and every copy
/// @param journey what was done with it, oldest first
public record LetterNow(DakId dak, String number, DakState state, PostId holder, @Nullable LetterHead letter, List<With> with,
        List<Step> journey) {
    public LetterNow {
        with = List.copyOf(with);
        journey = List.copyOf(journey);
    }

    /// The original or a copy, and with whom it is.
    public record With(PostId post, boolean original, MarkingState state, Instant since, @Nullable Instant openedAt,
            @Nullable LocalDate returnBy) {}

    /// One line of its journey.
    /// @param as who did it
    public record Step(MovementKind kind, Instant at, PostId as, @Nullable PostId from, @Nullable PostId to) {}
}
