package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// What the letter says of itself: sender, subject, dates. In the trail, or in the secret part of a Secret one.
@Kind("dak.letter")
public record Letter(DakId dak, Part part, LetterHead head) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(dak, "letter", "");
    }
}
