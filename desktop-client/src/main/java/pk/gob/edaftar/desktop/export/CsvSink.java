package pk.gob.edaftar.desktop.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A table as text: UTF-8 that says so, commas, lines that end as spreadsheets want them (RFC 4180). What looks like a formula
/// has an apostrophe before it.
final class CsvSink implements TableSink {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /// Without it spreadsheets take Urdu for another alphabet.
    private static final char SAYS_UTF_8 = '\uFEFF';
    private static final String END = "\r\n";

    private final Writer out;
    private boolean noted;

    CsvSink(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(SAYS_UTF_8);
    }

    @Override
    public void headings(List<? extends Column<?>> columns) throws IOException {
        line(columns.stream().map(column -> written(Cell.words(column.heading()))).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        List<String> line = new ArrayList<>();
        cells.forEach(cell -> line.add(written(cell)));
        line(line);
    }

    @Override
    public void note(String text) throws IOException {
        if (!noted) {
            out.write(END);
            noted = true;
        }
        line(List.of(written(Cell.words(text))));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(List<String> values) throws IOException {
        out.write(String.join(",", values));
        out.write(END);
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> quoted(TableSink.isFormula(text) ? "'" + text : text);
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment moment -> MINUTE.format(TableSink.office(moment));
            case Cell.Count(long number) -> Long.toString(number);
        };
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r' || letter == ';' || letter == '\t');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
