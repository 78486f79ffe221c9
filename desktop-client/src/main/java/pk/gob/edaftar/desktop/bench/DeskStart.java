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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gob.edaftar.server.bench.Bench;
import pk.gob.edaftar.server.bench.Measure;
import pk.gob.edaftar.server.bench.Together;
import pk.gob.edaftar.server.bench.Workshop;

/// From the command to the desk's first window, beside a window of JavaFX with a line of text, both as programs of their own.
public final class DeskStart implements Bench {
    private static final int ROUNDS = 7;
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

    @Override
    public List<Measure> run(Workshop shop) throws IOException {
        List<Double> desk = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        String home = shop.folder().resolve("desk").toString();
        // the first of each brings the files into memory and is not counted
        for (int round = 0; round <= ROUNDS; round++) {
            double desks = seconds(desksClassPath(), home);
            double bares = seconds(only(BARE));
            if (round > 0) {
                desk.add(desks);
                bare.add(bares);
            }
        }
        return List.of(Measure.atMost(AIM, "desk start to first window", "s", Together.median(desk), Together.median(bare)));
    }

    /// What a desk has that is started alone; with a server's libraries before its own it would be slower.
    private static String desksClassPath() throws IOException {
        return Files.exists(ALONE) ? only(List.of()) + File.pathSeparator + Files.readString(ALONE).strip()
                : System.getProperty("java.class.path");
    }

    /// Our own classes, and the libraries that begin with any of these names.
    private static String only(List<String> names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.isDirectory(Path.of(entry))
                        || names.stream().anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double seconds(String classPath, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        Stream.of("glass.platform", "prism.order", "java.awt.headless").filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", classPath, StartWatch.class.getName()));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(StartWatch.SHOWN)) {
                    return (System.nanoTime() - begun) / 1e9;
                }
            }
        }
        throw new IOException("no window was shown");
    }
}
