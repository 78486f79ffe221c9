package pk.gob.edaftar.server.sim;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Chance from a seed: the same seed draws the same on every machine and in every release of Java.
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A number in [0, 1).
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    /// A whole number, both ends included.
    int between(int least, int most) {
        return least + (int) Math.floorMod(next(), (long) (most - least + 1));
    }

    Duration between(Duration least, Duration most) {
        return least.plusMillis(Math.floorMod(next(), most.toMillis() - least.toMillis() + 1));
    }

    <T> T pick(List<T> from) {
        return from.get(between(0, from.size() - 1));
    }

    UUID id() {
        return new UUID(next() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L, next() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
