package pk.gob.edaftar.desktop.print;

import java.io.IOException;
import java.util.List;

/// The printers of this computer; never on the FX thread.
public interface Printing {
    /// What they are called, the usual one first.
    List<String> printers();

    /// Hands the pages over; what becomes of them then is the printer's affair.
    /// @throws IOException when the printer did not take them
    void print(byte[] pdf, String title, String printer, int copies) throws IOException;
}
