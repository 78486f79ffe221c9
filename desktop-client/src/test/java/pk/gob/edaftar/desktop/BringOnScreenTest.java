package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.shell.FileChoice;
import pk.gob.edaftar.desktop.shell.Sheets;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.org.PostId;

/// A register brought in by keys alone: chosen, its columns said, looked through, entered.
class BringOnScreenTest {
    private static final String REGISTER = """
            Dy. No,Diary Date,Received From,Letter No.,Dated,Particulars,Marked To,Case
            17,3/2/2019,"Deputy Commissioner, Zhob",DC/1-4/2217,28/1/2019,Repair of the road to Murgha Kibzai,SO(Admin),A-1
            18,4/2/2019,حاجی عبدالکریم کاکڑ,,,مرمتِ بند گنداواہ، ضلع جھل مگسی,سیکشن آفیسر (عمومی),A-2
            19,31 May,Director of Education,,,Appointment of teachers,,A-3
            20,5/2/2019,Director of Health,,,Ambulances for the districts,SO(Moon),A-4
            21,5/2/2019,Director of Health,,,Vaccines,SO(B-I),A-5
            """;

    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final Appearance appearance = screen.get(Appearance::new);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        screen.close();
    }

    private DeskOnScreen open(PostId post, Language language) throws IOException {
        Path register = Files.writeString(folder.resolve("Diary 2019.csv"), REGISTER);
        DeskInMemory desk = office.deskOf(post);
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        ((Sheets) shown.kit().dialogs()).chooseBy(new FileChoice() {
            @Override
            public List<LocalFile> several(String title, Window over) {
                return List.of(new LocalFile(register));
            }

            @Override
            public Optional<LocalFile> target(String title, String name, Window over) {
                return Optional.of(new LocalFile(folder.resolve(name)));
            }
        });
        return shown;
    }

    @Test
    void aRegisterComesInByKeysAlone() throws IOException {
        DeskOnScreen shown = open(office.province().clerk(), Language.ENGLISH);
        screen.press(KeyCode.F2);
        screen.shows("Bring in a register …");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.shows("Choose a file …");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.shows("No column gives Subject or Text.");
        // to the sixth column, and down to the subject
        for (int column = 0; column < 5; column++) {
            screen.press(KeyCode.ENTER);
        }
        // sender, his office, his reference, and then the subject
        screen.write("ssss");
        screen.hides("No column gives");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("2 letters can come in, 3 rows are wrong");
        screen.shows("No post is called “SO(Moon)”");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("2 letters were entered, 3 rows were wrong");
        screen.shows("512/2026/S&GAD");
        screen.press("Keep what is left …");
        screen.shows("3 rows were written to");
        assertThat(Files.readString(folder.resolve("Rows left.csv"))).contains("Vaccines").doesNotContain("Murgha");
        screen.press(KeyCode.ESCAPE);
        screen.shows("Bring in a register …");
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void whoeverDoesNotRegisterFindsNoSuchPlace() throws IOException {
        open(office.province().auditor(), Language.ENGLISH);
        screen.press(KeyCode.F2);
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.hides("Bring in a register");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itReadsWellInBothLanguages(Language language) throws IOException {
        boolean urdu = language == Language.URDU;
        open(office.province().clerk(), language);
        Looks looks = new Looks(screen, language);
        screen.press(KeyCode.F2);
        screen.shows(urdu ? "رجسٹر درآمد کریں …" : "Bring in a register …");
        looks.look("bring-door", "");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.shows(urdu ? "فائل چنیں …" : "Choose a file …");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        screen.shows("Diary 2019.csv");
        looks.look("bring-columns", appearance);
        for (int column = 0; column < 5; column++) {
            screen.press(KeyCode.ENTER);
        }
        for (int field = 0; field < 8; field++) {
            screen.press(KeyCode.DOWN);
        }
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "2 خطوط آ سکتے ہیں" : "2 letters can come in");
        looks.look("bring-checked", appearance);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(urdu ? "2 خطوط درج ہوئے" : "2 letters were entered");
        looks.look("bring-done", appearance);
        screen.run(() -> appearance.sizeProperty().set(160));
        looks.look("bring-done-large", "");
    }
}
