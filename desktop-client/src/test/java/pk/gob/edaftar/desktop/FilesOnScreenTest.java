package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;

/// The files of a paper in both languages: what came with it and what was added, here, coming, going, and elsewhere.
class FilesOnScreenTest {
    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();
    private final Appearance appearance = screen.get(Appearance::new);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesStandUnderTheTextAndSayWhereTheyAre(Language language) throws IOException {
        boolean urdu = language == Language.URDU;
        DeskInMemory clerk = office.deskOf(office.province().clerk());
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        DakId letter = office.dak("court");
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        screen.shows("214");
        screen.press(KeyCode.ENTER);
        screen.shows(urdu ? "متن" : "Text");
        attach(clerk, letter, "Court notice No. 214, scanned.pdf", 240_000);
        attach(desk, letter, "سابقہ حکم کی نقل.pdf", 1_400);
        attach(desk, letter, "Comments of the Law Department on the writ petition, with annexures A to F and a covering letter.docx", 3_400_000);
        attach(desk, letter, "Setup (1).exe", 900);
        List<Attachment> files = desk.paper(letter).orElseThrow().files();
        desk.files().is(files.get(0).id(), new Attaching.Whereabouts.Away(0));
        desk.files().is(files.get(2).id(), new Attaching.Whereabouts.Leaving(1_700_000));
        desk.changed(letter);
        screen.shows("Setup (1).exe");
        screen.shows(urdu ? "خط کے ساتھ آئی" : "Came with the letter");
        screen.shows(urdu ? "50 فیصد" : "50 %");
        new Looks(screen, language).look("files", appearance);
        screen.press(urdu ? "منگوائیں: Court notice No. 214, scanned.pdf" : "Fetch: Court notice No. 214, scanned.pdf");
        desk.changed(letter);
        screen.shows(urdu ? "آ رہی ہے" : "Coming");
        Path copied = Files.write(folder.resolve("Copied from the scanner.tif"), new byte[2_000]);
        screen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(copied.toFile()))));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        screen.shows(urdu ? "Copied from the scanner.tif منسلک کر دی گئی" : "Copied from the scanner.tif is attached");
        assertThat(desk.paper(letter).orElseThrow().files()).hasSize(5);
        assertThat(shown.faults()).isEmpty();
    }

    private void attach(DeskInMemory desk, DakId letter, String name, int size) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[size]);
        Seat seat = desk.seats().getFirst();
        boolean encloses = seat.as().equals(office.province().clerk());
        assertThat(desk.attaching().attach(seat, letter, encloses ? null : desk.paper(letter).orElseThrow().trail().original().map(Marking::id)
                .orElseThrow(), new Attaching.Incoming.OnDisk(new LocalFile(file)), null)).isInstanceOf(Attaching.Attached.Decided.class);
    }
}
