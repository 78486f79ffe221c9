package pk.gob.edaftar.server.sim;

import java.time.Duration;

/// What may go wrong in one run, and how often. Each seed has a weather of its own, so that rare faults are also seen
/// alone, where no other fault heals or hides what they break.
/// @param lost how often a request, and again its answer, is lost
/// @param twice how often a request is delivered twice
/// @param slowest the longest usual way of a message; different ways reorder messages
/// @param hanging how often a message takes longer than anybody waits
/// @param pokeLost how often a poke is lost
/// @param offline whether desks go without a line for long
/// @param deskCrash how often a desk dies at a commit
/// @param serverCrash how often the server dies at a commit
/// @param cacheLost how often a desk that starts finds its cache damaged
/// @param clocks whether desks' clocks are wrong, and jump
/// @param transfers whether charges end and begin
/// @param reorganisation whether units are renamed and moved
/// @param throughWire whether messages are written and read as JSON on the way
record Weather(double lost, double twice, Duration slowest, double hanging, double pokeLost, boolean offline,
        double deskCrash, double serverCrash, double cacheLost, boolean clocks, boolean transfers,
        boolean reorganisation, boolean throughWire) {
    static final Weather FAIR = new Weather(0, 0, Duration.ofMillis(60), 0, 0, false, 0, 0, 0, false, false, false, true);

    static Weather of(Dice dice) {
        return new Weather(
                dice.chance(0.5) ? 0.12 * dice.fraction() : 0,
                dice.chance(0.5) ? 0.15 * dice.fraction() : 0,
                Duration.ofMillis(dice.chance(0.5) ? 400 : 4_000),
                dice.chance(0.3) ? 0.03 : 0,
                dice.chance(0.4) ? 0.3 : 0,
                dice.chance(0.7),
                dice.chance(0.5) ? 0.01 * dice.fraction() : 0,
                dice.chance(0.4) ? 0.04 * dice.fraction() : 0,
                dice.chance(0.3) ? 0.5 : 0,
                dice.chance(0.4),
                dice.chance(0.6),
                dice.chance(0.4),
                dice.chance(0.2));
    }

    /// The same desks when nothing goes wrong any more.
    Weather calm() {
        return new Weather(0, 0, Duration.ofMillis(60), 0, 0, false, 0, 0, 0, false, false, false, throughWire);
    }
}
