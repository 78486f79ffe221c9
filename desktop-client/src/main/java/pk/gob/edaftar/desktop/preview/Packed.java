package pk.gob.edaftar.desktop.preview;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Several files packed into one, as office programs keep their documents. What it says of its sizes is looked at before anything
/// is unpacked, and held against what comes out; what is packed inside it once more stays packed.
final class Packed implements AutoCloseable {
    private static final long MOST_OF_ONE = 150L << 20;
    private static final long MOST_OF_ALL = 1L << 30;
    /// Text that is written by people packs to a twentieth.
    private static final long TIGHTEST = 200;
    /// Too little to harm, however tight it was packed.
    private static final long HARMLESS = 8L << 20;
    private static final int MOST_FILES = 20_000;

    private final ZipFile zip;

    private Packed(ZipFile zip) {
        this.zip = zip;
    }

    static Packed open(byte[] bytes) throws IOException, NotShown {
        Packed packed = new Packed(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
        if (packed.isOverpacked()) {
            packed.close();
            throw new NotShown(Unshown.OVERPACKED);
        }
        return packed;
    }

    private boolean isOverpacked() {
        long all = 0;
        int files = 0;
        for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements();) {
            ZipArchiveEntry file = each.nextElement();
            long size = file.getSize();
            all += Math.max(0, size);
            boolean tight = size > HARMLESS && size / TIGHTEST > Math.max(1, file.getCompressedSize());
            if (size > MOST_OF_ONE || tight || all > MOST_OF_ALL || ++files > MOST_FILES) {
                return true;
            }
        }
        return false;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream read(String name) throws IOException, NotShown {
        ZipArchiveEntry file = zip.getEntry(name);
        if (file == null) {
            throw new EOFException("lacks " + name);
        }
        if (file.getGeneralPurposeBit().usesEncryption()) {
            throw new NotShown(Unshown.LOCKED);
        }
        return new Counted(Objects.requireNonNull(zip.getInputStream(file)), Math.max(HARMLESS, TIGHTEST * file.getCompressedSize()));
    }

    /// The files whose name begins and ends in a way, with a number between, in the order of their numbers.
    IntStream numbered(String begin, String end) {
        Pattern pattern = Pattern.compile(Pattern.quote(begin) + "(\\d{1,6})" + Pattern.quote(end));
        IntStream.Builder numbers = IntStream.builder();
        for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements();) {
            Matcher name = pattern.matcher(each.nextElement().getName());
            if (name.matches()) {
                numbers.add(Integer.parseInt(name.group(1)));
            }
        }
        return numbers.build().sorted().distinct();
    }

    /// What is in it, a line for each file.
    Preview.Words names() {
        Excerpt text = new Excerpt();
        for (Enumeration<ZipArchiveEntry> each = zip.getEntriesInPhysicalOrder(); each.hasMoreElements() && !text.isFull();) {
            ZipArchiveEntry file = each.nextElement();
            text.add(file.getName().replaceAll("\\p{Cntrl}", "·"));
            if (!file.isDirectory() && file.getSize() >= 0) {
                text.add("\t").add(Long.toString(file.getSize()));
            }
            text.endLine();
        }
        return text.as(Preview.Kind.PACKED);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Ends where more comes out than was said.
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = Math.min(most, MOST_OF_ONE);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1) == 1 ? one : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return counted(super.read(into, from, length));
        }

        private int counted(int length) throws IOException {
            read += Math.max(0, length);
            if (read > most) {
                throw new OverpackedException();
            }
            return length;
        }
    }

    /// More came out than was packed in.
    static final class OverpackedException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
