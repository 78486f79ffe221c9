package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// That the sender was told that his letter has come.
@Kind("dak.acknowledgement")
public record Acknowledgement(RemarkId id, DakId dak, Part part, PersonId person, PostId as, @Nullable PostId onBehalfOf, Instant at,
        @Nullable Instant received, AcknowledgedBy by) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public boolean once() {
        return true;
    }
}
