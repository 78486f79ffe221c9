package pk.gob.edaftar.server.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs many seeds, as many at a time as there are cores: each is a world of its own.
final class Campaign {
    /// A seed that failed, and how.
    record Failure(long seed, Throwable cause) {
        @Override
        public String toString() {
            String what = cause instanceof Violation ? String.valueOf(cause.getMessage())
                    : cause + " at " + (cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0]);
            return "seed " + seed + ": " + what;
        }
    }

    /// @param runs how many seeds were run
    /// @param failures in the order of seeds
    record Result(long runs, List<Failure> failures) {
        Optional<Failure> first() {
            return failures.stream().findFirst();
        }

        double share() {
            return (double) failures.size() / runs;
        }
    }

    private static final int BLOCK = 64;

    private final Parts parts;

    Campaign(Parts parts) {
        this.parts = parts;
    }

    /// Runs all seeds of a range, both ends included.
    Result all(long first, long last) {
        return run(first, last, Long.MAX_VALUE);
    }

    /// Stops some time after so many seeds have failed.
    Result until(int failed, long first, long last) {
        return run(first, last, failed);
    }

    private Result run(long first, long last, long enough) {
        List<Failure> failures = new ArrayList<>();
        long runs = 0;
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (long next = first; next <= last && failures.size() < enough; next += BLOCK) {
                long end = Math.min(last, next + BLOCK - 1);
                failures.addAll(block(cores, next, end));
                runs += end - next + 1;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Result(runs, List.copyOf(failures));
    }

    private List<Failure> block(ExecutorService cores, long first, long last) throws InterruptedException {
        List<Callable<Long>> runs = new ArrayList<>();
        for (long seed = first; seed <= last; seed++) {
            long each = seed;
            runs.add(() -> {
                new Simulation(each, parts, null).run();
                return each;
            });
        }
        List<Failure> failures = new ArrayList<>();
        long seed = first;
        for (Future<Long> run : cores.invokeAll(runs)) {
            try {
                run.get();
            } catch (ExecutionException failed) {
                failures.add(new Failure(seed, failed.getCause() == null ? failed : failed.getCause()));
            }
            seed++;
        }
        return failures;
    }
}
