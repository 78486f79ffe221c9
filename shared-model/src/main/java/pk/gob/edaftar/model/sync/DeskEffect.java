package pk.gob.edaftar.model.sync;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.change.Stream;

/// What the desk's half of the protocol wants done.
public sealed interface DeskEffect {
    record SendPush(long call, Push push) implements DeskEffect {}

    record SendPull(long call, Pull pull) implements DeskEffect {}

    record SendFetch(long call, Fetch fetch) implements DeskEffect {}

    record SendLease(long call, LeaseAsk ask) implements DeskEffect {}

    /// Wake me at this time of the desk's own clock, or earlier.
    record WakeAt(Instant at) implements DeskEffect {}

    /// Screens showing these papers read again.
    record Changed(Set<UUID> papers) implements DeskEffect {
        public Changed {
            papers = Set.copyOf(papers);
        }
    }

    /// The directory or the outbox changed.
    record StateChanged() implements DeskEffect {}

    /// A stream did not add up and is read again from its beginning; to be reported.
    record Mismatch(Stream stream) implements DeskEffect {}
}
