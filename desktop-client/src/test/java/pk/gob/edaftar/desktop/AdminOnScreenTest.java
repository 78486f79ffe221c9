package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gob.edaftar.desktop.desk.RealDesks.PROVINCE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.desktop.desk.DeskHere;
import pk.gob.edaftar.desktop.desk.RealDesks;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.program.ProgramOffice;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.server.fixture.TestDesk;
import pk.gob.edaftar.server.fixture.TestServer;
import pk.gob.edaftar.server.org.Founding;

/// The administrator's screen on a real desk at a real server: whom he enters comes in, whom he shuts out does not.
class AdminOnScreenTest {
    private static final String PLACE = "shell.place.admin";
    private static final String PASSWORD = "a password of his own";
    private static final TestServer SERVER = TestServer.with(PROVINCE.entities());

    private final OnScreen screen = OnScreen.begin();
    private RealDesks desks;

    @BeforeEach
    void begin(@TempDir Path home) {
        desks = new RealDesks(home, SERVER.url());
    }

    @AfterEach
    void close() {
        screen.close();
        desks.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private DeskOnScreen open(PostId post, Language language) {
        return open(desks.desk(post), language, screen.get(Appearance::new));
    }

    private DeskOnScreen open(DeskHere desk, Language language, Appearance appearance) {
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        shown.go(screen, PLACE);
        return shown;
    }

    private static TestDesk.Answer signIn(String user, String password) {
        TestDesk desk = new TestDesk(SERVER.url());
        return desk.post("/api/session", new SignIn(user, password, desk.device(), "another computer"));
    }

    /// What is shown to be handed over.
    private String secret() {
        screen.until("something to hand over", () -> secrets().size() == 1);
        return screen.get(() -> secrets().getFirst());
    }

    private List<String> secrets() {
        return Reading.nodes(screen.scene().getRoot()).filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> !field.isEditable() && field.getStyleClass().contains("admin-secret")).map(TextField::getText).toList();
    }

