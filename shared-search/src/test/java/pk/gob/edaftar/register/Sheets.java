package pk.gob.edaftar.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks made part by part, so that anything can be wrong with them.
final class Sheets {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /// @param rows what stands in the first sheet, as a spreadsheet writes it
    Sheets(String rows) {
        parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + override("/xl/workbook.xml", "sheet.main+xml") + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + override("/xl/styles.xml", "styles+xml") + override("/xl/sharedStrings.xml", "sharedStrings+xml") + "</Types>");
        parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"one\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        // 1 a built-in date, 2 a date of one's own, 3 a number with a word in it, 4 a percentage
        parts.put("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">"
                + "<numFmt numFmtId=\"170\" formatCode=\"[$-420]dd/mm/yyyy;@\"/><numFmt numFmtId=\"171\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>row</t></si><si><t>key</t></si><si><t>from</t></si>"
                + "<si><r><t>محکمہ </t></r><r><t>صحت</t></r></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    /// The heading of all of them, in row 2: row, key, from.
    static String heading() {
        return "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v></c></row>";
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Sheets with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    Sheets without(String part) {
        parts.remove(part);
        return this;
    }

    /// @param blanks how many blanks stand behind each part
    Path write(Path file, int blanks) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] padding = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                for (int written = 0; written < blanks; written += padding.length) {
                    zip.write(padding);
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    Path write(Path file) throws IOException {
        return write(file, 0);
    }
}
