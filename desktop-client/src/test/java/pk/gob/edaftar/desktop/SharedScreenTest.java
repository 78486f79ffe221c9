package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Welcome;
import pk.gob.edaftar.desktop.desk.WelcomeInMemory;
import pk.gob.edaftar.desktop.desk.Resident;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.org.PostId;

/// Two persons at one computer: one in front, the other's desk locked behind with what he had typed; and the lock itself.
class SharedScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final DeskInMemory clerk = office.deskOf(office.province().clerk());
    private final DeskInMemory officer = office.deskOf(office.province().soAdmin());
    private final List<ErrorReporter.Fault> faults = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of(Language.ENGLISH, false), Arguments.of(Language.URDU, true));
    }

    @AfterEach
    void close() {
        screen.close();
        assertThat(faults).isEmpty();
    }

    /// Both have a desk here.
    private final class Door implements Entrance {
        private final Map<String, DeskInMemory> desks = Map.of("clerk", clerk, "so.admin", officer);

        private Resident resident(String login, PostId post, String last) {
            return new Resident(office.province().person(post), login,
                    office.province().organisation().person(office.province().person(post)).orElseThrow().name(), Instant.parse(last));
        }

        @Override
        public Remembered remembered() {
            return new Remembered("http://server", List.of("clerk", "so.admin"), List.of(
                    resident("clerk", office.province().clerk(), "2026-05-06T06:00:00Z"),
                    resident("so.admin", office.province().soAdmin(), "2026-04-28T06:00:00Z")));
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
            DeskInMemory desk = desks.get(login);
            return desk != null && new String(password).equals(DeskInMemory.PASSWORD) ? new SignIn.Opened(desk) : new SignIn.Wrong();
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

    private Desktop open(Language language, boolean dark) {
        ErrorReporter reporter = new ErrorReporter();
        Desktop desktop = screen.get(() -> {
            Desktop made = new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), reporter,
                    CompletableFuture.completedFuture(new Door()));
            made.window().kit().messages().languageProperty().set(language);
            made.window().kit().appearance().darkProperty().set(dark);
            made.open();
            return made;
        });
        reporter.shownBy(faults::add);
        return desktop;
    }

    private void signIn() {
        screen.write(DeskInMemory.PASSWORD);
        screen.press(KeyCode.ENTER);
    }

    private String said(Language language, String english, String urdu) {
        return language == Language.URDU ? urdu : english;
    }

    private String name(PostId post, Language language) {
        return office.province().organisation().person(office.province().person(post)).orElseThrow().name().in(language.tag());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void oneInFrontAndWhatTheOtherTypedStays(Language language, boolean dark) {
        open(language, dark);
        screen.shows(name(office.province().soAdmin(), Language.URDU));
        screen.shows(name(office.province().soAdmin(), Language.ENGLISH));
        look("people", language, dark);
        signIn();
        screen.shows("7/2026");
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        screen.write("Naseem Akh");

        screen.press(KeyCode.F9);
        screen.shows(said(language, "open, locked", "کھلی ہے، مقفل"));
        screen.hides("Naseem Akh");
        look("people-locked", language, dark);
        screen.press(said(language, name(office.province().soAdmin(), language) + ", ", name(office.province().soAdmin(), language) + "، ")
                + said(language, "last here ", "آخری بار ") + last(language));
        signIn();
        screen.shows("Constitutional Petition");
        screen.hides("Naseem Akh");

        screen.press(KeyCode.F9);
        screen.press(name(office.province().clerk(), language) + said(language, ", open, locked", "، کھلی ہے، مقفل"));
        screen.write("not it");
        screen.press(KeyCode.ENTER);
        screen.shows(said(language, "Name or password is not right", "نام یا پاس ورڈ درست نہیں"));
        screen.hides("Naseem Akh");
        signIn();
        screen.shows("512/2026");
        screen.until("what was typed is there", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node ->
                node instanceof TextInputControl input && input.getText().equals("Naseem Akh")));
    }

    private String last(Language language) {
        return new pk.gob.edaftar.desktop.text.Dates(new pk.gob.edaftar.desktop.text.Messages(language))
                .brief(Instant.parse("2026-04-28T06:00:00Z"), Instant.now());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anIdleScreenIsLockedAndTheTypedTextIsThereAgain(Language language, boolean dark) {
        Desktop desktop = open(language, dark);
        signIn();
        screen.shows("7/2026");
        screen.press(KeyCode.F2);
        screen.shows("512/2026");
        screen.write("Typed befo");
        screen.run(() -> desktop.lockAfter(Duration.ofMillis(200)));
        screen.shows(said(language, "This desk is locked", "یہ میز مقفل ہے"));
        screen.run(() -> desktop.lockAfter(Duration.ZERO));
        screen.run(() -> assertThat(Reading.texts(screen.scene().getRoot()).toList()).noneMatch(text -> text.contains("512/2026")));
        look("locked", language, dark);
        screen.press(KeyCode.F2);
        screen.write("wrong");
        screen.press(KeyCode.ENTER);
        screen.shows(said(language, "The password is not right", "پاس ورڈ درست نہیں"));
        look("locked-wrong", language, dark);
        clerk.cut();
        signIn();
        screen.shows("512/2026");
        screen.write("re");
        screen.until("the keys are where they were", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node ->
                node instanceof TextInputControl input && input.getText().equals("Typed before")));
        assertThat(clerk.isClosed()).isFalse();
        screen.run(() -> clerk.closing(Instant.parse("2026-05-09T07:00:00Z")));
        screen.shows(said(language, "Without the server this desk closes after", "سرور سے رابطے کے بغیر یہ میز"));
        look("closes-soon", language, dark);
    }

    @Test
    void isLockedByKeyAtOnceAndSignedOutFromThere() {
        open(Language.ENGLISH, false);
        signIn();
        screen.shows("7/2026");
        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.shows("This desk is locked");
        screen.press("Sign out");
        screen.shows("Whose desk?");
        screen.until("the desk is closed", clerk::isClosed);
    }

    private void look(String name, Language language, boolean dark) {
        new Looks(screen, language).look(name, dark ? "-dark" : "");
    }
}
