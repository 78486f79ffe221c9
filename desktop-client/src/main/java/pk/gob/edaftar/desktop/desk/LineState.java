package pk.gob.edaftar.desktop.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.SyncState.FirstCopy;
import pk.gob.edaftar.desktop.desk.SyncState.Line;
import pk.gob.edaftar.desktop.desk.SyncState.Trouble;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.Progress;
import pk.gob.edaftar.model.sync.PullAnswer;

/// What the status bar says of the line. Each change makes a new state; it is read from any thread.
final class LineState {
    private volatile SyncState state = SyncState.BEFORE;

    SyncState state() {
        return state;
    }

    /// @return whether anything is said otherwise than before
    synchronized boolean reached(boolean answers, Instant now) {
        SyncState before = state;
        Line line = answers ? Line.ONLINE : Line.OFFLINE;
        Trouble left = answers && state.trouble() == Trouble.SIGN_IN_AGAIN ? null : state.trouble();
        state = new SyncState(line, line == state.line() ? state.since() : now, state.waiting(), state.attention(), state.first(), left);
        return !state.equals(before);
    }

    synchronized void trays(int waiting, int attention) {
        state = new SyncState(state.line(), state.since(), waiting, attention, state.first(), state.trouble());
    }

    /// The server turned a call away.
    synchronized void turnedAway(Refusal why) {
        trouble(why.rule().equals(SessionRule.DEVICE_REVOKED.key()) ? Trouble.DEVICE_REVOKED
                : why.rule().equals(SessionRule.OTHER_VERSION.key()) ? Trouble.OTHER_VERSION
                : why.rule().startsWith("session.") ? Trouble.SIGN_IN_AGAIN : state.trouble());
    }

    /// A computer once shut out stays so until somebody signs in anew.
    synchronized void trouble(@Nullable Trouble trouble) {
        if (state.trouble() == Trouble.DEVICE_REVOKED) {
            return;
        }
        state = new SyncState(state.line(), state.since(), state.waiting(), state.attention(), state.first(), trouble);
    }

    /// A page came: how far the first copy is.
    /// @param first whether this desk has never been whole
    synchronized void page(PullAnswer page, boolean first) {
        long done = page.progress().stream().mapToLong(Progress::pos).sum();
        long total = Math.max(1, page.progress().stream().mapToLong(Progress::head).sum());
        FirstCopy copy = first && !page.caughtUp() ? new FirstCopy(done, total) : null;
        state = new SyncState(state.line(), state.since(), state.waiting(), state.attention(), copy, state.trouble());
    }
}
