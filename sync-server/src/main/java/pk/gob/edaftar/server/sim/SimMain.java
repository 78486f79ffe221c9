package pk.gob.edaftar.server.sim;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `daftar sim`: looks for seeds that break what must never break. Ends with 0 when none did and 1 when any did, also
/// under a planted bug; 2 when it was not understood.
public final class SimMain {
    private static final int SHOWN = 10;
    private static final String USAGE = """
            sim --seeds A..B [--plant NAME]   runs all seeds from A to B; exit status 1 when any failed
            sim --seed S [--plant NAME]       runs one seed and tells what happens in it
            sim --plants                      lists the bugs that can be planted""";

    private final PrintStream out;

    private SimMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new SimMain(System.out).run(Arrays.asList(arguments)));
    }

    /// @return the exit status
    static int run(List<String> arguments, PrintStream out) {
        return new SimMain(out).run(arguments);
    }

    private int run(List<String> arguments) {
        if (arguments.equals(List.of("--plants"))) {
            Plant.names().forEach(out::println);
            return 0;
        }
        Optional<String> seeds = after("--seeds", arguments);
        Optional<String> seed = after("--seed", arguments);
        Optional<String> plant = after("--plant", arguments);
        Optional<Parts> parts = plant.isEmpty() ? Optional.of(Parts.SOUND) : Plant.named(plant.get()).map(Plant::parts);
        int understood = 2 * List.of(seeds, seed, plant).stream().mapToInt(each -> each.isPresent() ? 1 : 0).sum();
        if (parts.isEmpty() || seeds.isPresent() == seed.isPresent() || understood != arguments.size()) {
            out.println(USAGE);
            return 2;
        }
        try {
            return seed.isPresent() ? replay(Long.parseLong(seed.get()), parts.get()) : many(seeds.orElseThrow(), parts.get());
        } catch (NumberFormatException e) {
            out.println(USAGE);
            return 2;
        }
    }

    private static Optional<String> after(String word, List<String> arguments) {
        int at = arguments.indexOf(word);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    private int many(String range, Parts parts) {
        String[] ends = range.split("\\.\\.", -1);
        long first = Long.parseLong(ends[0]);
        long last = Long.parseLong(ends[ends.length - 1]);
        Instant begun = Instant.now();
        Campaign.Result result = new Campaign(parts).all(first, last);
        double seconds = Math.max(1, Duration.between(begun, Instant.now()).toMillis()) / 1000.0;
        result.failures().stream().limit(SHOWN).forEach(out::println);
        out.printf("%d seeds, %d failed (%.1f %%)%s; %.0f seeds/s%n", result.runs(), result.failures().size(),
                100 * result.share(), result.first().map(failure -> ", first seed " + failure.seed()).orElse(""),
                result.runs() / seconds);
        return result.failures().isEmpty() ? 0 : 1;
    }

    private int replay(long seed, Parts parts) {
        Consumer<String> reader = out::println;
        try {
            new Simulation(seed, parts, reader).run();
        } catch (Violation violation) {
            out.println("seed " + seed + ": " + violation.getMessage());
            return 1;
        }
        out.println("seed " + seed + ": nothing broke");
        return 0;
    }
}
