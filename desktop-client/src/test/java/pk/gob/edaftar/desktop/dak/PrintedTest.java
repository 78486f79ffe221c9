package pk.gob.edaftar.desktop.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gob.edaftar.desktop.desk.DeskInMemory;
import pk.gob.edaftar.desktop.desk.SampleOffice;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.print.Pdf;
import pk.gob.edaftar.desktop.print.Printout;
import pk.gob.edaftar.desktop.shell.Sheets;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.OnScreen;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.PostId;

/// What is printed: word for word as kept in `printed/`, on as many pages, and looking as kept there, in small.
class PrintedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final int SMALL = 150;
    private static final double TOLERANCE = 4;

    private final OnScreen screen = OnScreen.begin();
    private final SampleOffice office = new SampleOffice();

    /// One of the printouts, at the desk of a post.
    private Printout printout(String what, PostId post, Language language) {
        DeskInMemory desk = office.deskOf(post);
        Messages messages = new Messages(language);
        Kit kit = screen.get(() -> Kit.of(messages, new Sheets(messages), new pk.gob.edaftar.desktop.theme.Appearance()));
        Wording wording = new Wording(messages, desk);
        Seat seat = desk.seats().getFirst();
        PrintedRegister register = new PrintedRegister(seat, kit, wording);
        return switch (what) {
            case "diary" -> register.diary(DAY, DAY);
            case "peon-book" -> register.peonBook(DAY, DAY);
            default -> {
                PrintedPaper paper = new PrintedPaper(desk.paper(office.dak("leave")).orElseThrow(), seat, kit, wording);
                yield what.equals("journey") ? paper.journey() : what.equals("slip") ? paper.slip() : paper.label();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"diary, ENGLISH", "diary, URDU", "peon-book, ENGLISH", "peon-book, URDU", "journey, ENGLISH", "journey, URDU", "slip, ENGLISH", "slip, URDU",
            "label, ENGLISH", "label, URDU"})
    void readsAndLooksAsKept(String what, Language language) throws IOException {
        PostId post = what.equals("journey") ? office.province().wingHead() : office.province().clerk();
        byte[] pdf = Pdf.of(printout(what, post, language)).bytes();
        String name = what + "-" + language.tag();
        Path made = Files.createDirectories(Path.of("target", "printed"));
        Files.write(made.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String said = document.getNumberOfPages() + " pages\n" + Bidi.plain(String.join("\n", words(document))) + "\n";
            Files.writeString(made.resolve(name + ".txt"), said);
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, what.equals("label") ? 200 : 90), "png", made.resolve(name + "-large.png").toFile());
            BufferedImage small = small(document);
            ImageIO.write(small, "png", made.resolve(name + ".png").toFile());
            assertThat(said).isEqualTo(new String(kept(name + ".txt"), StandardCharsets.UTF_8));
            assertThat(difference(small, ImageIO.read(new java.io.ByteArrayInputStream(kept(name + ".png"))))).as("looks otherwise than kept").isLessThan(TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSecretIsInNoBook(Language language) throws IOException {
        office.office().after(office.as(office.province().clerk()).register(Letters.about("Raid at dawn").received(DAY).secret()));
        List<String> words = words(Pdf.of(printout("diary", office.province().clerk(), language)).bytes());
        assertThat(words).noneMatch(line -> line.contains("Raid") || line.contains("10/2026"));
        assertThat(words).anyMatch(line -> line.contains(language == Language.URDU ? "صیغۂ راز کا ایک کاغذ چھوڑ دیا گیا" : "1 Secret paper was left out"));
    }

    @Test
    void whoeverSitsInAnotherWingPrintsWhatHeSeesAndNothingMore() throws IOException {
        assertThat(words(Pdf.of(printout("diary", office.province().soRegulation(), Language.ENGLISH)).bytes()))
                .noneMatch(line -> line.contains("Ziarat") || line.contains("/2026/S&GAD"));
        assertThat(words(Pdf.of(printout("peon-book", office.province().soRegulation(), Language.ENGLISH)).bytes()))
                .noneMatch(line -> line.contains("Ziarat") || line.contains("/2026/S&GAD"));
    }

    /// The words as they are read, line by line.
    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return words(document);
        }
    }

    private static List<String> words(PDDocument document) throws IOException {
        List<String> words = new ArrayList<>();
        PDFStreamEngine reader = new PDFStreamEngine() {
            {
                addOperator(new BeginMarkedContentSequenceWithProperties(this));
            }

            @Override
            public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
                words.add(properties.getString(COSName.ACTUAL_TEXT));
            }
        };
        for (PDPage page : document.getPages()) {
            reader.processPage(page);
        }
        return words;
    }

    private static BufferedImage small(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
        BufferedImage small = new BufferedImage(SMALL, SMALL * page.getHeight() / page.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    /// How far two pictures differ, in shades of grey, at the worst place: where a word has moved, a whole patch does.
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(List.of(one.getWidth(), one.getHeight())).isEqualTo(List.of(other.getWidth(), other.getHeight()));
        double worst = 0;
        int side = 15;
        for (int top = 0; top + side <= one.getHeight(); top += side) {
            for (int left = 0; left + side <= one.getWidth(); left += side) {
                double sum = 0;
                for (int i = 0; i < side * side; i++) {
                    int x = left + i % side;
                    int y = top + i / side;
                    sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
                }
                worst = Math.max(worst, sum / (side * side));
            }
        }
        return worst;
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream stream = PrintedTest.class.getResourceAsStream("/printed/" + name.toLowerCase(Locale.ROOT))) {
            assertThat(stream).as("printed/" + name + " is not kept; look at target/printed").isNotNull();
            return stream.readAllBytes();
        }
    }
}
