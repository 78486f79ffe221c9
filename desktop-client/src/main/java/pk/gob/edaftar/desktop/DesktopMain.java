package pk.gob.edaftar.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.EntranceHere;
import pk.gob.edaftar.desktop.desk.Lines;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.model.wire.Wire;

/// Starts the desk. The window is on the screen first; what is behind the entrance is made ready beside it.
public final class DesktopMain {
    private static final String HOME = "--home=";
    private static final String SERVER = "--server=";

    private DesktopMain() {}

    /// @param arguments `--home=DIR` where this computer's desks lie, `--server=ADDRESS` the server to begin with
    public static void main(String... arguments) {
        Path home = home(arguments);
        Wire wire = new Wire();
        start(home, (address, token) -> new HttpLine(address, wire, token), option(SERVER, "", arguments));
    }

    /// Puts the window on the screen.
    /// @param server tried and remembered before anybody signs in; empty for what is remembered
    /// @return the program, as soon as its window is there
    public static CompletableFuture<Desktop> start(Path home, Lines lines, String server) {
        ErrorReporter reporter = new ErrorReporter();
        CompletableFuture<Entrance> entrance = new CompletableFuture<>();
        CompletableFuture<Desktop> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Desktop desktop = new Desktop(new Stage(), new Preferences(home.resolve("preferences")), reporter, entrance);
            desktop.open();
            started.complete(desktop);
        });
        Thread.ofVirtual().name("entrance").start(() -> {
            EntranceHere here = new EntranceHere(home, lines, InstantSource.system(), reporter::report);
            if (!server.isEmpty()) {
                here.useServer(server);
            }
            entrance.complete(here);
        });
        return started;
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
