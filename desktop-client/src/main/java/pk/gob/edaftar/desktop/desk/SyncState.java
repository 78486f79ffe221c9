package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The line to the server and what waits to go over it.
/// @param since since when the line is as it is; none before the first attempt
/// @param waiting acts saved here and not yet answered, and files whose bytes the server does not have yet
/// @param attention acts that came back
/// @param first how far the first copy has come; none when it is complete
/// @param trouble what keeps this desk from working as it should; none when nothing does
public record SyncState(Line line, @Nullable Instant since, int waiting, int attention, @Nullable FirstCopy first,
        @Nullable Trouble trouble) {
    public static final SyncState BEFORE = new SyncState(Line.CONNECTING, null, 0, 0, null, null);

    /// How the server is reached.
    public enum Line { CONNECTING, ONLINE, OFFLINE }

    /// What keeps the desk from working as it should.
    public enum Trouble { SIGN_IN_AGAIN, OTHER_VERSION, DEVICE_REVOKED, DISK_FULL, CLOCK_WRONG }

    /// The first copy of what this person may see.
    /// @param total as far as known, at least 1
    public record FirstCopy(long done, long total) {}
}
