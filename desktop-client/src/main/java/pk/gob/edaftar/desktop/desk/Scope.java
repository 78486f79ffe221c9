package pk.gob.edaftar.desktop.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Whose papers a figure counts: those of one post, or of a unit's.
/// @param unit the unit; none where it is one post
/// @param post the post; none where it is a unit
/// @param holders all posts it stands for
/// @param passedHere whether only papers are meant that were on the asking desk: the Chief Secretary sees what was sent to him
public record Scope(@Nullable UnitId unit, @Nullable PostId post, Set<PostId> holders, boolean passedHere) {
    public Scope {
        holders = Set.copyOf(holders);
    }
}
