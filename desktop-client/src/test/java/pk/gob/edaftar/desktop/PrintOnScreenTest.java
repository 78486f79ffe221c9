package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.print.PrintChoice;
import pk.gob.edaftar.desktop.shell.FileChoice;
import pk.gob.edaftar.desktop.shell.Sheets;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.sync.ReadingKind;

/// Printing by keys: seen before it is printed, kept as PDF where there is no printer, in the log either way, and never a Secret paper.
class PrintOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final Appearance appearance = screen.get(Appearance::new);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        screen.close();
    }

    private DeskOnScreen open(DeskInMemory desk, Language language) {
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        ((Sheets) shown.kit().dialogs()).chooseBy(new FileChoice() {
            @Override
            public List<LocalFile> several(String title, Window over) {
                return List.of();
            }

            @Override
            public Optional<LocalFile> target(String title, String name, Window over) {
                return Optional.of(new LocalFile(folder.resolve(name)));
            }
        });
        return shown;
    }

    private void pageIsShown() {
        screen.until("the page is shown", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> node instanceof ImageView view && view.getImage() != null));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPaperIsSeenAndKeptAsPdf(Language language) throws IOException {
        boolean urdu = language == Language.URDU;
        DeskInMemory desk = office.deskOf(office.province().wingHead());
        DeskOnScreen shown = open(desk, language);
        screen.shows(urdu ? "کو آگے بھیجا" : "Forwarded to");
        screen.press(KeyCode.CONTROL, KeyCode.P);
        screen.shows(urdu ? "صفحہ 1 از 1" : "Page 1 of 1");
        pageIsShown();
        new Looks(screen, language).look("print", appearance);
        screen.press(urdu ? "PDF محفوظ کریں …" : "Save as PDF …");
        screen.shows(urdu ? "محفوظ ہو گیا" : "Saved");
        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
        assertThat(desk.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.how()).isEqualTo(ReadingKind.EXPORTED);
            assertThat(taken.paper()).isNotNull();
            assertThat(taken.words()).contains("2026/S&GAD").contains(".pdf");
        });
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    void aSecretPaperIsNoneOfWhatCanBePrinted() {
        var register = office.as(office.province().clerk()).register(Letters.about("Raid at dawn").secret());
        office.office().after(register);
        DeskInMemory desk = office.deskOf(office.province().clerk());
        DeskOnScreen shown = open(desk, Language.ENGLISH);
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.shows("10/2026");
        screen.shows("Raid at dawn");
        screen.press(KeyCode.CONTROL, KeyCode.P);
        screen.shows("Page 1 of 1");
        pageIsShown();
        assertThat(screen.get(() -> Reading.nodes(screen.scene().getRoot()).filter(ComboBox.class::isInstance).map(ComboBox.class::cast)
                .flatMap(box -> ((ComboBox<?>) box).getItems().stream()).filter(PrintChoice.class::isInstance).map(PrintChoice.class::cast).toList()))
                .hasSize(2).allMatch(choice -> choice.paper() == null);
        assertThat(desk.taken()).isEmpty();
        assertThat(shown.faults()).isEmpty();
    }
}
