package pk.gob.edaftar.server.bench;

/// One number of ours beside the number nothing could beat on this computer in this minute.
/// @param unit of both numbers
/// @param aim the ratio of ours to the limit that is good enough
/// @param better whether more is better or less
public record Measure(String name, String unit, double ours, double limit, double aim, Better better) {
    /// Which way is up.
    public enum Better {
        HIGHER,
        LOWER;

        /// The word in reports.
        public String word() {
            return this == HIGHER ? "higher" : "lower";
        }
    }

    public Measure {
        if (!(ours > 0) || !(limit > 0) || !(aim > 0)) {
            throw new IllegalArgumentException(name + " was not measured: " + ours + " of " + limit + ", aim " + aim);
        }
    }

    /// More is better: at least so much of the limit.
    public static Measure atLeast(double aim, String name, String unit, double ours, double limit) {
        return new Measure(name, unit, ours, limit, aim, Better.HIGHER);
    }

    /// Less is better: at most so many times the limit.
    public static Measure atMost(double aim, String name, String unit, double ours, double limit) {
        return new Measure(name, unit, ours, limit, aim, Better.LOWER);
    }

    public double ratio() {
        return ours / limit;
    }

    public boolean holds() {
        return better == Better.HIGHER ? ratio() >= aim : ratio() <= aim;
    }
}
