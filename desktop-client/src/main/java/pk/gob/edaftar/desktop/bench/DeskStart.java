package pk.gob.edaftar.desktop.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.server.bench.Bench;
import pk.gob.edaftar.server.bench.Measure;
import pk.gob.edaftar.server.bench.Together;
import pk.gob.edaftar.server.bench.Workshop;

/// From the command to the desk's first window, beside a window of JavaFX with a line of text, both as programs of their own.
/// An installed desk has learnt its start (Java's AOT cache); that is measured beside a bare window as anybody starts one,
/// and beside one that has learnt its start too.
public final class DeskStart implements Bench {
    private static final int ROUNDS = 5;
    private static final int FEW_ROUNDS = 3;
    private static final double AIM = 1.3;
    /// What a bare window needs on the class path, and no more.
    private static final List<String> BARE = List.of("javafx-", "jspecify");
    /// Where the script leaves a desk's own class path.
    private static final Path ALONE = Path.of("desktop-client", "target", "runtime.classpath");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String says() {
        return "desk start to first window ÷ a bare JavaFX window";
    }

    /// A program to be started, and how long that took each time.
    private record Start(String classPath, List<String> home, List<String> options, List<Double> seconds) {
        static Start of(String classPath, String... home) {
            return new Start(classPath, List.of(home), List.of(), new ArrayList<>());
        }

        Start with(String option) {
            return new Start(classPath, home, List.of(option), new ArrayList<>());
        }

        /// The same, after it has been started once to learn.
        Start learnt(Path cache) throws IOException, InterruptedException {
            with("-XX:AOTCacheOutput=" + cache).once();
            return with("-XX:AOTCache=" + cache);
        }

        double once() throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
            command.addAll(options);
            Stream.of("glass.platform", "prism.order", "java.awt.headless").filter(name -> System.getProperty(name) != null)
                    .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
            command.addAll(List.of("-cp", classPath, StartWatch.class.getName()));
            command.addAll(home);
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            double took = 0;
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    took = line.equals(StartWatch.SHOWN) ? (System.nanoTime() - begun) / 1e9 : took;
                }
            }
            process.waitFor();
            if (took == 0) {
                throw new IOException("no window was shown: " + command);
            }
            return took;
        }
    }

    @Override
    public List<Measure> run(Workshop shop) throws IOException, InterruptedException {
        Path folder = shop.folder();
        List<String> own = packed(folder);
        Start desk = Start.of(classPath(own, desksLibraries()), folder.resolve("desk").toString());
        Start bare = Start.of(classPath(own, libraries(BARE)));
        Start installed = desk.learnt(folder.resolve("desk.aot"));
        Start bareLearnt = bare.learnt(folder.resolve("bare.aot"));
        List<Start> all = List.of(desk, bare, installed, bareLearnt);
        // the first of each brings the files into memory and is not counted
        int rounds = shop.portion(ROUNDS, FEW_ROUNDS);
        for (int round = 0; round <= rounds; round++) {
            for (Start each : all) {
                double took = each.once();
                if (round > 0) {
                    each.seconds().add(took);
                }
            }
        }
        return List.of(measure("first window, as installed", installed, bare), measure("first window, nothing learnt", desk, bare),
                measure("first window, both have learnt", installed, bareLearnt));
    }

    private static Measure measure(String name, Start ours, Start limit) {
        return Measure.atMost(AIM, name, "s", Together.median(ours.seconds()), Together.median(limit.seconds()));
    }

    /// Our own classes in jars, as they are installed; what was learnt fits nothing else.
    private static List<String> packed(Path folder) throws IOException {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow(() -> new IOException("this Java makes no jars"));
        List<String> jars = new ArrayList<>();
        for (Path classes : entries().map(Path::of).filter(Files::isDirectory).toList()) {
            String file = folder.resolve("own-" + jars.size() + ".jar").toString();
            if (jar.run(System.out, System.err, "--create", "--file", file, "-C", classes.toString(), ".") != 0) {
                throw new IOException(classes + " cannot be packed");
            }
            jars.add(file);
        }
        return jars;
    }

    /// What a desk has that is started alone; with a server's libraries before its own it would be slower.
    private static List<String> desksLibraries() throws IOException {
        return Files.exists(ALONE) ? Arrays.stream(Files.readString(ALONE).strip().split(File.pathSeparator))
                .filter(entry -> !Files.isDirectory(Path.of(entry))).toList() : libraries(List.of(""));
    }

    /// The libraries whose names begin with any of these.
    private static List<String> libraries(List<String> names) {
        return entries().filter(entry -> !Files.isDirectory(Path.of(entry)))
                .filter(entry -> names.stream().anyMatch(name -> Objects.toString(Path.of(entry).getFileName()).startsWith(name))).toList();
    }

    private static Stream<String> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.isEmpty());
    }

    private static String classPath(List<String> own, List<String> libraries) {
        return Stream.concat(own.stream(), libraries.stream()).collect(Collectors.joining(File.pathSeparator));
    }
}
