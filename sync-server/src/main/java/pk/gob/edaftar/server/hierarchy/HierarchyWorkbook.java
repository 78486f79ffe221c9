package pk.gob.edaftar.server.hierarchy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pk.gob.edaftar.model.text.CleanText;

/// The table as a workbook: days are days and scales are numbers, all else is text. What would be a formula elsewhere has its
/// apostrophe here too, for whoever saves the sheet as CSV.
final class HierarchyWorkbook {
    private static final String PROGRAM = "e-Daftar";
    private static final String VERSION = "1.0";
    private static final Set<String> DAYS = Set.of(Column.FROM.heading(), Column.UNTIL.heading());
    private static final int FIRST_YEAR_OF_SHEETS = 1901;
    private static final int WIDTH = 14;
    private static final int WIDTH_OF_WORDS = 34;
    private static final Set<String> WORDS = Set.of(Column.KEY.heading(), Column.NAME_EN.heading(), Column.NAME_UR.heading(),
            Column.REPORTS_TO.heading(), Column.ASSISTS.heading(), Column.POST.heading());

    private HierarchyWorkbook() {}

    /// @param rows each with as many values as there are headings
    static void write(Path file, List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(whole, PROGRAM, VERSION)) {
            Worksheet sheet = workbook.newWorksheet("hierarchy");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WORDS.contains(headings.get(column)) ? WIDTH_OF_WORDS : WIDTH);
            }
            sheet.freezePane(2, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    put(sheet, row + 1, column, headings.get(column), rows.get(row).get(column));
                }
            }
        }
        Files.write(file, whole.toByteArray());
    }

    private static void put(Worksheet sheet, int row, int column, String heading, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (DAYS.contains(heading) && LocalDate.parse(value).getYear() >= FIRST_YEAR_OF_SHEETS) {
            sheet.value(row, column, LocalDate.parse(value));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (heading.equals(Column.BPS.heading())) {
            sheet.value(row, column, Integer.valueOf(value));
        } else {
            sheet.value(row, column, CleanText.of(HierarchyFile.escaped(value)).text());
        }
    }
}
