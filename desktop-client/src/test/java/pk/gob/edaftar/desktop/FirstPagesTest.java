package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.signin.NewServer;
import pk.gob.edaftar.desktop.shell.LooksView;
import pk.gob.edaftar.desktop.shell.NoOfficeView;
import pk.gob.edaftar.desktop.shell.Preferences;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.session.SessionRule;

/// The pages of the first start, in both languages, light and dark, with usual and with the largest letters.
class FirstPagesTest {
    private final OnScreen screen = OnScreen.begin();
    private final List<ErrorReporter.Fault> faults = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of(Language.ENGLISH, false, 100), Arguments.of(Language.URDU, false, 100),
                Arguments.of(Language.ENGLISH, true, 100), Arguments.of(Language.URDU, true, 100),
                Arguments.of(Language.ENGLISH, false, 160), Arguments.of(Language.URDU, false, 160));
    }

    @AfterEach
    void close() {
        screen.close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFirstAdministrator(Language language, boolean dark, int size) {
        open(language, dark, size);
        boolean urdu = language == Language.URDU;
        screen.shows(urdu ? "پہلا منتظم" : "The first administrator");
        look("first-empty", language, dark, size);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("ABCD-EFGH-JKLM");
        look("first-missing", language, dark, size);
        for (String typed : List.of("wron-gcod-eeee", "Nadia Hazara", "nadio ozaro", "nadia", "long enough", "long enough")) {
            screen.write(typed);
            screen.press(KeyCode.ENTER);
        }
        screen.shows(urdu ? "کوڈ درست نہیں" : "The code is not right");
        screen.shows("نادیہ ہزارہ");
        look("first-refused", language, dark, size);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noOfficeYet(Language language, boolean dark, int size) {
        Desktop desktop = open(language, dark, size);
        screen.run(() -> desktop.window().show(() -> new NoOfficeView(desktop.window().kit(),
                new LooksView(desktop.window().kit()), () -> { })));
        screen.shows(language == Language.URDU ? "ابھی کوئی دفتر" : "No office has been set up yet");
        look("no-office", language, dark, size);
    }

    private Desktop open(Language language, boolean dark, int size) {
        ErrorReporter reporter = new ErrorReporter();
        Desktop desktop = screen.get(() -> {
            Desktop made = new Desktop(screen.stage(), new Preferences(folder.resolve("preferences")), reporter,
                    CompletableFuture.completedFuture(
                            new NewServer().answering(new Entrance.First.Refused(SessionRule.WRONG_CODE.refuses()))));
            made.window().kit().messages().languageProperty().set(language);
            made.window().kit().appearance().darkProperty().set(dark);
            made.window().kit().appearance().sizeProperty().set(size);
            made.open();
            return made;
        });
        reporter.shownBy(faults::add);
        return desktop;
    }

    private void look(String name, Language language, boolean dark, int size) {
        new Looks(screen, language).look(name, (dark ? "-dark" : "") + (size > 100 ? "-large" : ""));
    }
}
