package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.Answer;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.TakenOut;
import pk.gob.edaftar.desktop.shell.FileChoice;
import pk.gob.edaftar.desktop.shell.Sheets;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.audit.AuditLine;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.ReadingKind;

/// Lists taken out into files by keys: what stands in the list, nothing more, and never without the log.
class ExportOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final Appearance appearance = screen.get(Appearance::new);
    private DeskInMemory desk = office.deskOf(office.province().clerk());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        screen.close();
    }

    private DeskOnScreen open(PostId post, Language language, Path into) {
        return open(office.deskOf(post), language, into);
    }

    private DeskOnScreen open(DeskInMemory mine, Language language, Path into) {
        desk = mine;
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        ((Sheets) shown.kit().dialogs()).chooseBy(new FileChoice() {
            @Override
            public List<LocalFile> several(String title, Window over) {
                return List.of();
            }

            @Override
            public Optional<LocalFile> target(String title, String name, Window over) {
                return Optional.of(new LocalFile(into.resolve(name)));
            }
        });
        return shown;
    }

    /// In the format a step below the first.
    private String takenOut(String name) throws IOException {
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.shows("Take this list out");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("written to");
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theDiaryGoesOutAsItIsNarrowedAndOrderedButForWhatIsSecret() throws IOException {
        office.office().after(office.as(office.province().clerk()).register(Letters.about("Raid at dawn, rest house").secret()));
        DeskOnScreen shown = open(office.province().clerk(), Language.ENGLISH, folder);
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows("10/2026");
        screen.press(KeyCode.SLASH);
        screen.write("rest house");
        screen.hides("Seminar");
        screen.shows("Ziarat");
        screen.press(KeyCode.DOWN);
        String text = takenOut("Diary, Diary Clerk (S&GAD) 2026-05-06.csv");
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).startsWith(
                "1/2026/S&GAD,2026-05-04,,\"Haji Abdul Karim, Deputy Commissioner, Ziarat\",Repair of the rest house at Ziarat,Routine,Ordinary,Marked,");
        assertThat(text).contains("Repair of the rest house").contains("1 Secret paper was left out").contains("Only lines with “rest house”")
                .doesNotContain("Raid").doesNotContain("Seminar");
        screen.shows("1 Secret paper was left out");
        assertThat(desk.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.how()).isEqualTo(ReadingKind.EXPORTED);
            assertThat(taken.words()).contains("Diary").contains("rest house").contains("2 lines").contains(".csv");
        });
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void onlyWhatIsTakenTogetherGoesOutWhereSomethingIs() throws IOException {
        open(office.province().clerk(), Language.ENGLISH, folder);
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows("9/2026");
        screen.press(KeyCode.X);
        screen.shows("1 paper taken");
        String text = takenOut("Diary, Diary Clerk (S&GAD) 2026-05-06.csv");
        assertThat(text).contains("9/2026/S&GAD").contains("Only the papers taken together").doesNotContain("8/2026").doesNotContain("1/2026");
    }

    @Test
    void whoeverSitsInAnotherWingTakesOutWhatHeSeesAndNothingMore() throws IOException {
        open(office.province().soRegulation(), Language.ENGLISH, folder);
        screen.shows("Seminar");
        String text = takenOut("My desk, SO(R-I), S&GAD 2026-05-06.csv");
        assertThat(text).contains("Seminar on service rules");
        assertThat(text.lines().filter(line -> line.contains("/2026/S&GAD"))).hasSize(1);
    }

    @Test
    void whereNothingCanBeWrittenItIsSaidAndTheListIsTakenOutAgain() throws IOException {
        DeskOnScreen shown = open(office.province().clerk(), Language.ENGLISH, folder.resolve("gone"));
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows("9/2026");
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.shows("Take this list out");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("The list was not taken out");
        Files.createDirectory(folder.resolve("gone"));
        screen.press("Save as …");
        screen.shows("9 lines were written to");
        assertThat(desk.taken()).extracting(TakenOut::how).containsExactly(ReadingKind.EXPORTED, ReadingKind.EXPORTED);
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void theWholeLogGoesOutHoweverMuchOfItIsShown() throws IOException {
        DeskInMemory auditor = office.deskOf(office.province().auditor());
        auditor.auditing(ask -> new Answer.Got<>(new AuditPage(List.of(line(ask.cursor() == null ? "the first page" : "the last page")),
                ask.cursor() == null ? "1.A.1" : null)));
        DeskOnScreen shown = open(auditor, Language.ENGLISH, folder);
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("the first page");
        String text = takenOut("The log 2026-05-06.csv");
        assertThat(text).contains("2026-05-05 12:00,,Bashir Khilji,Diary Clerk (S&GAD)").contains("the first page").contains("the last page");
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void wherePartOfTheLogCannotBeHadNothingIsWritten() throws IOException {
        DeskInMemory auditor = office.deskOf(office.province().auditor());
        auditor.auditing(ask -> ask.cursor() == null ? new Answer.Got<>(new AuditPage(List.of(line("the first page")), "1.A.1")) : new Answer.NotHere<>());
        open(auditor, Language.ENGLISH, folder);
        screen.press(KeyCode.ALT, KeyCode.DIGIT7);
        screen.shows("the first page");
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.shows("Take this list out");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows("could not be had from the server");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void peopleAndUnitsGoOutAsTheyAreNarrowed() throws IOException {
        DeskOnScreen shown = open(office.province().superAdmin(), Language.ENGLISH, folder);
        shown.go(screen, "shell.place.admin");
        screen.shows("Abdul Wadood Mengal");
        screen.write("so(admin");
        screen.hides("Abdul Wadood Mengal");
        String people = takenOut("People 2026-05-06.csv");
        assertThat(people).contains("Gul Bano Tareen").contains("Only entries with “so(admin”").doesNotContain("Mengal");
        screen.press("Close");
        screen.press("Units and posts");
        screen.shows("Finance Department");
        assertThat(takenOut("Units and posts 2026-05-06.csv")).contains("\r\n1,").contains("\r\n4,").contains("SO(T-II)");
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void whatWasFoundGoesOut() throws IOException {
        DeskOnScreen shown = open(office.province().clerk(), Language.ENGLISH, folder);
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.write("rest house");
        screen.shows("One paper");
        screen.press(KeyCode.ENTER);
        String text = takenOut("Found 2026-05-06.csv");
        assertThat(text).contains("1/2026/S&GAD").contains("Repair of the rest house").doesNotContain("Seminar");
        assertThat(shown.faults()).isEmpty();
    }

    private AuditLine line(String words) {
        PostId clerk = office.province().clerk();
        Instant noon = Instant.parse("2026-05-05T07:00:00Z");
        return new AuditLine(AuditKind.SOUGHT, "", office.province().person(clerk), clerk, null, List.of(), words, "", null, noon,
                new DeviceId(new UUID(0, 9)), "Registry counter 1", true);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetReadsWellInBothLanguages(Language language) {
        open(office.province().clerk(), language, folder);
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows("9/2026");
        screen.press(KeyCode.CONTROL, KeyCode.E);
        screen.shows(language == Language.URDU ? "یہ فہرست فائل میں نکالیں" : "Take this list out");
        new Looks(screen, language).look("export", appearance);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.shows(language == Language.URDU ? "سطریں لکھی گئیں" : "9 lines were written to");
        new Looks(screen, language).look("export-done", appearance);
    }
}
