package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.wire.Kind;

/// A reply that was given, by word or on paper, and recorded here: no despatch.
/// @param repliedBy who gave it, in the words of whoever recorded it; may be empty
@Kind("dak.reply")
public record Reply(RemarkId id, DakId dak, Part part, PersonId person, PostId as, @Nullable PostId onBehalfOf,
        Instant at, @Nullable Instant received, LocalDate repliedOn, String repliedBy, String text) implements DakEntity {
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public boolean once() {
        return true;
    }
}
