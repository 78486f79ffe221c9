package pk.gob.edaftar.model.dak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PostId;

/// One post a receipt is marked to.
/// @param original whether the paper itself goes there; the others get copies
/// @param returnBy the day an answer is wanted by
public record Addressee(MarkingId marking, PostId post, boolean original, @Nullable LocalDate returnBy) {}
