package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.sync.Portions;
import pk.gob.edaftar.model.wire.Wire;

/// One run's time, chance and weather, and who takes part in it.
final class World {
    private static final Instant MAY = Instant.parse("2026-05-04T04:00:00Z");
    /// Ten minutes before midnight in Quetta: the series change within the run.
    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T18:50:00Z");

    final Dice dice;
    final Agenda agenda;
    final Trace trace;
    final Wire wire = new Wire();
    final Parts parts;
    final Portions portions;
    final Province province;
    final Journal journal = new Journal();
    final SimServer server;
    final Network network;
    final List<SimDesk> desks = new ArrayList<>();
    final List<SharedPc> computers = new ArrayList<>();
    private Weather weather;
    private boolean working = true;

    World(long seed, Parts parts, Weather fixed, @Nullable Consumer<String> reader) {
        this(new Dice(seed), parts, fixed, reader);
    }

    World(long seed, Parts parts, @Nullable Consumer<String> reader) {
        this(new Dice(seed), parts, null, reader);
    }

    private World(Dice dice, Parts parts, @Nullable Weather fixed, @Nullable Consumer<String> reader) {
        this.dice = dice;
        this.parts = parts;
        this.agenda = new Agenda(dice.chance(0.1) ? NEW_YEARS_EVE : MAY);
        this.trace = new Trace(agenda, reader);
        this.weather = fixed == null ? Weather.of(dice) : fixed;
        this.portions = new Portions(dice.between(3, 7), dice.between(1, 5), dice.between(1, 4), dice.between(1, 4),
                dice.between(2, 6), dice.between(2, 12));
        this.province = new Province(dice, agenda.now().minus(Duration.ofDays(400)));
        this.server = new SimServer(this);
        this.network = new Network(this);
        trace.line("world", () -> weather + " " + portions);
    }

    Weather weather() {
        return weather;
    }

    void calmDown() {
        trace.line("world", () -> "faults end");
        weather = weather.calm();
        working = false;
    }

    /// Whether people still work and things still go wrong.
    boolean isWorking() {
        return working;
    }

    Instant now() {
        return agenda.now();
    }
}
