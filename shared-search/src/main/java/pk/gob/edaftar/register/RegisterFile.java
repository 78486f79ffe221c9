package pk.gob.edaftar.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// An open file, read row by row: however long it is, one row is in memory at a time.
public abstract class RegisterFile implements Iterator<RegisterRow>, AutoCloseable {
    private @Nullable RegisterRow ahead;

    /// The next row; none at the end.
    abstract @Nullable RegisterRow read() throws IOException;

    @Override
    public abstract void close() throws IOException;

    /// @throws UncheckedIOException when the file cannot be read on
    @Override
    public final boolean hasNext() {
        if (ahead == null) {
            try {
                ahead = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ahead != null;
    }

    @Override
    public final RegisterRow next() {
        RegisterRow row = hasNext() ? ahead : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return row;
    }

    /// What its columns are called, in their order; nothing where each row says for itself.
    /// @throws UncheckedIOException when the file cannot be read on
    public List<String> headings() {
        return List.of();
    }

    /// Opens a file by what its name ends with: `.xlsx`, `.jsonl` (also `.ndjson`, `.json`) or `.csv` (also `.tsv`, `.txt`).
    /// @param sheet of a workbook; its first where none is named
    /// @throws UnreadableWorkbook when it is called a workbook and cannot be read as one
    /// @throws IOException when there is no such file to read
    public static RegisterFile open(Path path, Charset charset, @Nullable String sheet) throws IOException {
        if (Workbooks.isOne(path)) {
            return WorkbookRegister.open(path, sheet);
        }
        if (sheet != null) {
            throw new UnreadableWorkbook("noSheet", sheet);
        }
        return isCsv(path) ? table(path, charset) : new JsonRegister(text(path, charset));
    }

    /// What the sheets of a workbook are called, in their order.
    /// @throws UnreadableWorkbook when it cannot be read as one
    public static List<String> sheets(Path workbook) throws IOException {
        return WorkbookRegister.names(workbook);
    }

    /// Opens a file that is a table: a workbook where its name says so, else a text.
    /// @throws UnreadableWorkbook when it is called a workbook and cannot be read as one
    /// @throws IOException when there is no such file to read
    public static RegisterFile table(Path path, Charset charset) throws IOException {
        return Workbooks.isOne(path) ? WorkbookRegister.open(path, null) : CsvRegister.in(text(path, charset));
    }

    /// Opens a table that is in no file of its own.
    public static RegisterFile table(Reader table) throws IOException {
        BufferedReader text = new BufferedReader(table, 1 << 16);
        skipMark(text);
        return CsvRegister.in(text);
    }

    private static BufferedReader text(Path path, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), 1 << 16);
        skipMark(text);
        return text;
    }

    /// Whether the file says by its name that it is a table.
    private static boolean isCsv(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    /// The mark that some programs put before the first letter.
    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
    }
}
