package pk.gob.edaftar.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Workbooks before they are read. A file from anywhere is looked through first, and only what is harmless is handed on:
/// nothing that unpacks to more than is believable, no cell in a place no sheet has, no document type and its entities.
public final class Workbooks {
    private static final long MOST_PACKED = 20L << 20;
    private static final int MOST_UNPACKED = 64 << 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_DEEP = 64;
    private static final int MOST_ROWS = 1_048_576;
    private static final int BUFFER = 1 << 16;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[1-9][0-9]{0,6}");
    private static final List<String> OTHERS = List.of(".xls", ".xlsm", ".xlsb", ".ods");

    private Workbooks() {}

    /// Whether a file says by its name that it is a workbook.
    /// @throws UnreadableWorkbook when it says that it is one of another format
    public static boolean isOne(Path path) throws UnreadableWorkbook {
        String name = String.valueOf(path.getFileName());
        String small = name.toLowerCase(Locale.ROOT);
        if (OTHERS.stream().anyMatch(small::endsWith)) {
            throw new UnreadableWorkbook("otherFormat", name);
        }
        return small.endsWith(".xlsx");
    }

    /// The workbook with its texts alone: no pictures, no programs.
    /// @throws UnreadableWorkbook when there is something in it that no spreadsheet writes
    static InputStream harmless(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.size(path) > MOST_PACKED) {
            throw new UnreadableWorkbook("tooLarge", name);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ZipFile workbook = opened(path, name); ZipOutputStream texts = new ZipOutputStream(kept)) {
            texts.setLevel(Deflater.BEST_SPEED);
            keep(workbook, texts, name);
        }
        return new ByteArrayInputStream(kept.toByteArray());
    }

    private static ZipFile opened(Path path, String name) throws IOException {
        if (!Files.isReadable(path)) {
            throw new NoSuchFileException(path.toString());
        }
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook("noWorkbook", name, e);
        }
    }

    private static void keep(ZipFile workbook, ZipOutputStream texts, String name) throws IOException {
        int left = MOST_UNPACKED;
        Set<String> seen = new HashSet<>();
        Enumeration<ZipArchiveEntry> parts = workbook.getEntries();
        for (int count = 1; parts.hasMoreElements(); count++) {
            ZipArchiveEntry part = parts.nextElement();
            if (count > MOST_PARTS) {
                throw new UnreadableWorkbook("tooLarge", name);
            }
            String small = part.getName().toLowerCase(Locale.ROOT);
            if (part.isDirectory() || !small.endsWith(".xml") && !small.endsWith(".rels")) {
                continue;
            }
            if (!seen.add(small)) {
                throw new UnreadableWorkbook("broken", name);
            }
            byte[] text = unpacked(workbook, part, left, name);
            left -= text.length;
            look(text, name);
            texts.putNextEntry(new ZipEntry(part.getName()));
            texts.write(text);
            texts.closeEntry();
        }
    }

    /// What it says of its own size is not believed.
    private static byte[] unpacked(ZipFile workbook, ZipArchiveEntry part, int most, String name) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream in = workbook.getInputStream(part)) {
            byte[] some = new byte[BUFFER];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (text.size() + read > most) {
                    throw new UnreadableWorkbook("tooLarge", name);
                }
                text.write(some, 0, read);
            }
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableWorkbook("broken", name, e);
        }
        return text.toByteArray();
    }

    private static void look(byte[] text, String name) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(text));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    place(reader, name);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > MOST_DEEP) {
                    throw new UnreadableWorkbook("broken", name);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbook("broken", name, e);
        }
    }

    /// A cell said to be in the millionth column would take all memory there is.
    private static void place(XMLStreamReader reader, String name) throws UnreadableWorkbook {
        String said = reader.getAttributeValue(null, "r");
        if (said == null) {
            return;
        }
        boolean fits = switch (reader.getLocalName()) {
            case "c" -> CELL.matcher(said).matches();
            case "row" -> said.matches("[1-9][0-9]{0,6}") && Integer.parseInt(said) <= MOST_ROWS;
            default -> true;
        };
        if (!fits) {
            throw new UnreadableWorkbook("broken", name);
        }
    }
}
