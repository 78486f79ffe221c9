package pk.gob.edaftar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pk.gob.edaftar.register.Sheets.heading;
import static pk.gob.edaftar.register.Sheets.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookRegisterTest {
    @TempDir
    private Path folder;

    /// @param cell in the third column of row 3
    record Cell(String name, String cell, RegisterRow read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Cell> cells() {
        return Stream.of(
                read("a text", text("C3", "31/5/2026"), "31/5/2026"),
                read("two runs of a shared text", "<c r=\"C3\" t=\"s\"><v>3</v></c>", "محکمہ صحت"),
                read("a number", "<c r=\"C3\"><v>1042</v></c>", "1042"),
                read("a number written with its power", "<c r=\"C3\"><v>1.80E1</v></c>", "18"),
                read("a number with a word in its format", "<c r=\"C3\" s=\"3\"><v>7</v></c>", "7"),
                read("a part of one", "<c r=\"C3\" s=\"4\"><v>0.5</v></c>", "0.5"),
                read("a day", "<c r=\"C3\" s=\"1\"><v>46173</v></c>", "2026-05-31"),
                read("a day with a time, in a format of one's own", "<c r=\"C3\" s=\"2\"><v>46173.75</v></c>", "2026-05-31"),
                read("yes or no", "<c r=\"C3\" t=\"b\"><v>1</v></c>", "true"),
                read("what another program calls a text", "<c r=\"C3\" t=\"str\"><v>S&amp;GAD</v></c>", "S&GAD"),
                broken("a formula", "<c r=\"C3\"><f>1+1</f><v>2</v></c>", "formula"),
                broken("a formula that makes a text", "<c r=\"C3\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>x</v></c>", "formula"),
                broken("an error", "<c r=\"C3\" t=\"e\"><v>#N/A</v></c>", "cellError"),
                broken("a number nobody can write out", "<c r=\"C3\"><v>1E999999999</v></c>", "cellError"),
                broken("no number", "<c r=\"C3\"><v>many</v></c>", "cellError"),
                broken("a day beyond all calendars", "<c r=\"C3\" s=\"1\"><v>9E25</v></c>", "cellError"),
                new Cell("beyond the heading", text("D3", "x"), new RegisterRow.Broken(3, "columns")),
                new Cell("too long", text("C3", "x".repeat(40_000)), new RegisterRow.Broken(3, "tooLong")));
    }

    private static Cell read(String name, String cell, String value) {
        return new Cell(name, cell, new RegisterRow.Read(3, Map.of("row", "unit", "from", value)));
    }

    private static Cell broken(String name, String cell, String cause) {
        return new Cell(name, cell, new RegisterRow.Broken(3, cause, "C3"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsReadAsItWasMeant(Cell cell) throws IOException {
        Path file = new Sheets(heading() + "<row r=\"3\">" + text("A3", "unit") + cell.cell() + "</row>").write(folder.resolve("a.xlsx"));
        assertThat(rows(file)).containsExactly(cell.read());
    }

    @Test
    void emptyRowsAndMergedCellsAreNoRowsAndLinesAreThoseOfTheSheet() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\"/></row>" + heading() + "<row r=\"4\"/><row r=\"5\"><c r=\"A5\"/>" + text("B5", "  ") + "</row>"
                + "<row r=\"900\">" + text("A900", "unit") + "<c r=\"B900\"/><c r=\"C900\" s=\"1\"/></row>";
        assertThat(rows(new Sheets(rows).write(folder.resolve("a.xlsx")))).containsExactly(new RegisterRow.Read(900, Map.of("row", "unit")));
        assertThat(rows(new Sheets("").write(folder.resolve("empty.xlsx")))).isEmpty();
    }

    /// @param file as it is written
    record Hostile(String name, String key, Writing file) {
        interface Writing {
            Path in(Path folder) throws IOException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> hostile() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        return Stream.of(
                new Hostile("no workbook at all", "noWorkbook", folder -> Files.writeString(folder.resolve("a.xlsx"), "row,key\nunit,LAW\n")),
                new Hostile("cut off", "noWorkbook", WorkbookRegisterTest::cutOff),
                new Hostile("the workbook of another program", "otherFormat", folder -> Files.writeString(folder.resolve("a.ods"), "x")),
                new Hostile("of a program's own", "otherFormat", folder -> Files.writeString(folder.resolve("A.XLSM"), "x")),
                new Hostile("what unpacks to very much", "tooLarge", folder -> new Sheets(heading()).write(folder.resolve("a.xlsx"), 12 << 20)),
                new Hostile("one text in very many cells", "tooLarge", folder -> new Sheets(many()).with("xl/sharedStrings.xml",
                        "<sst><si><t>row</t></si><si><t>key</t></si><si><t>" + "x".repeat(30_000) + "</t></si></sst>").write(folder.resolve("a.xlsx"))),
                new Hostile("entities", "broken", folder -> new Sheets(heading()).with("xl/sharedStrings.xml", laughs).write(folder.resolve("a.xlsx"))),
                new Hostile("a cell in no column", "broken", folder -> sheet(folder, text("ZZZZZZ3", "x"))),
                new Hostile("a row that is none", "broken", folder -> new Sheets(heading() + "<row r=\"9999999\"/>").write(folder.resolve("a.xlsx"))),
                new Hostile("a shared formula of nobody", "broken", folder -> sheet(folder, "<c r=\"A3\"><f t=\"shared\" si=\"7\"/></c>")),
                new Hostile("depths", "broken", folder -> sheet(folder, "<c>".repeat(100) + "</c>".repeat(100))),
                new Hostile("no sheet", "broken", folder -> new Sheets("").without("xl/worksheets/sheet1.xml").write(folder.resolve("a.xlsx"))),
                new Hostile("a sheet that is no text", "broken", folder -> new Sheets("").with("xl/worksheets/sheet1.xml", "\u0000\u0001").write(folder.resolve("a.xlsx"))),
                new Hostile("a column twice", "headings", folder -> new Sheets("<row r=\"1\">" + text("A1", "row") + text("B1", "row") + "</row>").write(folder.resolve("a.xlsx"))));
    }

    private static String many() {
        StringBuilder rows = new StringBuilder(heading());
        for (int row = 3; row < 1_300; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\" t=\"s\"><v>2</v></c></row>");
        }
        return rows.toString();
    }

    private static Path sheet(Path folder, String cells) throws IOException {
        return new Sheets(heading() + "<row r=\"3\">" + cells + "</row>").write(folder.resolve("a.xlsx"));
    }

    private static Path cutOff(Path folder) throws IOException {
        Path file = new Sheets(heading()).write(folder.resolve("a.xlsx"));
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatNoSpreadsheetWritesIsRefused(Hostile hostile) throws IOException {
        Path file = hostile.file().in(folder);
        assertThatExceptionOfType(UnreadableWorkbook.class).isThrownBy(() -> rows(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(hostile.key()));
    }

    private static List<RegisterRow> rows(Path file) throws IOException {
        List<RegisterRow> rows = new ArrayList<>();
        try (RegisterFile table = RegisterFile.table(file, StandardCharsets.UTF_8)) {
            table.forEachRemaining(rows::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }
}
