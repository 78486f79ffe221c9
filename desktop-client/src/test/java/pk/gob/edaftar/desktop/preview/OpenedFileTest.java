package pk.gob.edaftar.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What there is to be seen of files of each kind, and of some that are made to do harm: made here, none is kept.
class OpenedFileTest {
    private static final String URDU = "محکمہ صحت کے لیے نقل";

    /// Before Unicode, Urdu did without some of its letters.
    private static final String OLD = "محکمہ صحت کے لئے نقل ارسال ہے، لاہور";

    static Stream<Arguments> files() throws IOException {
        byte[] pdf = pdf(2, "");
        return Stream.of(
                Arguments.of("nothing.pdf", new byte[0], new Preview.Not(Unshown.EMPTY)),
                Arguments.of("two.pdf", pdf, new Preview.Pages(2)),
                Arguments.of("two.doc", pdf, new Preview.Pages(2)),
                Arguments.of("cut off.pdf", Arrays.copyOf(pdf, pdf.length / 4), new Preview.Not(Unshown.BROKEN)),
                Arguments.of("words.pdf", text("not a PDF"), new Preview.Not(Unshown.BROKEN)),
                Arguments.of("shut.pdf", pdf(1, "راز"), new Preview.Locked(false)),
                Arguments.of("scan.tif", tiff(3), new Preview.Pages(3)),
                Arguments.of("bogus.tif", bogusTiff(), new Preview.Not(Unshown.BROKEN)),
                Arguments.of("cut off.png", Arrays.copyOf(png(40, 30), 20), new Preview.Not(Unshown.BROKEN)),
                Arguments.of("zeros.tif", new byte[900], new Preview.Not(Unshown.BROKEN)),
                Arguments.of("program.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5}, new Preview.Not(Unshown.UNKNOWN)),
                Arguments.of("bomb.docx", zip("word/document.xml", new byte[20 << 20]), new Preview.Not(Unshown.OVERPACKED)),
                Arguments.of("liar.docx", lying(zip("word/document.xml", text(" ".repeat(20 << 20)))), new Preview.Not(Unshown.OVERPACKED)),
                Arguments.of("in it.zip", zip("bomb.zip", zip("x", new byte[20 << 20])), null),
                Arguments.of("laughs.docx", zip("word/document.xml", text("<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><d><p><t>&b;</t></p></d>")),
                        new Preview.Not(Unshown.BROKEN)),
                Arguments.of("broken.zip", text("PK\3\4 and then nothing"), new Preview.Not(Unshown.BROKEN)),
                Arguments.of("order.docx", zip("word/document.xml", text("<w:d xmlns:w='w'><w:p><w:r><w:t>" + URDU
                        + "</w:t></w:r><w:tab/><w:t>2</w:t></w:p><w:p><w:t>end</w:t></w:p></w:d>")), words(Preview.Kind.OFFICE, URDU + "\t2\nend\n")),
                Arguments.of("order.odt", zip("mimetype", text("application/vnd.oasis.opendocument.text"), "content.xml",
                        text("<o xmlns:t='t'><t:p>one<t:s/>two</t:p></o>")), words(Preview.Kind.OFFICE, "one two\n")),
                Arguments.of("list.xlsx", zip("xl/workbook.xml", text("<w/>"), "xl/sharedStrings.xml", text("<sst><si><t>Name</t></si></sst>"),
                        "xl/styles.xml", text("<s><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></s>"), "xl/worksheets/sheet1.xml",
                        text("<s><row><c t='s'><v>0</v></c><c s='1'><v>45000</v></c><c><v>7</v></c></row></s>")),
                        words(Preview.Kind.OFFICE, "Name\t3/15/23\t7\n\n")),
                Arguments.of("urdu.txt", text(URDU), words(Preview.Kind.TEXT, URDU)),
                Arguments.of("old.txt", OLD.getBytes(Charset.forName("windows-1256")), words(Preview.Kind.TEXT, OLD)),
                Arguments.of("notepad.txt", ("\uFEFF" + URDU).getBytes(StandardCharsets.UTF_16LE), words(Preview.Kind.TEXT, URDU)),
                Arguments.of("turned.txt", text("fdp.\u202Eexe\u0007"), words(Preview.Kind.TEXT, "fdp.exe·")),
                Arguments.of("mail.eml", text("From: =?utf-8?B?2LXYrdiq?= <a@b>\r\nSubject: Order\r\nContent-Type: text/html\r\n\r\n<p>Come <b>today</b></p>"
                        + "<script>alert(1)</script>"), words(Preview.Kind.MAIL, "From: صحت <a@b>\nSubject: Order\n\nCome today\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isShownOrItIsSaidWhyNot(String name, byte[] bytes, @Nullable Preview seen) throws IOException {
        Preview found = look(bytes, name);
        if (seen == null) {
            assertThat(found).isInstanceOfSatisfying(Preview.Words.class, words -> assertThat(words.text()).startsWith("bomb.zip"));
        } else {
            assertThat(found).isEqualTo(seen);
        }
    }

    /// As the process does, in which whatever a library throws means that it cannot be made out.
    private static Preview look(byte[] bytes, String name) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(asked)) {
            out.writeByte(Pipe.OPEN);
            out.writeUTF(name);
            out.writeInt(bytes.length);
            if (bytes.length > 0) {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            out.writeInt(0);
        }
        new PreviewMain(new DataInputStream(new ByteArrayInputStream(asked.toByteArray())), new DataOutputStream(answer)).serve();
        return Pipe.readPreview(new DataInputStream(new ByteArrayInputStream(answer.toByteArray())));
    }

    @Test
    void aPasswordOpensWhatIsShut() throws IOException, NotShown {
        OpenedFile shut = new OpenedFile(pdf(3, "راز"), "shut.pdf");
        assertThat(shut.look("")).isEqualTo(new Preview.Locked(false));
        assertThat(shut.look("wrong")).isEqualTo(new Preview.Locked(true));
        assertThat(shut.look("راز1")).as("letters no such password can have").isEqualTo(new Preview.Locked(true));
        assertThat(shut.look("راز")).isEqualTo(new Preview.Pages(3));
        assertThat(shut.draw(2, 300).width()).isBetween(299, 301);
    }

    @Test
    void eachPageIsDrawnAsWideAsIsAskedAndInItsOrder() throws IOException, NotShown {
        ImageIO.setUseCache(true);
        OpenedFile scan = new OpenedFile(tiff(3), "scan.tif");
        scan.look("");
        assertThat(ImageIO.getUseCache()).as("nothing of it is laid on the disk").isFalse();
        for (int page = 0; page < 3; page++) {
            Drawn drawn = scan.draw(page, 80);
            assertThat(drawn.width()).isEqualTo(80);
            assertThat(drawn.height()).isEqualTo(60);
            assertThat(drawn.pixels()[80 * 30 + 40] & 0xff).as("grey of page %d", page).isBetween(40 + 60 * page - 2, 40 + 60 * page + 2);
        }
        assertThatThrownBy(() -> scan.draw(3, 80)).isInstanceOf(NotShown.class);
    }

    @Test
    void aPictureTakenSidewaysStandsUpright() throws IOException, NotShown {
        OpenedFile turned = new OpenedFile(noted(jpeg(60, 20), 6), "photo.jpg");
        turned.look("");
        Drawn drawn = turned.draw(0, 20);
        assertThat(drawn.height()).isEqualTo(60);
        assertThat(drawn.pixels()[20 * 2 + 10] & 0xff).as("what was at its left is above").isLessThan(60);
    }

    @Test
    void noMoreThanAPreviewHoldsIsRead() throws IOException {
        OpenedFile long1 = new OpenedFile("پ\n".repeat(Excerpt.MOST).getBytes(StandardCharsets.UTF_8), "long.txt");
        assertThat(long1.look("")).isInstanceOfSatisfying(Preview.Words.class, words -> {
            assertThat(words.cut()).isTrue();
            assertThat(words.text()).hasSize(Excerpt.MOST).doesNotContain("\uFFFD");
        });
    }

    private static Preview.Words words(Preview.Kind kind, String text) {
        return new Preview.Words(kind, text, false);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage grey(int width, int height, int shade) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(grey(width, height, 90), "png", bytes);
        return bytes.toByteArray();
    }

    /// Dark at its left, light at its right.
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = grey(width, height, 220);
        image.createGraphics().fillRect(width / 2, 0, width / 2, height);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width / 3, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /// With the note of a camera that it was held in a certain way.
    private static byte[] noted(byte[] jpeg, int turn) {
        byte[] exif = {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, '*', 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
            (byte) turn, 0, 0, 0, 0, 0, 0};
        byte[] both = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, both, 0, 2);
        System.arraycopy(exif, 0, both, 2, exif.length);
        System.arraycopy(jpeg, 2, both, 2 + exif.length, jpeg.length - 2);
        return both;
    }

    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(grey(160, 120, 40 + 60 * page), null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /// Begins as one and points nowhere.
    private static byte[] bogusTiff() {
        byte[] bytes = new byte[64];
        System.arraycopy(new byte[] {'I', 'I', '*', 0, (byte) 0xf0, (byte) 0xff, (byte) 0xff, 0x7f}, 0, bytes, 0, 8);
        return bytes;
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndBytes.length; at += 2) {
                byte[] content = (byte[]) namesAndBytes[at + 1];
                ZipEntry entry = new ZipEntry((String) namesAndBytes[at]);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /// Says in its table of contents that what is in it is small.
    private static byte[] lying(byte[] zip) {
        for (int at = zip.length - 22; at > 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                System.arraycopy(new byte[] {0, 1, 0, 0}, 0, zip, at + 24, 4);
                return zip;
            }
        }
        throw new IllegalArgumentException("no table of contents");
    }
}
