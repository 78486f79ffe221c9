package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is to happen, in the order of the true time; nothing else moves it.
final class Agenda {
    private record Entry(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private Instant now;
    private long order;

    Agenda(Instant beginning) {
        this.now = beginning;
    }

    Instant now() {
        return now;
    }

    void in(Duration delay, Runnable deed) {
        entries.add(new Entry(now.plus(delay.isNegative() ? Duration.ZERO : delay), order++, deed));
    }

    /// Lets everything happen up to an instant.
    void runUntil(Instant end) {
        while (!entries.isEmpty() && !entries.peek().at().isAfter(end)) {
            Entry next = entries.remove();
            now = next.at();
            next.deed().run();
        }
        now = end;
    }
}
