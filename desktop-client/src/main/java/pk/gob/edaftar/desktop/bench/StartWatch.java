package pk.gob.edaftar.desktop.bench;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import pk.gob.edaftar.desktop.DesktopMain;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.model.wire.Wire;

/// Starts a program in this process and says when its first window has been drawn: the desk, or a window with nothing in
/// it but a line of text.
public final class StartWatch {
    static final String SHOWN = "shown";

    private StartWatch() {}

    /// @param home the folder of the desk to be started; none for a bare window
    public static void main(String... home) {
        if (home.length == 0) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new Label(SHOWN), 400, 300));
                stage.show();
                sayWhenDrawn(stage.getScene());
            });
            return;
        }
        DesktopMain.start(Path.of(home[0]), (address, token) -> new HttpLine(address, Wire.ofDesk(), token), "")
                .thenAccept(desktop -> desktop.background().onScreen(() -> sayWhenDrawn(Window.getWindows().getFirst().getScene())));
    }

    private static void sayWhenDrawn(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            System.out.println(SHOWN);
            System.out.flush();
            System.exit(0);
        });
        Platform.requestNextPulse();
    }
}
