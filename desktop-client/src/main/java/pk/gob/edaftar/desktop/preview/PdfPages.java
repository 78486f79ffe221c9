package pk.gob.edaftar.desktop.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF. Nothing in it is run, nothing it points to is fetched, and nothing of it is put on the disk.
final class PdfPages implements Pages {
    private final PDDocument document;
    private final PDFRenderer renderer;

    static {
        FontMappers.set(new StandInFonts());
    }

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// @param password empty for one that needs none
    /// @return none where another password is needed
    static Optional<PdfPages> open(byte[] bytes, String password) throws IOException, NotShown {
        try {
            PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), password, null, null,
                    IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new NotShown(Unshown.BROKEN);
            }
            return Optional.of(new PdfPages(document));
        } catch (InvalidPasswordException locked) {
            return Optional.empty();
        } catch (IllegalArgumentException noPassword) {
            // of letters that no password of a PDF can have
            if (password.isEmpty()) {
                throw noPassword;
            }
            return Optional.empty();
        }
    }

    /// What is written on the pages, line by line; none of a page that is a picture.
    Preview words() throws IOException {
        Excerpt words = new Excerpt();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= count() && !words.isFull(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            words.add(stripper.getText(document)).endLine();
        }
        Preview.Words read = words.as(Preview.Kind.OFFICE);
        return read.text().isBlank() ? new Preview.Not(Unshown.NO_WORDS) : read;
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int page, int width) throws IOException {
        PDPage drawn = document.getPage(page);
        PDRectangle box = drawn.getCropBox();
        boolean onItsSide = drawn.getRotation() / 90 % 2 != 0;
        float across = Math.max(1, onItsSide ? box.getHeight() : box.getWidth());
        float down = Math.max(1, onItsSide ? box.getWidth() : box.getHeight());
        return renderer.renderImage(page, Math.min(Math.min(width, WIDEST) / across, HIGHEST / down), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
