package pk.gob.edaftar.desktop.preview;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/// How a picture is to be turned to stand upright, as the camera or scanner has noted it (EXIF, TIFF: 1 to 8).
record Turn(int noted) {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    /// From here on, width and height change places.
    private static final int ON_ITS_SIDE = 5;

    /// What cannot be made out counts as upright: the picture itself may well be whole.
    static Turn of(byte[] bytes, int page) {
        try {
            return new Turn(isJpeg(bytes) ? ofJpeg(bytes) : isTiff(bytes) ? noted(bytes, page) : UPRIGHT);
        } catch (IOException unreadable) {
            return new Turn(UPRIGHT);
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
    }

    private static boolean isTiff(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == bytes[1] && (bytes[0] == 'I' || bytes[0] == 'M');
    }

    private static int ofJpeg(byte[] bytes) throws IOException {
        List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(new ByteArrayImageInputStream(bytes), JPEG.APP1, "Exif");
        return exif.isEmpty() ? UPRIGHT : noted(exif.getFirst().segmentData().readAllBytes(), 0);
    }

    private static int noted(byte[] tiff, int page) throws IOException {
        int from = isTiff(tiff) ? 0 : Math.max(0, exifBegin(tiff));
        Directory found = new TIFFReader().read(new ByteArrayImageInputStream(tiff, from, tiff.length - from));
        if (found instanceof CompoundDirectory several) {
            if (page >= several.directoryCount()) {
                return UPRIGHT;
            }
            found = several.getDirectory(page);
        }
        Entry entry = found.getEntryById(TIFF.TAG_ORIENTATION);
        return entry != null && entry.getValue() instanceof Number number && number.intValue() >= UPRIGHT && number.intValue() <= LAST
                ? number.intValue() : UPRIGHT;
    }

    /// Behind the segment's name.
    private static int exifBegin(byte[] segment) {
        for (int at = 0; at < Math.min(16, segment.length - 1); at++) {
            if (segment[at] == segment[at + 1] && (segment[at] == 'I' || segment[at] == 'M')) {
                return at;
            }
        }
        return -1;
    }

    BufferedImage turned(BufferedImage picture) {
        if (noted == UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = noted >= ON_ITS_SIDE;
        BufferedImage upright = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, transform(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (noted) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
