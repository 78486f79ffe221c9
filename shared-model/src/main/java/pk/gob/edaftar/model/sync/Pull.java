package pk.gob.edaftar.model.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks for what is new.
/// @param epoch the epoch the cursors belong to; none for a desk that has never pulled
/// @param full whether the cursors are all the desk has; otherwise only the named streams are read
/// @param subscriptions the fingerprint of the subscriptions the desk knows; 0 for none
/// @param receiptsAfter the last receipt the desk has kept
/// @param limit how many feed rows at most; those whose papers the desk has from another stream may be some times as many
public record Pull(@Nullable Epoch epoch, List<Cursor> cursors, boolean full, long subscriptions, long receiptsAfter, int limit) {
    /// The most that is answered, whatever is asked for.
    public static final int LIMIT = 500;

    public Pull {
        cursors = List.copyOf(cursors);
    }
}
