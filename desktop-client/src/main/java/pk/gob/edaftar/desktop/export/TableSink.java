package pk.gob.edaftar.desktop.export;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import pk.gob.edaftar.model.calendar.OfficeTime;

/// Takes a table line by line and writes it down; whole once it is closed.
interface TableSink extends AutoCloseable {
    void headings(List<? extends Column<?>> columns) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /// A line about the table, below it.
    void note(String text) throws IOException;

    @Override
    void close() throws IOException;

    /// Whether another program would take a text for a formula and reckon it out: the office writes none, whoever wrote such a
    /// text wanted something of its reader.
    static boolean isFormula(String text) {
        if (text.startsWith("\t") || text.startsWith("\r") || text.startsWith("\n")) {
            return true;
        }
        int first = text.codePoints().filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each)
                && Character.getType(each) != Character.FORMAT).findFirst().orElse(' ');
        return "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0;
    }

    /// An instant on the office's clock, to the minute.
    static ZonedDateTime office(Cell.Moment moment) {
        return moment.at().atZone(OfficeTime.ZONE).withSecond(0).withNano(0);
    }
}
