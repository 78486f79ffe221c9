package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// What was struck in the entry of a letter that had moved already, and why (`DOMAIN.md` 3, *correct*).
/// @param was the entry before
/// @param is the entry after
@Kind("dak.correction")
public record Correction(RemarkId id, DakId dak, Part part, PersonId person, PostId as, @Nullable PostId onBehalfOf, Instant at,
        @Nullable Instant received, LetterHead was, LetterHead is, String reason) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    /// Written once; only the seal of a letter that becomes Secret is laid over it.
    @Override
    public boolean once() {
        return !sealed();
    }

    /// Whether it lies in the trail of a letter that was made Secret: what it said is in the secret part.
    public boolean sealed() {
        return part.kind() == PartKind.TRAIL && is.grade() == Grade.SECRET;
    }

    Correction seal() {
        return new Correction(id, dak, part, person, as, onBehalfOf, at, received, was.sealed(), is.sealed(), "");
    }

    /// The same under another identity in another part.
    Correction in(Part other, RemarkId copy) {
        return new Correction(copy, dak, other, person, as, onBehalfOf, at, received, was, is, reason);
    }
}
