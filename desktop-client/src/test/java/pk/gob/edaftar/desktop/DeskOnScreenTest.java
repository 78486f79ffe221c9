package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.PaperCode;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Welcome;
import pk.gob.edaftar.desktop.desk.WelcomeInMemory;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.dak.Movement;
import pk.gob.edaftar.model.dak.MovementKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;

/// What hands do and what the screen does in return.
class DeskOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void escapeAndAnotherLanguageLoseNothingTyped() {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), Language.ENGLISH);
        screen.shows("7/2026");
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        screen.write("Naseem Akhtar");
        screen.press(KeyCode.ESCAPE);
        screen.shows("My desk");
        screen.press(KeyCode.F2);
        screen.shows("Naseem Akhtar");
        screen.press(KeyCode.F8);
        screen.shows("ڈاک درج کریں");
        screen.shows("Naseem Akhtar");
        assertThat(screen.get(() -> screen.scene().getNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void leavingTheDepartmentIsAskedOnceAndCancelCancels() {
        PostId secretary = office.province().secretary();
        office.office().after(office.as(office.province().wingHead()).open(office.dak("leave"), office.marking("leave")),
                office.as(office.province().wingHead()).forward(office.dak("leave"), office.marking("leave"), secretary),
                office.as(secretary).open(office.dak("leave"), office.marking("leave")));
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(secretary), Language.ENGLISH);
        screen.shows("2/2026");
        screen.press(KeyCode.F);
        screen.shows("Forward to");
        screen.write("secretary fd");
        screen.shows("Zarmina Lasi");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("To another department?");
        screen.press("Cancel");
        screen.hides("To another department?");
        screen.shows("Zarmina Lasi");
        assertThat(office.office().dak(office.dak("leave")).holder()).isEqualTo(secretary);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("To another department?");
        screen.press("Send it");
        screen.until("it has gone", () -> office.office().dak(office.dak("leave")).holder().equals(office.province().secretaryFinance()));
        assertThat(desk.faults()).isEmpty();
    }

    /// A reader of codes types like a keyboard.
    @Test
    void theCodeOnASlipFindsItsPaper() {
        DeskOnScreen.open(screen, office.deskOf(office.province().soAdmin()), Language.ENGLISH);
        screen.shows("3/2026");
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.write(PaperCode.of(office.office().dak(office.dak("court")).dak()));
        screen.press(KeyCode.ENTER);
        screen.shows("Constitutional Petition No. 214");
        screen.hides("Repair of the rest house");
    }

    @Test
    void whoHandlesNoPapersIsNotOfferedToRegister() {
        DeskOnScreen.open(screen, office.deskOf(office.province().auditor()), Language.ENGLISH);
        screen.shows("My desk");
        screen.hides("Register dak");
        screen.press(KeyCode.F2);
        screen.hides("Register a letter");
    }

    @Test
    void anImpossibleActSaysWhyBesideTheButtons() {
        DeskOnScreen.open(screen, office.deskOf(office.province().soAdmin()), Language.ENGLISH);
        screen.shows("214");
        screen.press(KeyCode.M);
        screen.shows("The letter has been marked already; it is with");
        screen.shows("Who holds it can forward it.");
    }

    @Test
    void englishKeysWriteUrduWhereThatIsWanted() {
        DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), Language.ENGLISH);
        screen.shows("7/2026");
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.press(KeyCode.CONTROL, KeyCode.SPACE);
        screen.write("pnxn");
        assertThat(screen.focused()).isInstanceOfSatisfying(TextField.class, field -> assertThat(field.getText()).isEqualTo("پنشن"));
        screen.shows("6/2026");
        screen.press(KeyCode.CONTROL, KeyCode.SPACE);
        screen.write("k");
        assertThat(screen.focused()).isInstanceOfSatisfying(TextField.class, field -> assertThat(field.getText()).endsWith("k"));
    }

    @Test
    void whatIsLookedForIsTypedToItsEndAndEnterGoesToWhatWasFound() {
        DeskOnScreen desk = DeskOnScreen.open(screen, office.deskOf(office.province().clerk()), Language.ENGLISH);
        screen.shows("7/2026");
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.write("pension");
        assertThat(screen.get(() -> desk.screens().mainModel().soughtProperty().get())).isEqualTo("pension");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isInstanceOf(ListView.class);
    }

    @Test
    void theListIsWalkedByLettersAndThePaperFollows() {
        DeskOnScreen.open(screen, office.deskOf(office.province().soAdmin()), Language.ENGLISH);
        screen.shows("Reference");
        screen.press(KeyCode.J);
        screen.press(KeyCode.J);
        screen.shows("DC/Z/2026/114");
        screen.press(KeyCode.ENTER);
        screen.shows("I am directed to say that the roof");
        screen.press(KeyCode.SLASH);
        screen.write("no such paper");
        assertThat(screen.focused()).isInstanceOfSatisfying(TextField.class, field -> assertThat(field.getText()).isEqualTo("no such paper"));
        screen.shows("Nothing in this list has these words");
        screen.press(KeyCode.ESCAPE);
        screen.shows("Repair of the rest house");
        assertThat(screen.focused()).isInstanceOf(ListView.class);
    }

    @Test
    void whileSeveralAreTakenNoKeyActsOnThePaperBehindThem() {
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        DeskOnScreen.open(screen, desk, Language.ENGLISH);
        screen.shows("Reference");
        screen.press(KeyCode.X);
        screen.shows("1 paper taken");
        screen.press(KeyCode.G);
        screen.hides("Put a follow-up flag on it");
        screen.press(KeyCode.W);
        screen.hides("Who can see this?");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.H);
        screen.press(KeyCode.V);
        screen.shows("Done");
        assertThat(office.office().dak(office.dak("pension")).movements()).extracting(Movement::kind)
                .doesNotContain(MovementKind.OPENED, MovementKind.RECEIVED_ON_PAPER);
        assertThat(desk.opened()).as("what was passed over was not read").containsExactly(office.dak("court"));
        screen.press(KeyCode.ESCAPE);
        screen.shows("بی بی مریم");
        screen.until("now it is", () -> desk.opened().contains(office.dak("pension")));
    }

    @Test
    void theFirstWindowWaitsForNothing(@TempDir Path folder) {
        CompletableFuture<Entrance> entrance = new CompletableFuture<>();
        DeskInMemory clerk = office.deskOf(office.province().clerk());
        screen.run(() -> new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), new ErrorReporter(), entrance).open());
        screen.shows("Password");
        screen.write("clerk");
        screen.press(KeyCode.ENTER);
        screen.write("wrong");
        screen.press("Sign in");
        entrance.complete(new OpenDoor(clerk));
        screen.shows("Name or password is not right.");
        screen.write("secret");
        screen.press(KeyCode.ENTER);
        screen.shows("7/2026");
        screen.press("Sign out");
        screen.shows("Password");
        screen.until("the desk is closed", clerk::isClosed);
    }

    @Test
    void anotherNameThanTheRememberedOneSignsInByKeys(@TempDir Path folder) {
        DeskInMemory clerk = office.deskOf(office.province().clerk());
        screen.run(() -> new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), new ErrorReporter(),
                CompletableFuture.completedFuture(new OpenDoor(clerk, List.of("so.admin")))).open());
        screen.shows("so.admin");
        screen.until("only the password is missing", () -> screen.scene().getFocusOwner() instanceof PasswordField);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        screen.write("clerk");
        screen.press(KeyCode.ENTER);
        screen.write("secret");
        screen.press(KeyCode.ENTER);
        screen.shows("7/2026");
    }

    @Test
    void noChargeIsSaidOnlyOnceEverythingIsHere(@TempDir Path folder) {
        DeskInMemory nobody = new DeskInMemory(office.office(), new PersonId(new UUID(0, 404)), Instant.parse("2026-05-06T07:00:00Z"));
        nobody.cut();
        Entrance entrance = new OpenDoor(nobody);
        screen.run(() -> new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), new ErrorReporter(),
                CompletableFuture.completedFuture(entrance)).open());
        screen.shows("Password");
        screen.write("clerk");
        screen.press(KeyCode.ENTER);
        screen.write("secret");
        screen.press(KeyCode.ENTER);
        screen.shows("Your desk is being made ready");
        nobody.reconnect();
        screen.shows("You hold no charge today");
    }

    private record OpenDoor(DeskInMemory desk, List<String> logins) implements Entrance {
        OpenDoor(DeskInMemory desk) {
            this(desk, List.of());
        }

        @Override
        public Remembered remembered() {
            return new Remembered("http://server", logins, List.of());
        }

        @Override
        public Reached useServer(String address) {
            return new Reached.Answers(true);
        }

        @Override
        public Welcome welcome() {
            return new WelcomeInMemory();
        }

        @Override
        public SignIn signIn(String login, char[] password) {
            return login.equals("clerk") && new String(password).equals("secret") ? new SignIn.Opened(desk) : new SignIn.Wrong();
        }

        @Override
        public First first(Founder founder, char[] password) {
            return new First.Silent();
        }

        @Override
        public SignIn changePassword(String login, char[] password, char[] chosen) {
            return new SignIn.Wrong();
        }
    }
}
