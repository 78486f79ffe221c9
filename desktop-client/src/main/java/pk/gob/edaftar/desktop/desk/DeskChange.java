package pk.gob.edaftar.desktop.desk;

import java.util.Set;
import pk.gob.edaftar.model.dak.DakId;

/// Something changed on the desk; screens read again what they show.
public sealed interface DeskChange {
    /// These papers changed, came or went.
    record Papers(Set<DakId> papers) implements DeskChange {
        public Papers {
            papers = Set.copyOf(papers);
        }
    }

    /// More than can be named: read everything again.
    record Everything() implements DeskChange {}

    /// The directory, and with it perhaps one's own seats.
    record Directory() implements DeskChange {}

    /// Outbox, tray or drafts.
    record Trays() implements DeskChange {}

    /// The line to the server.
    record Line(SyncState state) implements DeskChange {}
}
