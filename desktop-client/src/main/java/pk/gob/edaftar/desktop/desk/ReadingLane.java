package pk.gob.edaftar.desktop.desk;

import java.util.function.Consumer;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.http.ServerLine;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;

/// Hands readings over to the server, in a lane of its own: no act ever waits behind them, and they wait for nothing.
final class ReadingLane implements AutoCloseable {
    private static final long GATHER_MILLIS = 2_000;

    private final ServerLine line;
    private final Rounds rounds;
    private volatile boolean offline = true;

    ReadingLane(ServerLine line, Consumer<RuntimeException> bugs) {
        this.line = line;
        this.rounds = new Rounds(GATHER_MILLIS, bugs);
    }

    /// @param online whether the line may be used
    void start(ReadingLog log, boolean online) {
        offline = !online;
        rounds.start("readings", () -> handOver(log));
    }

    /// Something waits to be handed over.
    void nudge() {
        rounds.nudge();
    }

    /// Uses the line, or leaves it alone.
    void offline(boolean off) {
        offline = off;
        rounds.nudge();
    }

    /// @return whether nothing is left that could be handed over now
    private boolean handOver(ReadingLog log) {
        for (Readings next = log.next(); !offline && !rounds.ended() && !next.readings().isEmpty(); next = log.next()) {
            long last = next.readings().getLast().n();
            if (!(line.readings(next) instanceof Reply.Got<ReadingsTaken>(ReadingsTaken taken)) || taken.through() < last) {
                return false;
            }
            log.taken(last);
        }
        return true;
    }

    @Override
    public void close() {
        rounds.close();
    }
}
