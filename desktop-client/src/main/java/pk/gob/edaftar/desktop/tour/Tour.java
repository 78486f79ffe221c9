package pk.gob.edaftar.desktop.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.input.KeyCode;
import pk.gob.edaftar.desktop.DeskScreens;
import pk.gob.edaftar.desktop.Desktop;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.text.Dates;
import pk.gob.edaftar.desktop.ui.Kit;

/// A scripted day in the demo province: a clerk registers offline in both languages, the line comes back, a section
/// officer forwards and recalls, a wing head remarks and puts away, and the letter is found again.
final class Tour {
    private static final String PASSWORD = "daftar-demo";
    private static final String WING_HEAD = "AS(Admin)";
    private static final int DAYS_IN_THE_POST = 3;

    private final Desktop desktop;
    private final Plug plug;
    private final Hands hands;
    private final Properties day = day();
    private final String subject = text("letter.subject");

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
        foundAgain();
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
        allIsSent();
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
            hands.type(text(letter + "." + field));
            hands.press(KeyCode.ENTER);
        }
        LocalDate written = Dates.dayOf(Instant.now()).minusDays(DAYS_IN_THE_POST);
        hands.type(written.getDayOfMonth() + "." + written.getMonthValue() + "." + written.getYear());
        hands.press(KeyCode.ENTER);
        hands.type(text(letter + ".subject"));
        hands.picture(picture + "-registering");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(say("dak.number.stamp"));
        chooseTarget("SO(Admin)", picture + "-number-and-marking");
        hands.see(say("dak.number.next"));
    }

    private void chooseTarget(String post, String picture) {
        hands.type(post);
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
        forward("section-officer-forwarding");
        hands.press(KeyCode.DIGIT2, KeyCode.ALT);
        find(subject);
        hands.see(said("dak.journey.forwarded"));
        hands.picture("section-officer-sent");
        hands.press(KeyCode.B);
        hands.press(KeyCode.DIGIT1, KeyCode.ALT);
        find(subject);
        hands.see(said("dak.journey.recalled"));
        hands.picture("section-officer-recalled");
        forward("section-officer-forwarding-again");
        allIsSent();
        signOut();
    }

    private void forward(String picture) {
        hands.press(KeyCode.F);
        hands.see(say("dak.forward.find"));
        chooseTarget(WING_HEAD, picture);
        hands.see(said("dak.act.forward.done"));
    }

    private void wingHead() {
        signIn("as.admin");
        find(subject);
        hands.press(KeyCode.V);
        hands.see(say("dak.journey.received"));
        hands.click(say("dak.open"));
        hands.see(say("dak.journey.opened"));
        hands.picture("wing-head-received-and-opened");
        write(KeyCode.R, "remark", "wing-head-remarking", "dak.act.remark.done");
        hands.see(text("remark"));
        hands.click(say("shell.dark"));
        hands.picture("wing-head-remarked-dark");
        write(KeyCode.P, "reason", "wing-head-putting-away-dark", "dak.act.put-away.done");
        hands.click(say("shell.dark"));
        allIsSent();
    }

    private void write(KeyCode act, String written, String picture, String done) {
        hands.press(act);
        hands.type(text(written));
        hands.picture(picture);
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.see(say(done));
    }

    private void foundAgain() {
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type(text("sought"));
        hands.press(KeyCode.ENTER);
        hands.chooseFirst();
        hands.see(subject);
        hands.see(say("dak.journey.put-away"));
        hands.picture("found-again");
        hands.press(KeyCode.F8);
        hands.see(say("dak.journey.put-away"));
        hands.picture("found-again-urdu");
        signOut();
        hands.picture("signed-out-urdu");
    }

    private void find(String sought) {
        hands.see(sought);
        hands.press(KeyCode.SLASH);
        hands.type(sought.substring(0, 24));
        hands.chooseFirst();
        hands.see(sought);
    }

    private void allIsSent() {
        hands.until("everything sent", () -> state().waiting() == 0);
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
        DeskScreens screens = Optional.ofNullable(desktop.screens()).orElseThrow(() -> new IllegalStateException("nobody has signed in"));
        return screens.sync();
    }

    private SyncState.Line line() {
        return state().line();
    }

    private String text(String key) {
        return Objects.requireNonNull(day.getProperty(key), key);
    }

    /// What is said of the wing head's post.
    private String said(String key) {
        return desktop.window().kit().say(key, WING_HEAD);
    }

    private String say(String key) {
        Kit kit = desktop.window().kit();
        return kit.say(key);
    }
}
