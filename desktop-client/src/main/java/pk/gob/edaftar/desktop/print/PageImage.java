package pk.gob.edaftar.desktop.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of a PDF as it looks.
/// @param pixels row by row, opaque
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] pixels) {
    private static final float POINTS_PER_INCH = 72;

    /// @param scale pixels to a point
    public static PageImage of(byte[] pdf, int page, double scale) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, (float) scale * POINTS_PER_INCH, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            // nothing but memory is read
            throw new UncheckedIOException(e);
        }
    }
}
