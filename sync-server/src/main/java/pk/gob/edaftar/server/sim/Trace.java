package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What happened, one line each, for whoever replays a seed; nothing is written out when nobody reads.
final class Trace {
    private final Agenda agenda;
    private final Instant beginning;
    private final @Nullable Consumer<String> reader;

    Trace(Agenda agenda, @Nullable Consumer<String> reader) {
        this.agenda = agenda;
        this.beginning = agenda.now();
        this.reader = reader;
    }

    void line(String who, Supplier<String> what) {
        if (reader != null) {
            Duration since = Duration.between(beginning, agenda.now());
            reader.accept("%4d:%02d.%03d  %-12s %s".formatted(since.toMinutes(), since.toSecondsPart(),
                    since.toMillisPart(), who, what.get()));
        }
    }
}
