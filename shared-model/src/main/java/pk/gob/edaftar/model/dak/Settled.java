package pk.gob.edaftar.model.dak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// Who cleared up what the server had found, and how.
/// @param onBehalfOf the officer whose assistant did it
/// @param received when the server learnt of it; none until then
public record Settled(RemarkId id, PersonId person, PostId as, @Nullable PostId onBehalfOf, Instant at, @Nullable Instant received, String how) {}
