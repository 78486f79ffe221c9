package pk.gob.edaftar.server.hierarchy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pk.gob.edaftar.model.text.CleanText;
import pk.gob.edaftar.register.RegisterFile;
import pk.gob.edaftar.register.RegisterRow;
import pk.gob.edaftar.register.Workbooks;

/// The table as a file: what a spreadsheet reads and writes. What a spreadsheet would take for a formula is written behind an
/// apostrophe, and read without it.
final class HierarchyFile {
    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r'";
    private static final char APOSTROPHE = '\'';

    private HierarchyFile() {}

    /// Reads every row that can be read, and says what is wrong of the others.
    /// @throws IOException when the file cannot be read
    static List<Row> read(Path file, Charset encoding, HierarchyWords words, Faults faults) throws IOException {
        try (RegisterFile table = RegisterFile.table(file, encoding)) {
            return read(table, words, faults);
        }
    }

    /// The same of a table that is no file.
    static List<Row> read(Reader text, HierarchyWords words, Faults faults) throws IOException {
        try (RegisterFile table = RegisterFile.table(text)) {
            return read(table, words, faults);
        }
    }

    private static List<Row> read(RegisterFile table, HierarchyWords words, Faults faults) {
        List<Row> rows = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        while (table.hasNext()) {
            switch (table.next()) {
                case RegisterRow.Broken broken -> faults.add(broken.line(), "broken." + broken.cause(), broken.where());
                case RegisterRow.Read read -> row(read, words, faults, unknown).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<Row> row(RegisterRow.Read read, HierarchyWords words, Faults faults, Set<String> unknown) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        boolean mended = false;
        for (Map.Entry<String, String> each : read.values().entrySet()) {
            Optional<Column> column = Column.called(each.getKey());
            CleanText clean = CleanText.of(unescaped(each.getValue()));
            String value = clean.onOneLine().text();
            mended |= clean.mended();
            if (column.isPresent() && !value.isEmpty()) {
                values.put(column.get(), value);
            } else if (column.isEmpty() && unknown.add(each.getKey())) {
                faults.add(read.line(), "column", each.getKey(), String.join(", ", Column.headings()));
            }
        }
        String word = values.getOrDefault(Column.ROW, "");
        Optional<RowKind> kind = words.row(word);
        if (kind.isEmpty()) {
            faults.add(read.line(), "row", word);
        }
        boolean unshown = mended;
        return kind.map(found -> new Row(read.line(), found, values, unshown));
    }

    /// Writes a table whole, in the place of one that is there: as a workbook where its name says so, else as text.
    /// @param rows each with as many values as there are columns
    static void write(Path file, List<String> headings, List<List<String>> rows) throws IOException {
        if (Workbooks.isOne(file)) {
            HierarchyWorkbook.write(file, headings, rows);
        } else {
            Files.writeString(file, text(headings, rows));
        }
    }

    static String text(List<String> headings, List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(headings);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(HierarchyFile::escaped).toList());
            }
        }
        return text.toString();
    }

    static String escaped(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? APOSTROPHE + value : value;
    }

    static String unescaped(String value) {
        return value.length() > 1 && value.charAt(0) == APOSTROPHE && FORMULA.indexOf(value.charAt(1)) >= 0
                ? value.substring(1) : value;
    }
}
