package pk.gob.edaftar.desktop.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.DeskScreens;
import pk.gob.edaftar.desktop.Desktop;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.ui.Kit;

/// What somebody does again and again at the desk: comes in and goes, finds a paper, and reads what the screen says.
final class Walk {
    private static final String PASSWORD = "daftar-demo";
    private static final int ENOUGH_TO_FIND = 24;

    private final Desktop desktop;
    private final Hands hands;
    private final Properties day = day();

    Walk(Desktop desktop, Path pictures) {
        this.desktop = desktop;
        this.hands = new Hands(desktop.window().scene(), desktop.background(), pictures);
    }

    Hands hands() {
        return hands;
    }

    private static Properties day() {
        Properties day = new Properties();
        try (InputStream texts = Objects.requireNonNull(Tour.class.getResourceAsStream("/tour/day.properties"))) {
            day.load(new InputStreamReader(texts, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return day;
    }

    void signIn(String name) {
        hands.clear(say("signin.login"));
        hands.type(name);
        hands.press(KeyCode.ENTER);
        hands.type(PASSWORD);
        hands.press(KeyCode.ENTER);
        hands.until("the desk of " + name, () -> desktop.screens() != null);
        hands.press(KeyCode.DIGIT1, KeyCode.ALT);
    }

    /// Looks at Home, and goes back to the desk.
    void home(String picture) {
        hands.press(KeyCode.DIGIT0, KeyCode.ALT);
        hands.see(say("home.first"));
        hands.picture(picture);
        hands.press(KeyCode.DIGIT1, KeyCode.ALT);
    }

    void signOut() {
        hands.click(say("shell.signOut"));
        hands.until("the way in", () -> desktop.screens() == null);
    }

    void find(String sought) {
        hands.see(sought);
        hands.press(KeyCode.SLASH);
        hands.type(sought.substring(0, Math.min(sought.length(), ENOUGH_TO_FIND)));
        hands.chooseFirst();
        hands.see(sought);
    }

    /// Finds a paper that is somewhere in the list before one's eyes.
    void seek(String sought) {
        wholeList();
        hands.press(KeyCode.SLASH);
        hands.type(sought.substring(0, Math.min(sought.length(), ENOUGH_TO_FIND)));
        hands.until("a single paper", () -> hands.papersShown() == 1);
        hands.chooseFirst();
        hands.see(sought);
    }

    /// Lets go of what the list was narrowed to.
    void wholeList() {
        if (hands.hasButton(say("dak.filter.clear"))) {
            hands.click(say("dak.filter.clear"));
        }
    }

    /// Waits until a desk that was never here has everything of its own.
    void firstCopy() {
        hands.until("the first copy", () -> state().line() == SyncState.Line.ONLINE && state().first() == null);
    }

    void allIsSent() {
        hands.until("everything sent", () -> state().waiting() == 0);
    }

    SyncState state() {
        DeskScreens screens = Optional.ofNullable(desktop.screens()).orElseThrow(() -> new IllegalStateException("nobody has signed in"));
        return screens.sync();
    }

    String text(String key) {
        return Objects.requireNonNull(day.getProperty(key), key);
    }

    /// Changes between English and Urdu.
    void otherLanguage() {
        hands.press(KeyCode.F8);
    }

    String say(String key, Object... arguments) {
        return desktop.window().kit().say(key, arguments);
    }
}
