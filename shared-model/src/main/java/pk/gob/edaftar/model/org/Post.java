package pk.gob.edaftar.model.org;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.wire.Kind;

/// A seat in the office. Posts own work, persons do not.
/// @param successors posts that took over its work
@Kind("org.post")
public record Post(PostId id, Timeline<PostFacts> facts, @Nullable Instant abolished, List<PostId> successors)
        implements OrgEntity {
    public Post {
        successors = List.copyOf(successors);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /// Whether the post exists at an instant.
    public boolean exists(Instant at) {
        return !at.isBefore(facts.beginning()) && !endedBy(at);
    }

    /// Whether the post has ceased to be by an instant.
    public boolean endedBy(Instant at) {
        return abolished != null && !at.isBefore(abolished);
    }
}
