package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of documents and presentations as office programs of today keep them: XML, packed. Rows of a table are lines.
final class OfficeWords {
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> CELLS = Set.of("tc", "table-cell");
    private static final Set<String> ROWS = Set.of("tr", "table-row");
    private static final Set<String> BREAKS = Set.of("br", "line-break", "cr");

    private final Excerpt text;
    /// Whether words stand in elements `t` alone, and not wherever a paragraph has some.
    private final boolean marked;
    private int written;
    private int cells;

    private OfficeWords(Excerpt text, boolean marked) {
        this.text = text;
        this.marked = marked;
    }

    static Preview of(Packed file) throws IOException, NotShown {
        Excerpt text = new Excerpt();
        if (file.has("word/document.xml")) {
            new OfficeWords(text, true).add(file, "word/document.xml");
        } else if (file.has("xl/workbook.xml")) {
            new SheetWords(file).addTo(text);
        } else if (file.has("ppt/presentation.xml")) {
            for (int slide : file.numbered("ppt/slides/slide", ".xml").toArray()) {
                new OfficeWords(text, true).add(file, "ppt/slides/slide" + slide + ".xml");
                text.endLine().add("\n");
            }
        } else if (file.has("mimetype") && file.has("content.xml")) {
            new OfficeWords(text, false).add(file, "content.xml");
        } else {
            return file.names();
        }
        return text.as(Preview.Kind.OFFICE);
    }

    private void add(Packed file, String name) throws IOException, NotShown {
        try (InputStream bytes = file.read(name)) {
            XMLStreamReader xml = reader(bytes);
            while (xml.hasNext() && !text.isFull()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                            text.add(written > 0 ? xml.getText() : "");
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw trouble(e);
        }
    }

    private void begin(String element) {
        written += isOfWords(element) ? 1 : 0;
        cells += CELLS.contains(element) ? 1 : 0;
        if (BREAKS.contains(element)) {
            text.add(cells > 0 ? " " : "\n");
        } else if (element.equals("tab")) {
            text.add("\t");
        } else if (element.equals("s") && !marked) {
            text.add(" ");
        }
    }

    private void end(String element) {
        written -= isOfWords(element) ? 1 : 0;
        if (PARAGRAPHS.contains(element)) {
            text.add(cells > 0 ? " " : "\n");
        } else if (CELLS.contains(element)) {
            cells--;
            text.add("\t");
        } else if (ROWS.contains(element)) {
            text.endLine();
        }
    }

    private boolean isOfWords(String element) {
        return marked ? element.equals("t") : PARAGRAPHS.contains(element);
    }

    /// What the parser was stopped by, where it was stopped.
    static IOException trouble(XMLStreamException e) {
        Throwable nested = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        return nested instanceof IOException stopped ? stopped : new IOException(e);
    }

    /// Neither fetches nor expands anything.
    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(bytes);
    }
}
