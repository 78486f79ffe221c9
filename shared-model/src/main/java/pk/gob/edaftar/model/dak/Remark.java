package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// What somebody wrote on the paper, signed by post and name; never changed afterwards.
@Kind("dak.remark")
public record Remark(RemarkId id, DakId dak, Part part, PersonId person, PostId as, @Nullable PostId onBehalfOf,
        Instant at, @Nullable Instant received, String text) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public boolean once() {
        return true;
    }
}
