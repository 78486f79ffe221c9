package pk.gob.edaftar.model.sync;

import java.util.Set;
import pk.gob.edaftar.model.change.Stream;

/// What happens to a desk's half of the protocol. Answers carry the number of the call they answer;
/// one whose call was given up is ignored.
public sealed interface DeskEvent {
    /// Time passed.
    record Woke() implements DeskEvent {}

    /// There is a line to the server, perhaps once more: what was missed meanwhile is asked for.
    record WentOnline() implements DeskEvent {}

    /// There is none, or the user wants none used.
    record WentOffline() implements DeskEvent {}

    /// Something is new in these streams.
    record Poked(Set<Stream> streams) implements DeskEvent {
        public Poked {
            streams = Set.copyOf(streams);
        }
    }

    record Pushed(long call, PushAnswer answer) implements DeskEvent {}

    record Pulled(long call, PullAnswer answer) implements DeskEvent {}

    record Fetched(long call, FetchAnswer answer) implements DeskEvent {}

    record Leased(long call, LeaseAnswer answer) implements DeskEvent {}

    /// A call came to nothing: no line, no answer in time, or an answer that is no answer.
    record Failed(long call) implements DeskEvent {}
}
