package pk.gob.edaftar.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Rows of a table as spreadsheets write it: the first line names the columns; comma, semicolon or tab between them.
/// Behind a broken quotation mark nobody knows where rows begin, so there it ends.
final class CsvRegister extends RegisterFile {
    private static final int LONGEST_HEADING = 1 << 16;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean ended;

    private CsvRegister(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /// @throws IOException when it has no heading
    static CsvRegister in(BufferedReader text) throws IOException {
        char separator = separator(text);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false).setAllowMissingColumnNames(true).setTrailingData(false).get();
        try {
            return new CsvRegister(CSVParser.builder().setReader(text).setFormat(format).get());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Whichever of the three the heading has most of.
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        char[] start = new char[LONGEST_HEADING - 1];
        int read = text.read(start);
        text.reset();
        String heading = read <= 0 ? "" : new String(start, 0, read).lines().findFirst().orElse("");
        char most = ',';
        for (char each : List.of(';', '\t')) {
            if (count(heading, each) > count(heading, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter(letter -> letter == separator).count();
    }

    @Override
    public List<String> headings() {
        return parser.getHeaderNames().stream().filter(heading -> !heading.isBlank()).toList();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    @Override
    @Nullable RegisterRow read() {
        if (ended) {
            return null;
        }
        long line = parser.getCurrentLineNumber() + 1;
        try {
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (row.stream().anyMatch(value -> !value.isBlank())) {
                    return row.size() > parser.getHeaderNames().size() ? new RegisterRow.Broken(line, "columns")
                            : new RegisterRow.Read(line, values(row));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return null;
        } catch (UncheckedIOException | IllegalStateException e) {
            ended = true;
            return new RegisterRow.Broken(line, "quotes");
        }
    }

    private Map<String, String> values(CSVRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> columns = parser.getHeaderNames();
        for (int i = 0; i < row.size(); i++) {
            String column = columns.get(i);
            String value = row.get(i);
            if (!column.isBlank() && !value.isEmpty()) {
                values.put(column, value);
            }
        }
        return values;
    }
}
