package pk.gob.edaftar.model.dak;

import java.util.UUID;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.wire.Kind;

/// That a letter belongs with another; each of the two bears it, seen from its own side. It names the other by its identity
/// alone: whoever may not see that one learns no more of it than that it is.
@Kind("dak.linked")
public record DakLink(DakId dak, Part part, DakId other, LinkKind kind) implements DakEntity {
    @Override
    public UUID key() {
        return DerivedIds.of(dak, "link", other.value());
    }

    @Override
    public boolean once() {
        return true;
    }
}
