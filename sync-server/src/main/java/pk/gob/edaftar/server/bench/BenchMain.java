package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.NestedExceptionUtils;

/// Runs the benches named on the command line, or all of them; prints a table and leaves `target/bench.json`.
/// With `--quick` they do less of everything: good enough to see what a change has done, not to be told to others.
/// It ends with 1 when something could not be measured, never because an aim was missed: that is for the reader.
public final class BenchMain {
    private static final Path TARGET = Path.of("target");
    private static final String QUICK = "--quick";
    private static final int EXIT_BAD_NAME = 2;

    private BenchMain() {}

    public static void main(String[] names) throws InterruptedException, IOException {
        List<Bench> all = ServiceLoader.load(Bench.class).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Bench::name)).toList();
        Set<String> wanted = new TreeSet<>(List.of(names));
        boolean quick = wanted.remove(QUICK);
        List<Bench> chosen = all.stream().filter(bench -> wanted.isEmpty() || wanted.contains(bench.name())).toList();
        if (chosen.size() < wanted.size() || chosen.isEmpty()) {
            System.err.println("usage: bench [" + QUICK + "] [NAME…]");
            all.forEach(bench -> System.err.printf("  %-12s %s%n", bench.name(), bench.says()));
            System.exit(EXIT_BAD_NAME);
        }
        System.exit(run(chosen, quick) ? 0 : 1);
    }

    private static boolean run(List<Bench> benches, boolean quick) throws InterruptedException, IOException {
        List<Measure> measures = new ArrayList<>();
        boolean whole = true;
        for (Bench bench : benches) {
            System.err.println(bench.name() + ": " + bench.says());
            Instant begun = Instant.now();
            try (Workshop shop = Workshop.open(TARGET, quick)) {
                measures.addAll(bench.run(shop));
            } catch (IOException | SQLException e) {
                System.err.println(bench.name() + " could not be measured: " + NestedExceptionUtils.getMostSpecificCause(e));
                whole = false;
            }
            System.err.println(bench.name() + " took " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        }
        System.out.print(BenchReport.table(measures));
        BenchReport.write(measures, TARGET.resolve("bench.json"));
        return whole;
    }
}
