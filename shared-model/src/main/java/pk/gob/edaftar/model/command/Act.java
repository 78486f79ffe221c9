package pk.gob.edaftar.model.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// Who acts, as what and when: the part every command has.
/// @param at the desk's time, corrected by the offset to the server it measured last
/// @param as the post the person acts in
/// @param onBehalfOf the officer's post a PA or PS acts for; none when the post acts for itself
/// @param after pending commands of the same desk that this one builds on
public record Act(CommandId id, Instant at, PersonId person, PostId as, @Nullable PostId onBehalfOf, List<CommandId> after) {
    public Act {
        after = List.copyOf(after);
    }

    /// The post whose papers are acted on.
    public PostId desk() {
        return onBehalfOf == null ? as : onBehalfOf;
    }
}
