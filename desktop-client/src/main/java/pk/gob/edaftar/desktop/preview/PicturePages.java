package pk.gob.edaftar.desktop.preview;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.jspecify.annotations.Nullable;

/// A picture, or several in one file as a scanner makes them. How large one is is looked at before it is unpacked.
final class PicturePages implements Pages {
    /// What one picture may need when it is unpacked; beyond this only some of its dots are taken.
    private static final long MOST_BYTES = 120L << 20;
    /// More dots than this nobody has scanned.
    private static final long MOST_DOTS = 1L << 30;
    private static final int MOST_PAGES = 10_000;

    private final byte[] bytes;
    private final List<ImageReader> readers;
    private final int count;
    private int held = -1;
    private @Nullable BufferedImage page;

    private PicturePages(byte[] bytes, List<ImageReader> readers, int count) {
        this.bytes = bytes;
        this.readers = readers;
        this.count = count;
    }

    static PicturePages open(byte[] bytes) throws IOException, NotShown {
        List<ImageReader> readers = new ArrayList<>();
        IOException last = new IIOException("no picture");
        for (Iterator<ImageReader> each = ImageIO.getImageReaders(new ByteArrayImageInputStream(bytes)); each.hasNext();) {
            readers.add(each.next());
        }
        for (ImageReader reader : readers) {
            try {
                reader.setInput(new ByteArrayImageInputStream(bytes));
                int count = Math.min(MOST_PAGES, reader.getNumImages(true));
                if (count > 0 && reader.getWidth(0) > 0) {
                    return new PicturePages(bytes, readers, count);
                }
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BufferedImage draw(int number, int width) throws IOException, NotShown {
        BufferedImage whole = page;
        if (whole == null || held != number) {
            page = null;
            whole = Turn.of(bytes, number).turned(decoded(number));
            page = whole;
            held = number;
        }
        return Scaled.to(whole, Math.min(width, WIDEST), HIGHEST);
    }

    /// Of two that know the kind, one may know what the other does not.
    private BufferedImage decoded(int number) throws IOException, NotShown {
        IOException last = new IIOException("no picture");
        for (ImageReader reader : readers) {
            try {
                reader.setInput(new ByteArrayImageInputStream(bytes));
                return decoded(reader, number);
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static BufferedImage decoded(ImageReader reader, int number) throws IOException, NotShown {
        long dots = (long) reader.getWidth(number) * reader.getHeight(number);
        if (dots > MOST_DOTS) {
            throw new NotShown(Unshown.TOO_LARGE);
        }
        ImageTypeSpecifier raw = reader.getRawImageType(number);
        long bits = raw == null ? 32 : raw.getColorModel().getPixelSize();
        int step = 1;
        while (dots / step / step * bits / 8 > MOST_BYTES) {
            step++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(number, how);
    }

    @Override
    public void close() {
        page = null;
        readers.forEach(ImageReader::dispose);
    }
}
