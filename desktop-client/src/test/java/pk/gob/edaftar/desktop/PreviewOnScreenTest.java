package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;

/// Files read in place, by keys, in both languages: pages, words, one that is shut, one that is none.
class PreviewOnScreenTest {
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
    void aFileIsReadOverItsPaperAndLeftByEsc(Language language) throws IOException {
        boolean urdu = language == Language.URDU;
        Looks looks = new Looks(screen, language);
        DeskInMemory desk = office.deskOf(office.province().soAdmin());
        DakId letter = office.dak("court");
        DeskOnScreen shown = DeskOnScreen.open(screen, desk, language, appearance);
        screen.shows("214");
        screen.press(KeyCode.ENTER);
        screen.shows(urdu ? "متن" : "Text");
        attach(desk, letter, pdf(folder.resolve("Court notice No. 214.pdf"), ""));
        attach(desk, letter, pdf(folder.resolve("Sealed bid.pdf"), "open sesame"));
        attach(desk, letter, Files.writeString(folder.resolve("سابقہ حکم.txt"), "حکم نمبر 12\nThe petition is dismissed.\n" + "سطر\n".repeat(60)));
        attach(desk, letter, Files.write(folder.resolve("Annex.docx"), new byte[4_000]));
        desk.changed(letter);
        screen.shows("Annex.docx");

        show(urdu, "Court notice No. 214.pdf", KeyCode.ENTER);
        screen.shows(urdu ? "صفحہ 1 از 3" : "Page 1 of 3");
        assertThat(desk.files().read()).as("noted before it was shown").containsExactly("Court notice No. 214.pdf");
        looks.look("preview-page", appearance);
        screen.press(KeyCode.PAGE_DOWN);
        screen.shows(urdu ? "صفحہ 2 از 3" : "Page 2 of 3");
        screen.press(KeyCode.PAGE_UP);
        screen.shows(urdu ? "صفحہ 1 از 3" : "Page 1 of 3");
        screen.press(KeyCode.ADD);
        screen.shows(urdu ? "125 فیصد" : "125 %");
        screen.press(KeyCode.MINUS);
        screen.press(KeyCode.MINUS);
        screen.shows(urdu ? "75 فیصد" : "75 %");
        screen.press(KeyCode.DIGIT0);
        screen.shows(urdu ? "100 فیصد" : "100 %");
        screen.press(KeyCode.ESCAPE);
        screen.shows("Annex.docx");
        screen.until("the keys are where they were", () -> isShow(urdu, "Court notice No. 214.pdf"));

        show(urdu, "Sealed bid.pdf", KeyCode.SPACE);
        screen.until("a password is asked for", () -> screen.scene().getFocusOwner() instanceof PasswordField);
        looks.look("preview-locked", "");
        screen.write("open");
        screen.press(KeyCode.ENTER);
        screen.shows(urdu ? "یہ پاس ورڈ اسے نہیں کھولتا" : "This password does not open it");
        screen.until("it is asked for again", () -> screen.scene().getFocusOwner() instanceof PasswordField field && field.getText().isEmpty());
        screen.write("open sesame");
        screen.press(KeyCode.ENTER);
        screen.shows(urdu ? "صفحہ 1 از 3" : "Page 1 of 3");
        screen.press(KeyCode.ESCAPE);

        show(urdu, "سابقہ حکم.txt", KeyCode.ENTER);
        screen.shows("The petition is dismissed.");
        looks.look("preview-words", appearance);
        screen.press(KeyCode.ESCAPE);
        show(urdu, "Annex.docx", KeyCode.ENTER);
        screen.shows(urdu ? "یہ فائل پڑھی نہیں جا سکی" : "This file cannot be made out");
        looks.look("preview-not", "");
        assertThat(shown.faults()).isEmpty();
    }

    /// By the key on its button, as if one had come there by Tab.
    private void show(boolean urdu, String name, KeyCode key) {
        screen.until("the file's button is there", () -> Reading.nodes(screen.scene().getRoot()).anyMatch(node -> isShow(node, urdu, name)));
        screen.run(() -> Reading.nodes(screen.scene().getRoot()).filter(node -> isShow(node, urdu, name)).findFirst().orElseThrow().requestFocus());
        screen.press(key);
    }

    private boolean isShow(boolean urdu, String name) {
        return isShow(screen.scene().getFocusOwner(), urdu, name);
    }

    private static boolean isShow(javafx.scene.Node node, boolean urdu, String name) {
        return node instanceof ButtonBase button && ((urdu ? "دیکھیں: " : "Show: ") + name).equals(button.getAccessibleText());
    }

    private static void attach(DeskInMemory desk, DakId letter, Path file) {
        assertThat(desk.attaching().attach(desk.seats().getFirst(), letter, desk.paper(letter).orElseThrow().trail().original().map(Marking::id)
                .orElseThrow(), new Attaching.Incoming.OnDisk(new LocalFile(file)), null)).isInstanceOf(Attaching.Attached.Decided.class);
    }

    private static Path pdf(Path file, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 3; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 22);
                    pen.newLineAtOffset(72, 690);
                    pen.showText("LAHORE HIGH COURT, LAHORE - sheet " + number);
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
                    for (int line = 0; line < 28; line++) {
                        pen.newLineAtOffset(0, -20);
                        pen.showText("Writ petition No. 214 of 2026: the respondents shall file their comments in a fortnight.");
                    }
                    pen.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
