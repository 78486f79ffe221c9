package pk.gob.edaftar.desktop.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A stage on the headless screen, with a robot that types on it. Every wait is for a condition and has a limit.
public final class OnScreen {
    private static final int SECONDS = 20;
    private static final int TURNS = 3;

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
        settle();
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
            settle();
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
        takesKeys();
        robot.press(keys).release(keys);
        settle();
    }

    /// Types letter by letter into whatever has the keys at each of them, and lets the screen answer in between.
    public void write(String text) {
        takesKeys();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            type(letter);
            settle();
        });
        settle();
    }

    /// A field can have the keys before its first pulse has given it its skin; until then it drops what is typed.
    private void takesKeys() {
        until("what has the keys takes them", () -> !(scene().getFocusOwner() instanceof Control field)
                || !(field instanceof TextInputControl || field instanceof ComboBoxBase<?>) || field.getSkin() != null);
    }

    /// Lets the screen do what it was asked to, and what that asked for in turn. What comes from elsewhere is waited for by
    /// [#until]: no sleep would know when it is here.
    private static void settle() {
        for (int turn = 0; turn < TURNS; turn++) {
            WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> true);
        }
    }

    private void type(String letter) {
        KeyCode code = letter.equals(" ") ? KeyCode.SPACE : Objects.requireNonNullElse(KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT)),
                KeyCode.UNDEFINED);
        for (EventType<KeyEvent> kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = kind == KeyEvent.KEY_TYPED;
            WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> {
                Node target = scene().getFocusOwner();
                Event.fireEvent(target == null ? scene() : target, new KeyEvent(kind, typed ? letter : KeyEvent.CHAR_UNDEFINED, letter,
                        typed ? KeyCode.UNDEFINED : code, false, false, false, false));
                return true;
            });
        }
    }

    /// Presses a button by its text or its accessible text.
    public void press(String text) {
        Labeled button = get(() -> Reading.nodes(scene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(each -> each instanceof javafx.scene.control.ButtonBase && each.isVisible())
                .filter(each -> text.equals(each.getText()) || text.equals(each.getAccessibleText())).findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + text + "”")));
        robot.clickOn((Node) button);
        settle();
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