    /// Waits until just one post is offered, and takes it.
    private void take() {
        screen.until("one post is offered", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> node instanceof ListView<?> list
                && list.getStyleClass().contains("suggestions") && list.isVisible() && list.getItems().size() == 1));
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
    }

    private void choose(String words) {
        screen.until("the filter has the keys", () -> screen.scene().getFocusOwner() instanceof TextField field && isFilter(field));
        screen.run(() -> ((TextField) screen.scene().getFocusOwner()).clear());
        screen.write(words);
        screen.until("the words are in the filter", () -> Reading.nodes(screen.scene().getRoot())
                .anyMatch(node -> node instanceof TextField field && isFilter(field) && field.getText().equals(words)));
        screen.press(KeyCode.DOWN);
        screen.until("one is chosen", () -> Reading.nodes(screen.scene().getRoot())
                .anyMatch(node -> node instanceof ListView<?> list && list.getSelectionModel().getSelectedItem() != null));
    }

    /// Not the one above all places.
    private static boolean isFilter(TextField field) {
        return field.isEditable() && field.getParent() != null && field.getParent().getStyleClass().contains("admin-list");
    }

    @Test
    void whoeverIsEnteredComesInWithHisInvitationIsSuspendedAndComesBack() {
        DeskOnScreen desk = open(PROVINCE.superAdmin(), Language.ENGLISH);
        screen.shows("Abdul Wadood Mengal");
        screen.press("Enter somebody");
        screen.write("Zarak Mandokhel");
        screen.press(KeyCode.ENTER);
        screen.write("زرک مندوخیل");
        screen.press(KeyCode.ENTER);
        screen.write("assistant (r-i) ismail");
        take();
        screen.press(KeyCode.ENTER);
        screen.write("zarak");
        screen.press(KeyCode.ENTER);
        String code = secret();
        screen.shows("edaftar://");
        screen.shows("The link leads to this computer itself.");
        screen.picture(Path.of("target", "pictures").resolve("admin-english-slip.png"));
        screen.press("Close");
        screen.press("Invitations");
        choose("zarak");
        screen.shows("Withdraw the invitation");
        screen.picture(Path.of("target", "pictures").resolve("admin-english-invitations.png"));
        TestDesk computer = new TestDesk(SERVER.url());
        SignedIn in = computer.post("/api/invitations/acceptance", new InvitationAccepted(code, PASSWORD, computer.device(), "his"), SignedIn.class);
        assertThat(in.userName()).isEqualTo("zarak");
        assertThat(SERVER.part(Founding.class).organisation().chargesOf(in.person(), Instant.now())).hasSize(1);

        screen.press("People");
        choose("zarak");
        screen.shows("Suspend the account");
        screen.press("Suspend the account");
        screen.shows("can no longer sign in");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        screen.shows("Lift the suspension");
        assertThat(signIn("zarak", PASSWORD).rule()).isEqualTo("session.wrongPassword");
        screen.press("Lift the suspension");
        screen.shows("signs in again with the password he had");
        screen.press(KeyCode.ENTER);
        screen.shows("Invite anew (password forgotten)");
        assertThat(signIn("zarak", PASSWORD).status()).isEqualTo(200);
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aComputerIsRevokedAndASystemLetIn() {
        TestDesk lost = new TestDesk(SERVER.url());
        lost.signIn(SERVER.userName(PROVINCE.person(PROVINCE.soGeneral())), TestServer.PASSWORD);
        DeskOnScreen desk = open(PROVINCE.superAdmin(), Language.ENGLISH);
        screen.shows("Abdul Wadood Mengal");
        screen.press("Other systems");
        screen.press("Let a system in");
        screen.write("Hospital Register");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.write("so(admin) gul");
        take();
        screen.press(KeyCode.ENTER);
        ProgramOffice office = new TestDesk(SERVER.url()).withToken(secret()).get("/api/program/office").as(ProgramOffice.class);
        assertThat(office.own()).singleElement().satisfies(post -> assertThat(post.code()).isEqualTo("SO(Admin)"));
        screen.press("Close");
        screen.press("Computers");
        screen.shows("Akram Domki");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void ofTwoComputersThatWaitOneIsAdmittedAndOneRefused() {
        TestDesk first = waiting(PROVINCE.soAdmin());
        TestDesk second = waiting(PROVINCE.secretaryFinance());
        DeskOnScreen desk = open(PROVINCE.superAdmin(), Language.ENGLISH);
        screen.shows("Computers (2 wait)");
        screen.press("Computers (2 wait)");
        choose("gul bano");
        screen.picture(Path.of("target", "pictures").resolve("admin-english-waiting.png"));
        screen.press("Admit");
        screen.shows("Computers (1 waits)");
        assertThat(first.trySignIn(SERVER.userName(PROVINCE.person(PROVINCE.soAdmin())), TestServer.PASSWORD).status()).isEqualTo(200);
        screen.press("People");
        screen.press("Computers (1 waits)");
        choose("waits");
        screen.press("Refuse");
        screen.shows("is told that it may not be used");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        screen.hides("Computers (1 waits)");
        assertThat(second.trySignIn(SERVER.userName(PROVINCE.person(PROVINCE.secretaryFinance())), TestServer.PASSWORD).rule())
                .isEqualTo("session.deviceRevoked");
        assertThat(desk.faults()).isEmpty();
    }

    private static TestDesk waiting(PostId post) {
        TestDesk desk = new TestDesk(SERVER.url());
        desk.signIn(SERVER.userName(PROVINCE.person(post)), TestServer.PASSWORD);
        SERVER.part(JdbcClient.class).sql("UPDATE device SET admitted_at = NULL WHERE id = :id").param("id", desk.device().value()).update();
        return desk;
    }

    @Test
    void aHeadGivesAndEndsChargesOfHisDepartmentAlone() {
        DeskOnScreen desk = open(PROVINCE.secretary(), Language.ENGLISH);
        screen.shows("Abdul Wadood Mengal");
        screen.hides("Zarmina Lasi");
        screen.hides("Computers");
        choose("rahim dad");
        screen.press("Give charge of a post");
        screen.write("so(b-i)");
        screen.hides("Mehrab Notezai");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.write("so(general) akram");
        take();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("SO(General)");
        screen.shows("additional charge");
        screen.press("Units and posts");
        screen.shows("Services and General Administration");
        screen.hides("Finance Department");
        screen.hides("Make a unit");
        screen.hides("Holidays");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void withoutALineItSaysSoAndNobodyElseHasThePlace() {
        DeskHere admin = desks.desk(PROVINCE.superAdmin());
        SERVER.stop();
        try {
            DeskOnScreen desk = open(admin, Language.ENGLISH, screen.get(Appearance::new));
            screen.shows("The server cannot be reached.");
            screen.shows("Abdul Wadood Mengal");
            assertThat(desk.faults()).isEmpty();
        } finally {
            SERVER.start();
        }
        DeskOnScreen clerk = DeskOnScreen.open(screen, desks.desk(PROVINCE.clerk()), Language.ENGLISH);
        assertThat(screen.get(() -> clerk.screens().mainModel().places().stream().filter(each -> each.key().equals(PLACE))
                .findFirst().orElseThrow().open().getValue())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, false", "URDU, true"})
    void itIsReadInBothLanguagesByDayAndNight(Language language, boolean dark) {
        Appearance appearance = screen.get(Appearance::new);
        screen.run(() -> appearance.darkProperty().set(dark));
        DeskOnScreen desk = open(desks.desk(PROVINCE.superAdmin()), language, appearance);
        choose(language == Language.ENGLISH ? "gul bano" : "گل بانو");
        screen.shows("gul.bano.tareen");
        Path pictures = Path.of("target", "pictures");
        String name = "admin-" + language.name().toLowerCase(Locale.ROOT);
        screen.picture(pictures.resolve(name + ".png"));
        screen.press(language == Language.ENGLISH ? "Give charge of a post" : "کسی عہدے کا چارج دیں");
        screen.picture(pictures.resolve(name + "-charge.png"));
        screen.press(KeyCode.ESCAPE);
        screen.press(language == Language.ENGLISH ? "Computers" : "کمپیوٹر");
        choose("");
        screen.picture(pictures.resolve(name + "-computers.png"));
        assertThat(desk.faults()).isEmpty();
    }
}
