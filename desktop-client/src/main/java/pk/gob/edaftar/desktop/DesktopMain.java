package pk.gob.edaftar.desktop;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import pk.gob.edaftar.desktop.check.DeskCheck;
import pk.gob.edaftar.desktop.check.Outcome;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.EntranceHere;
import pk.gob.edaftar.desktop.desk.Lines;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.model.session.InvitationLink;
import pk.gob.edaftar.model.wire.Wire;

/// Starts the desk. The window is on the screen first; what is behind the entrance is made ready beside it.
public final class DesktopMain {
    private static final String HOME = "--home=";
    private static final String SERVER = "--server=";
    /// How long a check waits: for the window, and for the server at each step.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private DesktopMain() {}

    /// @param arguments `--home=DIR` where this computer's desks lie, `--server=ADDRESS` the server to begin with;
    ///     an `edaftar://` link fills the first window in for whoever was invited;
    ///     `--check` and what belongs to it try the desk and end with an exit status, see [DeskCheck]
    public static void main(String... arguments) {
        Path home = home(arguments);
        // what reads a server's answers takes as long to load as the window, so it is not touched before
        Lines lines = (address, token) -> new HttpLine(address, Wire.ofDesk(), token);
        if (DeskCheck.isAskedFor(List.of(arguments))) {
            System.exit(check(home, lines, arguments).status());
        }
        CompletableFuture<Desktop> started = start(home, lines, option(SERVER, "", arguments));
        started.thenAccept(Desktop::fitScreen);
        Arrays.stream(arguments).filter(InvitationLink::isMeant).findFirst()
                .ifPresent(link -> started.thenAccept(desktop -> desktop.invited(link)));
    }

    /// Puts the window on the screen.
    /// @param server tried and remembered before anybody signs in; empty for what is remembered
    /// @return the program, as soon as its window is there
    public static CompletableFuture<Desktop> start(Path home, Lines lines, String server) {
        ErrorReporter reporter = new ErrorReporter();
        CompletableFuture<Entrance> entrance = new CompletableFuture<>();
        CompletableFuture<Desktop> started = window(home, reporter, entrance);
        started.thenRun(() -> prepare(entrance, home, lines, server, reporter));
        return started;
    }

    private static CompletableFuture<Desktop> window(Path home, ErrorReporter reporter, CompletableFuture<Entrance> entrance) {
        CompletableFuture<Desktop> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Desktop desktop = new Desktop(new Stage(), new Preferences(preferences(home)), reporter, entrance);
            desktop.open();
            started.complete(desktop);
        });
        return started;
    }

    private static void prepare(CompletableFuture<Entrance> entrance, Path home, Lines lines, String server, ErrorReporter reporter) {
        Thread.ofVirtual().name("entrance").start(() -> {
            try {
                EntranceHere here = new EntranceHere(home, lines, InstantSource.system(), reporter::report);
                if (!server.isEmpty()) {
                    here.useServer(server);
                }
                entrance.complete(here);
            } catch (UncheckedIOException unwritable) {
                entrance.completeExceptionally(unwritable);
            }
        });
    }

    private static Outcome check(Path home, Lines lines, String... arguments) {
        ErrorReporter reporter = new ErrorReporter();
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            reporter.report(bug);
            System.exit(Outcome.BUG.status());
        });
        CompletableFuture<Entrance> entrance = new CompletableFuture<>();
        DeskCheck.FirstWindow window = () -> drawn(home, reporter, entrance);
        prepare(entrance, home, lines, "", reporter);
        DeskCheck.Surroundings around = new DeskCheck.Surroundings(entrance, window, new Preferences(preferences(home)).language(),
                System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        return new DeskCheck(around, reporter, PATIENCE).run(List.of(arguments));
    }

    /// Waits until the first window has been drawn, not only made, and closes it.
    private static Optional<Duration> drawn(Path home, ErrorReporter reporter, CompletableFuture<Entrance> entrance) {
        CompletableFuture<Instant> drawn = new CompletableFuture<>();
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        try {
            Desktop desktop = window(home, reporter, entrance).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            Scene scene = desktop.window().scene();
            desktop.background().onScreen(() -> {
                scene.addPostLayoutPulseListener(() -> drawn.complete(Instant.now()));
                Platform.requestNextPulse();
            });
            Duration took = Duration.between(begun, drawn.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            desktop.background().onScreen(() -> scene.getWindow().hide());
            desktop.closed().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Optional.of(took);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | ExecutionException | TimeoutException noScreen) {
            reporter.report(noScreen);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Path preferences(Path home) {
        return home.resolve("preferences");
    }

    /// Where desks lie: as asked for, else the user's folder for programs' data.
    private static Path home(String... arguments) {
        String data = System.getenv().getOrDefault("XDG_DATA_HOME", "");
        Path standard = data.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return Path.of(option(HOME, standard.resolve("e-daftar").toString(), arguments));
    }

    private static String option(String name, String otherwise, String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith(name)) {
                return argument.substring(name.length());
            }
        }
        return otherwise;
    }
}
