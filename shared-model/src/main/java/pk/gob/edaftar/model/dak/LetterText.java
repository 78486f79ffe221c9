package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// The letter's text: typed, mailed or extracted.
@Kind("dak.text")
public record LetterText(DakId dak, Part part, String text) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(dak, "text", "");
    }

    @Override
    public boolean once() {
        return true;
    }
}
