package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// One addressee's marking: exactly one original, copies to the rest, each with one holder.
/// @param previous the post that sent it to the holder and may still recall it; none when nobody may
/// @param copyOf the copy of which this one is a copy; none of the original and of its copies
/// @param sentAt when it was sent to the present holder
@Kind("dak.marking")
public record Marking(MarkingId id, DakId dak, boolean original, @Nullable MarkingId copyOf, PostId markedBy, PostId holder, @Nullable PostId previous,
        MarkingState state, Instant sentAt, @Nullable Instant receivedAt, @Nullable Instant openedAt,
        @Nullable Instant endedAt, @Nullable LocalDate returnBy) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }

    /// The branch of the paper's content that this marking's remarks are in: the original continues the paper's own.
    public UUID branch() {
        return original ? dak.value() : id.value();
    }

    /// Whether somebody has it to work on.
    public boolean open() {
        return state == MarkingState.SENT || state == MarkingState.RECEIVED || state == MarkingState.OPENED;
    }

    Marking sentTo(PostId next, Instant at, @Nullable LocalDate by) {
        return new Marking(id, dak, original, copyOf, markedBy, next, holder, MarkingState.SENT, at, null, null, null, by);
    }

    Marking received(Instant at) {
        return new Marking(id, dak, original, copyOf, markedBy, holder, previous, MarkingState.RECEIVED, sentAt, at, null, null, returnBy);
    }

    Marking opened(Instant at) {
        return new Marking(id, dak, original, copyOf, markedBy, holder, previous, MarkingState.OPENED, sentAt,
                receivedAt == null ? at : receivedAt, at, null, returnBy);
    }

    Marking recalledTo(PostId sender, Instant at) {
        return new Marking(id, dak, original, copyOf, markedBy, sender, null, MarkingState.OPENED, at, at, at, null, returnBy);
    }

    Marking reopened() {
        return new Marking(id, dak, original, copyOf, markedBy, holder, null, MarkingState.OPENED, sentAt, receivedAt, openedAt, null, returnBy);
    }

    Marking ended(MarkingState end, Instant at) {
        return new Marking(id, dak, original, copyOf, markedBy, holder, null, end, sentAt, receivedAt, openedAt, at, returnBy);
    }
}
