package pk.gob.edaftar.desktop.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;

/// The smallest screen that can show something: a line of text in a window.
final class Screen {
    private static final Background BACKGROUND = Background.onVirtualThreads(new ErrorReporter());
    private static boolean started;

    private final Label line = new Label();
    private final Scene scene = new Scene(line, 400, 100);

    private Screen() {}

    static Screen open() throws InterruptedException {
        CompletableFuture<Screen> opened = new CompletableFuture<>();
        Runnable open = () -> {
            Screen screen = new Screen();
            Stage stage = new Stage();
            stage.setScene(screen.scene);
            stage.show();
            opened.complete(screen);
        };
        if (started) {
            BACKGROUND.onScreen(open);
        } else {
            started = true;
            Platform.setImplicitExit(false);
            Platform.startup(open);
        }
        return opened.join();
    }

    /// Shows a text and runs something once it has been drawn.
    void show(String text, Runnable drawn) {
        BACKGROUND.onScreen(() -> {
            line.setText(text);
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    drawn.run();
                }
            });
            Platform.requestNextPulse();
        });
    }

    /// Lets what has been asked for be drawn.
    static void settle() throws InterruptedException {
        CountDownLatch later = new CountDownLatch(1);
        BACKGROUND.onScreen(later::countDown);
        later.await();
    }
}
