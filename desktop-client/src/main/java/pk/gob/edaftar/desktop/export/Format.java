package pk.gob.edaftar.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// What a list is taken out as.
public enum Format {
    /// A workbook: days are days, and what looks like a formula is text.
    XLSX,
    /// A table as text, for every other program.
    CSV;

    /// How its file's name ends.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    TableSink sink(OutputStream out, String name, boolean rightToLeft) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxSink(out, name, rightToLeft);
            case CSV -> new CsvSink(out);
        };
    }
}
