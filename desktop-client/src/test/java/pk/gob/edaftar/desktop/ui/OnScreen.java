package pk.gob.edaftar.desktop.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A stage on the headless screen, with a robot that types on it. Every wait is for a condition and has a limit.
public final class OnScreen {
    private static final int SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private OnScreen(Stage stage) {
        this.stage = stage;
    }

    /// Starts the toolkit, once, and gives a stage that shows nothing yet.
    public static OnScreen begin() {
        try {
            FxToolkit.registerPrimaryStage();
            return new OnScreen(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                Stage stage = new Stage();
                stage.setX(0);
                stage.setY(0);
                return stage;
            }));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the toolkit did not start", e);
        }
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Does something on the FX thread and waits for it.
    public <T> T get(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until something is so, looked at on the FX thread.
    public void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, condition));
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what + "; on the screen: "
                    + get(() -> Reading.texts(scene().getRoot()).toList()), e);
        }
    }

    /// Waits until a text can be read on the screen.
    public void shows(String text) {
        until("shows “" + text + "”", () -> Reading.texts(scene().getRoot()).anyMatch(each -> each.contains(text)));
    }

    /// Waits until a text can no longer be read.
    public void hides(String text) {
        until("hides “" + text + "”", () -> Reading.texts(scene().getRoot()).noneMatch(each -> each.contains(text)));
    }

    public void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void write(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses a button by its text or its accessible text.
    public void press(String text) {
        Labeled button = get(() -> Reading.nodes(scene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(each -> each instanceof javafx.scene.control.ButtonBase && each.isVisible())
                .filter(each -> text.equals(each.getText()) || text.equals(each.getAccessibleText())).findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + text + "”")));
        robot.clickOn((Node) button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public Node focused() {
        return get(() -> scene().getFocusOwner());
    }

    /// Takes a picture.
    public void picture(Path png) {
        WritableImage picture = get(() -> Pictures.of(scene()));
        Pictures.write(picture, png);
    }

    public void close() {
        run(stage::close);
    }
}
