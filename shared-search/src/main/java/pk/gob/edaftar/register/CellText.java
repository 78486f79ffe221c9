package pk.gob.edaftar.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/// What stands in a cell, as a clerk would have typed it: a number without what is only its look, a date as `2026-05-31`.
/// @param fault a key below `import.broken.`; none where the cell can be read
record CellText(String value, @Nullable String fault) {
    /// Beyond them a number is no number of an office, and written out it would fill the memory.
    private static final int MOST_DIGITS = 30;
    /// Formats that show a date and have no text of their own.
    private static final Pattern DATE_IDS = Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|5[0-8]");
    /// What a format says besides its letters: colours and conditions, texts, and signs that stand for themselves.
    private static final Pattern ASIDE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yd]");

    /// @param cell none where the row has nothing there
    static CellText of(@Nullable Cell cell) {
        if (cell == null) {
            return new CellText("", null);
        }
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            return new CellText("", "formula");
        }
        return switch (cell.getType()) {
            case EMPTY -> new CellText("", null);
            case ERROR -> new CellText("", "cellError");
            case STRING, FORMULA, BOOLEAN -> new CellText(cell.getText(), null);
            case NUMBER -> isDate(cell) ? day(cell) : number(cell.asNumber());
        };
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return DATE_LETTERS.matcher(ASIDE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("")).find();
        }
        Integer id = cell.getDataFormatId();
        return id != null && DATE_IDS.matcher(id.toString()).matches();
    }

    private static CellText day(Cell cell) {
        try {
            LocalDate day = cell.asDate().toLocalDate();
            return new CellText(day.toString(), null);
        } catch (ExcelReaderException | DateTimeException | ArithmeticException e) {
            return new CellText("", "cellError");
        }
    }

    private static CellText number(BigDecimal number) {
        boolean believable = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return believable ? new CellText(number.stripTrailingZeros().toPlainString(), null) : new CellText("", "cellError");
    }
}
