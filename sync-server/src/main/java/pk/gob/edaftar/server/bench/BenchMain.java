package pk.gob.edaftar.server.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/// Runs the benches named on the command line, or all of them; prints a table and leaves `target/bench.json`.
/// It ends with 1 when something could not be measured, never because an aim was missed: that is for the reader.
public final class BenchMain {
    private static final Path TARGET = Path.of("target");
    private static final int EXIT_BAD_NAME = 2;

    private BenchMain() {}

    public static void main(String[] names) throws InterruptedException, IOException {
        List<Bench> all = ServiceLoader.load(Bench.class).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Bench::name)).toList();
        Set<String> wanted = Set.of(names);
        List<Bench> chosen = all.stream().filter(bench -> wanted.isEmpty() || wanted.contains(bench.name())).toList();
        if (chosen.size() < wanted.size() || chosen.isEmpty()) {
            all.forEach(bench -> System.err.printf("  %-12s %s%n", bench.name(), bench.says()));
            System.exit(EXIT_BAD_NAME);
        }
        System.exit(run(chosen) ? 0 : 1);
    }

    private static boolean run(List<Bench> benches) throws InterruptedException, IOException {
        List<Measure> measures = new ArrayList<>();
        boolean whole = true;
        for (Bench bench : benches) {
            System.err.println(bench.name() + ": " + bench.says());
            try (Workshop shop = Workshop.open(TARGET)) {
                measures.addAll(bench.run(shop));
            } catch (IOException | SQLException e) {
                System.err.println(bench.name() + " could not be measured: " + e);
                whole = false;
            }
        }
        System.out.print(BenchReport.table(measures));
        BenchReport.write(measures, TARGET.resolve("bench.json"));
        return whole;
    }
}
