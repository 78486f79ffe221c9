package pk.gob.edaftar.model.dak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// Who corrected a letter's text, and why.
/// @param onBehalfOf the officer whose assistant did it
/// @param received when the server learnt of it; none until then
/// @param reason empty where none was called for
public record Retyped(RemarkId id, PersonId person, PostId as, @Nullable PostId onBehalfOf, Instant at,
        @Nullable Instant received, String reason) {}
