package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.Attaching;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.desktop.ui.Reading;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;

/// The versions of a file in both languages: listed, compared, restored; and a picture that is pasted.
class VersionsOnScreenTest {
    private static final String NAME = "Draft reply.txt";

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
    void versionsAreListedComparedAndRestored(Language language) throws IOException {
        boolean urdu = language == Language.URDU;
        Looks looks = new Looks(screen, language);
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        DakId letter = office.dak("court");
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        screen.shows("214");
        screen.press(KeyCode.ENTER);
        screen.shows(urdu ? "متن" : "Text");
        AttachmentId first = attach(desk, letter, null, "Subject: WRIT PETITION No. 214 OF 2026\n\nI am directed to say that the amount of Rs. 1.5 million was paid.\n"
                + "The report will follow.\nفہرست میں سائل کا نمبر ۳۱ ہے۔\nYours faithfully,\n");
        AttachmentId second = attach(desk, letter, first, "A version in between.\n");
        attach(desk, letter, second, "Subject: WRIT PETITION No. 214 OF 2026\n\nI am directed to say that an amount of Rs. 1.85 million was paid in full.\n"
                + "فہرستِ انتظار میں سائل کا نمبر ۳۱ ہے۔\nYours faithfully,\nSection Officer (Admin)\n");
        desk.changed(letter);
        screen.shows(urdu ? "نسخہ 3 از 3" : "Version 3 of 3");
        press(urdu ? "پہلے کے نسخے: " + NAME : "Earlier versions: " + NAME);
        screen.shows(urdu ? "نسخہ 1 از 3" : "Version 1 of 3");
        looks.look("versions", appearance);

        press(urdu ? "تازہ ترین نسخے سے موازنہ کریں: " + NAME + "، نسخہ 1" : "Compare with the newest version: " + NAME + ", version 1");
        screen.shows(urdu ? "فرق" : "differences");
        assertThat(desk.files().read()).as("noted before it was compared").containsExactly(NAME, NAME);
        looks.look("versions-compared", appearance);
        screen.press(KeyCode.ESCAPE);

        screen.shows(urdu ? "نسخہ 1 از 3" : "Version 1 of 3");
        press(urdu ? "تازہ ترین نسخے کے طور پر بحال کریں: " + NAME + "، نسخہ 1" : "Restore as the newest version: " + NAME + ", version 1");
        screen.shows(urdu ? "نسخہ 4 از 4، نسخہ 1 کے عین مطابق" : "Version 4 of 4, the same as version 1");
        screen.shows(urdu ? "فائل کا نیا نسخہ منسلک کیا" : "Attached a newer version of a file");

        screen.until("the keys are on the newest version", () -> is(screen.scene().getFocusOwner(), (urdu ? "دیکھیں: " : "Show: ") + NAME));
        screen.run(() -> {
            WritableImage picture = new WritableImage(40, 30);
            picture.getPixelWriter().setColor(3, 3, Color.RED);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
        });
        screen.press(KeyCode.CONTROL, KeyCode.V);
        screen.until("the picture is attached", () -> files(desk, letter).stream().anyMatch(file -> file.name().matches(
                (urdu ? "تصویر" : "Picture") + " 20\\d\\d-\\d\\d-\\d\\d_\\d\\d\\.\\d\\d\\.\\d\\d\\.png")));
        assertThat(shown.faults()).isEmpty();
    }

    private void press(String spoken) {
        screen.until(spoken, () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> is(node, spoken)));
        screen.run(() -> ((ButtonBase) Reading.nodes(screen.scene().getRoot()).filter(node -> is(node, spoken)).findFirst().orElseThrow()).fire());
    }

    private static boolean is(Node node, String spoken) {
        return node instanceof ButtonBase button && spoken.equals(button.getAccessibleText());
    }

    private AttachmentId attach(DeskInMemory desk, DakId letter, @Nullable AttachmentId replaces, String text) throws IOException {
        LocalFile file = new LocalFile(Files.writeString(folder.resolve(NAME), text));
        assertThat(desk.attaching().attach(desk.seats().getFirst(), letter, desk.paper(letter).orElseThrow().trail().original().map(Marking::id)
                .orElseThrow(), new Attaching.Incoming.OnDisk(file), replaces)).isInstanceOf(Attaching.Attached.Decided.class);
        return files(desk, letter).getLast().id();
    }

    private static List<Attachment> files(DeskInMemory desk, DakId letter) {
        return desk.paper(letter).orElseThrow().files();
    }
}
