package pk.gob.edaftar.desktop.sync;

import java.util.Set;
import java.util.UUID;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Refusal;

/// Who is told what the loop does; called on the loop's thread, so it must not wait.
public interface SyncEar {
    /// These papers are shown otherwise now.
    void changed(Set<UUID> papers);

    /// The outbox, the leases or the directory changed.
    void stateChanged();

    /// The server has answered a call, or has not: told of every call, however often it is the same.
    void reached(boolean answers);

    /// The server turned a call away: the session has ended, the device is shut out, or the program is too old.
    /// The desk works on without it.
    void turnedAway(Refusal why);

    /// A stream did not add up and is read again.
    void mismatch(Stream stream);

    /// Something that must not happen did.
    void bug(RuntimeException bug);
}
