package pk.gob.edaftar.model.sync;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.CommandId;
import tools.jackson.databind.node.ObjectNode;

/// One act in the outbox, and after the answer in the journal.
/// @param n its place in the order in which this desk's acts were made, from 1
/// @param touches the papers it read or wrote
/// @param seen what its author had before him (number, subject): readable when the paper no longer is
public record Outgoing(long n, CommandId id, ObjectNode body, Set<UUID> touches, String seen, OutgoingState state,
        @Nullable Receipt receipt) {
    public Outgoing {
        touches = Set.copyOf(touches);
    }

    Outgoing in(OutgoingState next, @Nullable Receipt answer) {
        return new Outgoing(n, id, body, touches, seen, next, answer);
    }
}
