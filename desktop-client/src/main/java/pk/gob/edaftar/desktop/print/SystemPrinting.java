package pk.gob.edaftar.desktop.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers the system knows. One that reads PDF gets it as it is, any other the pages drawn.
public final class SystemPrinting implements Printing {
    @Override
    public List<String> printers() {
        List<String> names = new ArrayList<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            names.add(usual.getName());
        }
        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).map(PrintService::getName).filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    @Override
    public void print(byte[] pdf, String title, String printer, int copies) throws IOException {
        PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).filter(each -> each.getName().equals(printer))
                .findFirst().orElseThrow(() -> new IOException("no such printer"));
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet(new Copies(copies));
        wanted.add(new JobName(title, null));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean reads = service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF);
            Doc doc = reads ? new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null)
                    : new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            service.createPrintJob().print(doc, wanted);
        } catch (PrintException e) {
            throw new IOException(e);
        }
    }
}
