package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
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

    @Override
    public boolean once() {
        return true;
    }
}
