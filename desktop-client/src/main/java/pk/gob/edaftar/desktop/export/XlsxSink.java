package pk.gob.edaftar.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a workbook of one sheet, mirrored where its reader reads from the right. No cell is ever a formula; a text that
/// looks like one stays text even when somebody goes into it and leaves it again.
final class XlsxSink implements TableSink {
    private static final String PROGRAM = "e-Daftar";
    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final String DAY = "d mmm yyyy";
    private static final String MINUTE = "d mmm yyyy hh:mm";
    private static final int FIRST_YEAR_OF_SHEETS = 1901;
    private static final int AT_ONCE = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;
    private boolean noted;

    XlsxSink(OutputStream out, String name, boolean rightToLeft) {
        workbook = new Workbook(out, PROGRAM, VERSION);
        sheet = workbook.newWorksheet(name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void headings(List<? extends Column<?>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            put(column, Cell.words(columns.get(column).heading()));
            sheet.style(next, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next++;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void note(String text) {
        if (!noted) {
            next++;
            noted = true;
        }
        put(0, Cell.words(text));
        next++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Words(String text) -> words(column, text);
            case Cell.Day(LocalDate day) when day.getYear() < FIRST_YEAR_OF_SHEETS -> words(column, day.toString());
            case Cell.Day(LocalDate day) -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            case Cell.Moment moment -> {
                sheet.value(next, column, TableSink.office(moment).toLocalDateTime());
                sheet.style(next, column).format(MINUTE).set();
            }
            case Cell.Count(long number) -> sheet.value(next, column, number);
        }
    }

    private void words(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(next, column, text);
        }
        if (TableSink.isFormula(text)) {
            sheet.style(next, column).format(TEXT).set();
        }
    }
}
