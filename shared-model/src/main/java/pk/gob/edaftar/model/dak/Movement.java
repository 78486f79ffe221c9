package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// One line of a paper's journey, written once and never changed: who, as which post, for whom, from, to, when.
/// @param at the desk's time of the act
/// @param received the server's time of learning of it; none until then
/// @param lateFiling made in a charge that had ended by the time it arrived
/// @param remark the remark that went with it; its text is content, not trail
@Kind("dak.movement")
public record Movement(MovementId id, DakId dak, @Nullable MarkingId marking, MovementKind kind, PersonId person,
        PostId as, @Nullable PostId onBehalfOf, @Nullable PostId from, @Nullable PostId to, Instant at,
        @Nullable Instant received, boolean lateFiling, @Nullable RemarkId remark) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }

    @Override
    public boolean once() {
        return true;
    }
}
