package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// A follow-up flag: somebody's own mark on a paper, to come back to it by a day (`DOMAIN.md` 4; not one of the flags A, B, C).
/// It bears no words: whoever sees the journey sees it, and later notes are not for all of them.
/// @param owner the desk whose flag it is
/// @param done when it was taken off; none while it stands
@Kind("dak.followUp")
public record FollowUp(FollowUpId id, DakId dak, PostId owner, PersonId person, Instant at, Urgency urgency,
        LocalDate due, @Nullable Instant done) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Part part() {
        return Part.trail(dak.value());
    }

    /// Whether it still stands.
    public boolean open() {
        return done == null;
    }

    FollowUp doneAt(Instant when) {
        return new FollowUp(id, dak, owner, person, at, urgency, due, when);
    }
}
