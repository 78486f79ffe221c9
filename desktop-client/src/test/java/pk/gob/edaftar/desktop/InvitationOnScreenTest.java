package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.EntranceHere;
import pk.gob.edaftar.desktop.http.HttpLine;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.InvitationCode;
import pk.gob.edaftar.model.session.InvitationLink;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.session.Sessions;

/// The first window as newcomers meet it, by keys alone, at a real server where a computer nobody invited waits.
class InvitationOnScreenTest {
    private static final String PASSWORD = "a password of his own";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static TestServer server;
    private static TestDesk admin;

    private final OnScreen screen = OnScreen.begin();
    private final List<ErrorReporter.Fault> faults = new CopyOnWriteArrayList<>();

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities(), "--devices.admitted-at-once=false");
        admin = new TestDesk(server.url());
        String name = name(PROVINCE.superAdmin());
        admin.trySignIn(name, TestServer.PASSWORD);
        server.part(Sessions.class).admit(admin.device());
        admin.signIn(name, TestServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close() {
        screen.close();
        assertThat(faults).isEmpty();
    }

    /// A link is only filled in; nothing is asked before he says so.
    @Test
    void aPersonComesInWithTheLinkTheProgramWasStartedWith() {
        PostId post = PROVINCE.soAdmin();
        Desktop desktop = open();
        screen.run(() -> desktop.invited(link(invite(post))));
        screen.shows("Come in with an invitation");
        speak(desktop, Language.URDU, "دعوت نامے سے داخل ہوں");
        picture("urdu-code");
        speak(desktop, Language.ENGLISH, "Come in with an invitation");
        typable();
        picture("english-code");
        screen.press(KeyCode.ENTER);
        screen.shows(name(post));
        passwordTypable();
        screen.write("short");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.shows("too short");
        picture("english-password");
        speak(desktop, Language.URDU, "گل بانو ترین");
        picture("urdu-password");
        speak(desktop, Language.ENGLISH, name(post));
        passwordTypable();
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.write(PASSWORD);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.write(PASSWORD);
        screen.press(KeyCode.ENTER);
        screen.shows("My desk");
        assertThat(new TestDesk(server.url()).trySignIn(name(post), PASSWORD).rule()).isEqualTo("session.deviceNotAdmitted");
        assertThat(new TestDesk(server.url()).trySignIn(name(post), TestServer.PASSWORD).rule()).isEqualTo("session.wrongPassword");
    }

    @Test
    void aWrongLetterIsCaughtHereAndAWrongCodeThere() {
        open();
        screen.shows("Address of the server");
        screen.press("I have an invitation");
        typable();
        screen.write("k7q2 mxw4 r9tb 5hjc");
        screen.press(KeyCode.ENTER);
        screen.write(server.url());
        screen.press(KeyCode.ENTER);
        screen.shows("A letter is wrong or missing");
        screen.write("K7Q2-MXW4-R9TB-5HJB");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("This invitation opens nothing.");
        screen.press(KeyCode.ESCAPE);
        screen.shows("Address of the server");
    }

    @Test
    void aComputerWaitsGoesOnByItselfIsShutOutAndComesInAgain() {
        Desktop desktop = open();
        signInAt(PROVINCE.clerk());
        screen.shows("This computer waits to be admitted");
        screen.shows("The administrator finds it as");
        picture("english-waits");
        speak(desktop, Language.URDU, "یہ کمپیوٹر اجازت کا منتظر ہے");
        picture("urdu-waits");
        speak(desktop, Language.ENGLISH, "This computer waits to be admitted");
        String device = newest();
        assertThat(admin.call("POST", device + "/admission", "").status()).isEqualTo(204);
        screen.shows("My desk");

        screen.run(desktop::leave);
        assertThat(admin.call("POST", device + "/revocation", "").status()).isEqualTo(204);
        password();
        screen.shows("This computer has been shut out.");
        screen.press("I have an invitation");
        typable();
        screen.write(admin.post("/api/invitations/computers", new InviteComputer("Record room", PROVINCE.unit("Admin")), Invited.class).code());
        screen.press(KeyCode.ENTER);
        screen.shows("This computer is invited");
        screen.shows("Record room");
        picture("english-computer");
        screen.press(KeyCode.ENTER);
        screen.shows("This computer is admitted.");
        picture("english-admitted");
        password();
        screen.shows("My desk");
        assertThat(newest()).isNotEqualTo(device);
        screen.run(desktop::leave);
        screen.shows("Password");
    }

    private void signInAt(PostId post) {
        screen.shows("Address of the server");
        typable();
        screen.write(server.url());
        screen.press(KeyCode.ENTER);
        screen.shows("Password");
        screen.until("a name can be typed", () -> screen.scene().getFocusOwner() instanceof ComboBox<?>);
        screen.write(name(post));
        screen.press(KeyCode.ENTER);
        password();
    }

    private void password() {
        passwordTypable();
        screen.run(() -> ((PasswordField) screen.scene().getFocusOwner()).clear());
        screen.write(TestServer.PASSWORD);
        screen.press(KeyCode.ENTER);
    }

    private void passwordTypable() {
        screen.until("a password can be typed", () -> screen.scene().getFocusOwner() instanceof PasswordField field);
    }

    private void typable() {
        screen.until("something can be typed", () -> screen.scene().getFocusOwner() instanceof TextField field && field.isFocused());
    }

    private static String newest() {
        return "/api/devices/" + admin.get("/api/devices").as(DevicesHere.class).devices().getFirst().device().value();
    }

    private static String invite(PostId post) {
        return admin.post("/api/invitations/persons", new InvitePerson(PROVINCE.person(post), name(post)), Invited.class).code();
    }

    private static String link(String code) {
        return new InvitationLink(server.url(), InvitationCode.read(code).orElseThrow()).written();
    }

    private static String name(PostId post) {
        return server.userName(PROVINCE.person(post));
    }

    private void picture(String what) {
        screen.picture(PICTURES.resolve("invitation-" + what + ".png"));
    }

    private void speak(Desktop desktop, Language language, String shown) {
        screen.run(() -> desktop.window().kit().messages().languageProperty().set(language));
        screen.shows(shown);
    }

    private Desktop open() {
        ErrorReporter reporter = new ErrorReporter();
        Wire wire = new Wire();
        CompletableFuture<Entrance> entrance = CompletableFuture.completedFuture(new EntranceHere(home,
                (address, token) -> new HttpLine(address, wire, token), InstantSource.system(), reporter::report));
        Desktop desktop = screen.get(() -> {
            Desktop made = new Desktop(screen.stage(), new Preferences(home.resolve("preferences")), reporter, entrance);
            made.open();
            return made;
        });
        reporter.shownBy(faults::add);
        return desktop;
    }
}
