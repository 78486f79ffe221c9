package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.PartKind;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// What the letter says of itself: sender, subject, dates. In the trail, or in the secret part of a Secret one. One that was made
/// Secret afterwards has a sealed page in its trail, of which nothing can be read, and itself lies in the secret part.
@Kind("dak.letter")
public record Letter(DakId dak, Part part, LetterHead head) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(dak, "letter", part.kind() == PartKind.SECRET ? "secret" : "");
    }

    /// The page that is left in the trail.
    public Letter sealed() {
        return new Letter(dak, Part.trail(dak.value()), head.sealed());
    }
}
