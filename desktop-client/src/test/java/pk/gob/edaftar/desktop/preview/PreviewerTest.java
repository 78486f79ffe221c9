package pk.gob.edaftar.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/// The process that reads a file: what becomes of the desk when the file is too much for it.
class PreviewerTest {
    @Test
    void aFileIsReadInAProcessOfItsOwn() throws IOException, NotShown {
        byte[] pdf = pdf("0 0 1 rg 0 0 612 792 re f");
        try (Previewer previewer = Previewer.start()) {
            assertThat(previewer.open("blue.pdf", pdf.length, whole(pdf))).isEqualTo(new Preview.Pages(1));
            Drawn drawn = previewer.draw(0, 306);
            assertThat(drawn.height()).isBetween(395, 397);
            assertThat(drawn.pixels()[306 * 100 + 100]).isEqualTo(0xff0000ff);
            assertThatThrownBy(() -> previewer.draw(1, 306)).isInstanceOfSatisfying(NotShown.class, not -> assertThat(not.why()).isEqualTo(Unshown.BROKEN));
            assertThat(previewer.isAlive()).as("after a page that is not there").isTrue();
        }
    }

    /// A page that would take minutes: two million lines across it.
    @Test
    void whatTakesTooLongIsGivenUp() throws IOException, NotShown {
        byte[] pdf = pdf("0 0 m 612 792 l S\n".repeat(2_000_000));
        try (Previewer previewer = Previewer.start(Duration.ofSeconds(2))) {
            assertThat(previewer.open("slow.pdf", pdf.length, whole(pdf))).isEqualTo(new Preview.Pages(1));
            assertThatThrownBy(() -> previewer.draw(0, 4_000)).isInstanceOfSatisfying(NotShown.class, not -> assertThat(not.why()).isEqualTo(Unshown.TOO_LONG));
            assertThat(previewer.isAlive()).isFalse();
        }
    }

    @Test
    void whatNeedsTooMuchMemoryIsSaidToAndHarmsNobody() throws IOException {
        byte[] nothing = "x".getBytes(StandardCharsets.UTF_8);
        try (Previewer previewer = Previewer.start()) {
            assertThat(previewer.open("large.txt", Integer.MAX_VALUE - 8, whole(nothing))).isEqualTo(new Preview.Not(Unshown.TOO_LARGE));
        }
    }

    @Test
    void whatIsNotWhatWasAttachedIsNotLookedAt() throws IOException {
        try (Previewer previewer = Previewer.start()) {
            assertThat(previewer.open("changed.txt", 1, into -> {
                into.write('x');
                return false;
            })).isEqualTo(new Preview.Not(Unshown.DAMAGED));
        }
    }

    private static Previewer.Source whole(byte[] bytes) {
        return into -> {
            into.write(bytes);
            return true;
        };
    }

    private static byte[] pdf(String drawn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawn.getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
