package pk.gob.edaftar.desktop.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.DeskScreens;
import pk.gob.edaftar.desktop.Desktop;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.ui.Kit;

/// A scripted day in the demo province: a clerk registers offline in both languages, the line comes back, a section
/// officer forwards and recalls, a wing head remarks and puts away, and the letter is found again.
final class Tour {
    private static final String PASSWORD = "daftar-demo";

    private final Desktop desktop;
    private final Plug plug;
    private final Hands hands;
    private final Properties day = day();
    private final String subject = day.getProperty("letter.subject", "");

    Tour(Desktop desktop, Plug plug, Path pictures) {
        this.desktop = desktop;
        this.plug = plug;
        this.hands = new Hands(desktop.window().scene(), desktop.background(), pictures);
    }

    void walk() {
        hands.picture("sign-in");
        clerk();
        sectionOfficer();
        wingHead();
    }

    private void clerk() {
        signIn("clerk");
        hands.until("the first copy", () -> line() == SyncState.Line.ONLINE && state().first() == null);
        hands.press(KeyCode.DIGIT3, KeyCode.ALT);
        hands.chooseFirst();
        hands.picture("clerk-diary");
        plug.pull();
        register("letter", "clerk-offline");
        hands.press(KeyCode.F8);
        register("urdu", "clerk-offline-urdu");
        hands.press(KeyCode.DIGIT4, KeyCode.ALT);
        hands.picture("outbox-offline-urdu");
        hands.press(KeyCode.F8);
        hands.picture("outbox-offline");
        plug.put();
        hands.until("everything sent", () -> state().waiting() == 0);
        hands.press(KeyCode.DIGIT2, KeyCode.ALT);
        hands.see(subject);
        hands.picture("line-back-everything-sent");
        signOut();
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

    private void register(String letter, String picture) {
        hands.press(KeyCode.F2);
        hands.see(say("dak.number.next"));
        for (String field : List.of("sender", "office", "reference")) {
            hands.type(day.getProperty(letter + "." + field, ""));
            hands.press(KeyCode.ENTER);
        }
        hands.type("2.5.26");
        hands.press(KeyCode.ENTER);
        hands.type(day.getProperty(letter + ".subject", ""));
        hands.picture(picture + "-registering");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(say("dak.number.stamp"));
        markTo("SO(Admin)", picture + "-number-and-marking");
    }

    private void markTo(String post, String picture) {
        hands.type(post);
        hands.see(post);
        hands.press(KeyCode.ENTER);
        hands.picture(picture);
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void sectionOfficer() {
        signIn("so.admin");
        find(subject);
        hands.picture("section-officer-desk");
        hands.click(say("dak.open"));
        hands.see(say("dak.journey.opened"));
        hands.picture("section-officer-opened");
        forward();
        hands.press(KeyCode.DIGIT2, KeyCode.ALT);
        find(subject);
        hands.press(KeyCode.B);
        hands.picture("section-officer-recalling");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.press(KeyCode.DIGIT1, KeyCode.ALT);
        find(subject);
        hands.picture("section-officer-recalled");
        forward();
        hands.until("everything sent", () -> state().waiting() == 0);
        signOut();
    }

    private void forward() {
        hands.press(KeyCode.F);
        markTo("AS(Admin)", "section-officer-forwarding");
    }

    private void wingHead() {
        signIn("as.admin");
        find(subject);
        hands.press(KeyCode.V);
        hands.click(say("dak.open"));
        hands.press(KeyCode.R);
        hands.type("The estimate may be vetted by the Works Department before funds are asked for.");
        hands.picture("wing-head-remarking");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.press(KeyCode.P);
        hands.type("Taken up in the monthly review; no further action here.");
        hands.picture("wing-head-putting-away");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.until("everything sent", () -> state().waiting() == 0);
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type("boundary wall");
        hands.chooseFirst();
        hands.see(say("dak.state.put-away"));
        hands.picture("found-again");
        hands.press(KeyCode.F8);
        hands.picture("found-again-urdu");
        signOut();
    }

    private void find(String sought) {
        hands.see(sought);
        hands.press(KeyCode.SLASH);
        hands.type(sought.substring(0, 24));
        hands.chooseFirst();
        hands.see(sought);
    }

    private void signIn(String name) {
        hands.clear(say("signin.login"));
        hands.type(name);
        hands.press(KeyCode.ENTER);
        hands.type(PASSWORD);
        hands.press(KeyCode.ENTER);
        hands.until("the desk of " + name, () -> desktop.screens() != null);
    }

    private void signOut() {
        hands.click(say("shell.signOut"));
        hands.until("the way in", () -> desktop.screens() == null);
    }

    private SyncState state() {
        DeskScreens screens = Objects.requireNonNull(desktop.screens());
        return screens.sync();
    }

    private SyncState.Line line() {
        return state().line();
    }

    private String say(String key) {
        Kit kit = desktop.window().kit();
        return kit.say(key);
    }
}
