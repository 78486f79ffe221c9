package pk.gob.edaftar.desktop.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A printout as a PDF: what is seen before it is printed, what is printed, and what is kept are the same bytes. The fonts
/// are in it as far as they are used, and the words can be searched and copied, in the order they are read.
public final class Pdf {
    private static final String PROGRAM = "e-Daftar";
    private static final int AT_ONCE = 100;

    private Pdf() {}

    /// @param pages how many there are
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(byte[] bytes, int pages) {}

    public static Made of(Printout printout) {
        Pages pages = new Pages(printout);
        List<Ink> laidOut = pages.laidOut();
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream whole = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(printout.title());
            document.getDocumentInformation().setProducer(PROGRAM);
            document.getDocumentCatalog().setLanguage(printout.rightToLeft() ? "ur" : "en");
            PDResources resources = fonts(document, pages.used());
            PDRectangle size = new PDRectangle((float) printout.paper().width(), (float) printout.paper().height());
            for (Ink ink : laidOut) {
                PDPage page = new PDPage(size);
                page.setResources(resources);
                page.setContents(new PDStream(document, new ByteArrayInputStream(ink.bytes()), COSName.FLATE_DECODE));
                document.addPage(page);
            }
            document.save(whole);
            return new Made(whole.toByteArray(), laidOut.size());
        } catch (IOException e) {
            // nothing but memory is written
            throw new UncheckedIOException(e);
        }
    }

    private static PDResources fonts(PDDocument document, Ink.Used used) throws IOException {
        PDResources resources = new PDResources();
        for (Map.Entry<Face, Map<Integer, String>> each : new EnumMap<>(used.shapes()).entrySet()) {
            try (InputStream file = each.getKey().open()) {
                PDType0Font font = PDType0Font.load(document, file, true);
                font.addGlyphsToSubset(each.getValue().keySet());
                font.subset();
                font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(letters(each.getValue())), COSName.FLATE_DECODE));
                resources.put(COSName.getPDFName(each.getKey().name()), font);
            }
        }
        return resources;
    }

    /// Which letters each shape stands for, for programs that look no further.
    private static byte[] letters(Map<Integer, String> shapes) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(shapes.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Integer, String>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(shape -> map.append(String.format("<%04X> <%s>%n", shape.getKey(),
                    shape.getValue().isEmpty() ? "200B" : Ink.hex(shape.getValue()).substring(4))));
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
