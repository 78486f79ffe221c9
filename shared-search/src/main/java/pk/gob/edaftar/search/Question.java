package pk.gob.edaftar.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.org.PostId;

/// What an index is asked, and for whom.
/// @param streams who looks: nothing is found or counted but what these may see; none in an index only one person reads
/// @param holders the posts of the unit asked for; of no meaning where no unit is
/// @param without papers that are neither shown nor counted by what the index knows of them
/// @param numbered papers found by their number already, all of which the reader may see
public record Question(Sought sought, @Nullable Set<String> streams, Set<PostId> holders, Set<UUID> without, List<UUID> numbered) {
    public Question {
        streams = streams == null ? null : Set.copyOf(streams);
        holders = Set.copyOf(holders);
        without = Set.copyOf(without);
        numbered = List.copyOf(numbered);
    }
}
