package pk.gob.edaftar.model.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Command;

/// Commands brought together by one desk, and how far they have brought its person's acts. Not when they were brought:
/// another page of a long outbox is still to come, and a doubled push arrives long after its acts, both with acts made in
/// between on their way. It is noted with the last of them, or apart where nothing was recorded of that one.
final class Delivery {
    private final Session session;
    private final @Nullable Epoch epoch;
    private final @Nullable Sent last;
    private final Instant now;
    private Instant reached = Instant.EPOCH;

    /// @param epoch the one the commands are meant for; none where they were made here
    /// @param last with which to note how far they came, if that is to be noted
    Delivery(Session session, @Nullable Epoch epoch, @Nullable Sent last, Instant now) {
        this.session = session;
        this.epoch = epoch;
        this.last = last;
        this.now = now;
    }

    Session session() {
        return session;
    }

    @Nullable Epoch epoch() {
        return epoch;
    }

    Instant now() {
        return now;
    }

    boolean isLast(Sent sent) {
        return sent == last;
    }

    /// How far they have come.
    Instant reached() {
        return reached;
    }

    /// How far they have come with a command that is decided: to its own time. One from days to come was stamped by a clock that
    /// was wrong: it says nothing of when its person did what he did after it.
    Instant reached(Command decided) {
        Instant at = decided.act().at();
        return at.isAfter(now) || at.isBefore(reached) ? reached : at;
    }

    /// Notes that a command is decided.
    void decided(Command command) {
        reached = reached(command);
    }
}
