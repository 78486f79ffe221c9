package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// A file attached to a receipt, signed by post and name; never changed afterwards: a later version is another one that replaces it.
/// @param name what the file was called
/// @param replaces the version before this one; none of the first
@Kind("dak.attachment")
public record Attachment(AttachmentId id, DakId dak, Part part, PersonId person, PostId as, @Nullable PostId onBehalfOf,
        Instant at, @Nullable Instant received, String name, Blob blob, @Nullable AttachmentId replaces) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public boolean once() {
        return true;
    }
}
