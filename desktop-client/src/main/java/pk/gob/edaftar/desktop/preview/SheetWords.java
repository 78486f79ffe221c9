package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/// The cells of a workbook of today, row by row, with days as days.
final class SheetWords {
    private static final int MOST_STRINGS = 500_000;
    /// As many letters of the words cells share as are looked at.
    private static final long MOST_LETTERS = 20_000_000;

    private final Packed file;
    private final List<String> shared = new ArrayList<>();
    private final Map<Integer, String> ownFormats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    SheetWords(Packed file) {
        this.file = file;
    }

    void addTo(Excerpt text) throws IOException, NotShown {
        try {
            readShared();
            readStyles();
            for (int sheet : file.numbered("xl/worksheets/sheet", ".xml").toArray()) {
                if (!text.isFull()) {
                    addSheet("xl/worksheets/sheet" + sheet + ".xml", text);
                    text.endLine().add("\n");
                }
            }
        } catch (XMLStreamException e) {
            throw OfficeWords.trouble(e);
        }
    }

    private void readShared() throws IOException, NotShown, XMLStreamException {
        if (!file.has("xl/sharedStrings.xml")) {
            return;
        }
        long letters = 0;
        try (InputStream bytes = file.read("xl/sharedStrings.xml")) {
            XMLStreamReader xml = OfficeWords.reader(bytes);
            while (xml.hasNext() && shared.size() < MOST_STRINGS && letters < MOST_LETTERS) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                    String words = words(xml, "si");
                    letters += words.length();
                    shared.add(words);
                }
            }
        }
    }

    /// The text of the elements `t` up to the end of an element, but for how it is pronounced.
    private static String words(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean written = false;
        boolean spoken = false;
        while (xml.hasNext()) {
            int what = xml.next();
            if (what == XMLStreamConstants.CHARACTERS && written && !spoken) {
                words.append(xml.getText());
            } else if (what == XMLStreamConstants.START_ELEMENT || what == XMLStreamConstants.END_ELEMENT) {
                boolean begins = what == XMLStreamConstants.START_ELEMENT;
                String element = xml.getLocalName();
                if (!begins && element.equals(until)) {
                    break;
                }
                written = element.equals("t") ? begins : written;
                spoken = element.equals("rPh") ? begins : spoken;
            }
        }
        return words.toString();
    }

    private void readStyles() throws IOException, NotShown, XMLStreamException {
        if (!file.has("xl/styles.xml")) {
            return;
        }
        try (InputStream bytes = file.read("xl/styles.xml")) {
            XMLStreamReader xml = OfficeWords.reader(bytes);
            boolean ofCells = false;
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                    return;
                }
                if (what == XMLStreamConstants.START_ELEMENT) {
                    String element = xml.getLocalName();
                    ofCells |= element.equals("cellXfs");
                    if (element.equals("numFmt")) {
                        ownFormats.put(number(xml.getAttributeValue(null, "numFmtId")), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    } else if (ofCells && element.equals("xf")) {
                        styles.add(number(xml.getAttributeValue(null, "numFmtId")));
                    }
                }
            }
        }
    }

    private void addSheet(String name, Excerpt text) throws IOException, NotShown, XMLStreamException {
        try (InputStream bytes = file.read(name)) {
            XMLStreamReader xml = OfficeWords.reader(bytes);
            boolean first = true;
            while (xml.hasNext() && !text.isFull()) {
                int what = xml.next();
                if (what == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                    text.add(first ? "" : "\t").add(cell(xml));
                    first = false;
                } else if (what == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                    text.endLine();
                    first = true;
                }
            }
        }
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        int style = number(xml.getAttributeValue(null, "s"));
        String value = "";
        while (xml.hasNext()) {
            int what = xml.next();
            if (what == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (what == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is")) {
                value = words(xml, "is");
            } else if (what == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        String said = switch (type) {
            case "s" -> number(value) < shared.size() ? shared.get(number(value)) : "";
            case "null", "n" -> shown(value, style);
            default -> value;
        };
        return said.replace('\n', ' ').replace('\t', ' ');
    }

    private String shown(String value, int style) {
        int format = style < styles.size() ? styles.get(style) : 0;
        String pattern = ownFormats.containsKey(format) ? ownFormats.get(format) : BuiltinFormats.getBuiltinFormat(format);
        try {
            return value.isEmpty() || pattern == null ? value : formatter.formatRawCellContents(Double.parseDouble(value), format, pattern);
        } catch (IllegalArgumentException notANumber) {
            return value;
        }
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
