package pk.gob.edaftar.desktop.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import pk.gob.edaftar.desktop.Desktop;
import pk.gob.edaftar.desktop.DesktopMain;
import pk.gob.edaftar.server.start.ServerProcess;
import pk.gob.edaftar.server.start.StartFailure;

/// The main job on an embedded database and a demo province: with a display a desk to work at, without one (or with
/// `--tour`) a scripted day that leaves its pictures. `--keep` leaves the server up afterwards.
public final class TourMain {
    private static final Path HOME = Path.of("target", "tour");

    private TourMain() {}

    /// Exits 0 when the day went as it should.
    public static void main(String... arguments) throws IOException, StartFailure {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            bug.printStackTrace();
            System.exit(1);
        });
        List<String> words = List.of(arguments);
        boolean display = !"Headless".equals(System.getProperty("glass.platform"));
        boolean tour = words.contains("--tour") || !display;
        Path place = tour ? HOME : Path.of("target", "run");
        if (tour) {
            clear(place);
        }
        int status = 0;
        try (ServerProcess server = ServerProcess.start(
                List.of("--data=" + place.resolve("server").toAbsolutePath(), "--demo"), ProcessBuilder.Redirect.INHERIT)) {
            server.lines().forEach(System.out::println);
            Plug plug = new Plug();
            Desktop desktop = DesktopMain.start(place.resolve("desk").toAbsolutePath(), plug, server.url()).join();
            if (tour) {
                status = walk(new Tour(desktop, plug, place));
                if (words.contains("--keep")) {
                    server.await();
                }
            } else {
                desktop.fitScreen();
                desktop.closed().join();
            }
        }
        Platform.exit();
        System.exit(status);
    }

    private static int walk(Tour tour) {
        try {
            tour.walk();
            System.out.println("the tour is over; its pictures are in " + HOME);
            return 0;
        } catch (IllegalStateException stopped) {
            System.err.println("the tour stopped: " + stopped.getMessage());
            return 1;
        }
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(place);
    }
}
