package pk.gob.edaftar.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Rows of one sheet of a workbook; its first row that says anything names the columns. Of merged cells the first has the
/// value. Nothing is reckoned: a row with a formula is named.
final class WorkbookRegister extends RegisterFile {
    /// As many letters as a cell can have.
    private static final int LONGEST = 32_767;
    private static final int MOST_LETTERS = 32 << 20;

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Integer, String> headings = new TreeMap<>();
    private int letters;

    private WorkbookRegister(String name, ReadableWorkbook workbook, Stream<Row> stream) {
        this.name = name;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /// @param named the sheet; the first where none is named
    static WorkbookRegister open(Path path, @Nullable String named) throws IOException {
        String name = String.valueOf(path.getFileName());
        InputStream harmless = Workbooks.harmless(path);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(harmless, new ReadingOptions(true, true));
            Sheet sheet = named == null ? workbook.getSheet(0).orElseThrow(() -> new UnreadableWorkbook("broken", name))
                    : sheet(workbook, named);
            return new WorkbookRegister(name, workbook, sheet.openStream());
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the library stumbles over: what a spreadsheet has written it reads
            throw new UnreadableWorkbook("broken", name, e);
        }
    }

    static List<String> names(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Workbooks.harmless(path), new ReadingOptions(true, true))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook("broken", name, e);
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String named) throws UnreadableWorkbook {
        return workbook.getSheets().filter(sheet -> sheet.getName().strip().equalsIgnoreCase(named.strip())).findFirst()
                .orElseThrow(() -> new UnreadableWorkbook("noSheet", named));
    }

    @Override
    public List<String> headings() {
        // they are read before the first row is
        return hasNext() || !headings.isEmpty() ? List.copyOf(headings.values()) : List.of();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    @Override
    @Nullable RegisterRow read() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (headings.isEmpty()) {
                    heading(row);
                } else {
                    RegisterRow read = row(row);
                    if (read != null) {
                        return read;
                    }
                }
            }
            return null;
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalStateException | NumberFormatException
                | NullPointerException e) {
            throw new UnreadableWorkbook("broken", name, e);
        }
    }

    private void heading(Row row) throws IOException {
        for (Cell cell : row) {
            CellText text = CellText.of(cell);
            if (text.value().isBlank()) {
                continue;
            }
            String heading = counted(text.value().strip());
            if (headings.containsValue(heading)) {
                throw new UnreadableWorkbook("headings", heading);
            }
            headings.put(cell.getColumnIndex(), heading);
        }
    }

    /// None where nothing stands in it.
    private @Nullable RegisterRow row(Row row) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Cell cell : row) {
            CellText text = CellText.of(cell);
            if (text.fault() != null) {
                return new RegisterRow.Broken(row.getRowNum(), text.fault(), cell.getAddress().toString());
            }
            if (text.value().isBlank()) {
                continue;
            }
            String heading = headings.get(cell.getColumnIndex());
            if (heading == null) {
                return new RegisterRow.Broken(row.getRowNum(), "columns");
            }
            if (text.value().length() > LONGEST) {
                return new RegisterRow.Broken(row.getRowNum(), "tooLong");
            }
            values.put(heading, counted(text.value()));
        }
        return values.isEmpty() ? null : new RegisterRow.Read(row.getRowNum(), values);
    }

    /// One text may stand in a hundred thousand cells.
    private String counted(String value) throws UnreadableWorkbook {
        letters += value.length();
        if (letters > MOST_LETTERS || letters < 0) {
            throw new UnreadableWorkbook("tooLarge", name);
        }
        return value;
    }
}
