package pk.gob.edaftar.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.desktop.ui.LocalFile;

class ListFileTest {
    /// Each as the first text of a line, and what a reader of the file finds there.
    private static final List<String> HARMFUL = List.of("=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+92 81 920", "-1", "@SUM(A1)", "\t=1", "\r=1",
            "  =cmd|' /C calc'!A0", "\u00a0=1", "\uFF1D1+1", "\u200b@x");
    private static final List<String> HARMLESS = List.of("512/2026/S&GAD", "a=b", "پنشن کے کاغذات", "a,b", "say \"no\"", "two\nlines", "", "'", "😀", "1;2");

    @TempDir
    Path folder;

    private static Listing<String> listing(List<String> rows) {
        return new Listing<>("A/B: [list]", List.of("Order: by number"), List.of(
                new Column<>("Subject", 30, Cell::words),
                new Column<>("Day", 12, row -> row.isEmpty() ? Cell.day(null) : Cell.day(LocalDate.of(2026, 5, 6))),
                new Column<>("Since", 12, row -> new Cell.Moment(Instant.parse("2026-05-06T20:10:44Z"))),
                new Column<>("Count", 12, row -> new Cell.Count(row.length()))), Rows.of(rows), row -> row.startsWith("secret"));
    }

    private Path write(List<String> rows, Format format, boolean rightToLeft) throws IOException {
        Path file = folder.resolve("list" + format.ending());
        ListFile<String> list = new ListFile<>(listing(rows), format, rightToLeft);
        assertThat(list.write(new LocalFile(file), done -> true, written -> List.of("=" + written.secret() + " left out"))).isTrue();
        return file;
    }

    private static List<String> all() {
        return Stream.concat(HARMFUL.stream(), HARMLESS.stream()).toList();
    }

    @Test
    void aWorkbookHasTheTextsAsTheyAreAndNoFormula() throws IOException {
        Path file = write(all(), Format.XLSX, false);
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        int textStyle = styleOf(entry(file, "xl/styles.xml"), "@");
        assertThat(sheet).doesNotContain("<f>").doesNotContain("rightToLeft=\"1\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            for (int i = 0; i < all().size(); i++) {
                String given = all().get(i);
                Row row = rows.get(i + 1);
                assertThat(row.getCellText(0)).isEqualTo(given.replace("\r", "\n"));
                if (HARMFUL.contains(given)) {
                    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                    assertThat(sheet).as("stays text when it is gone into").contains("<c r=\"A" + (i + 2) + "\" s=\"" + textStyle + "\" t=\"s\">");
                }
                if (!given.isEmpty()) {
                    assertThat(row.getCellAsDate(1).orElseThrow()).isEqualTo(LocalDateTime.of(2026, 5, 6, 0, 0));
                }
                assertThat(row.getCellAsDate(2).orElseThrow()).as("on the office's clock").isEqualTo(LocalDateTime.of(2026, 5, 7, 1, 10));
            }
            assertThat(rows.getLast().getCellText(0)).isEqualTo("=0 left out");
        }
    }

    @Test
    void aReaderFromTheRightHasAMirroredSheet() throws IOException {
        assertThat(entry(write(all(), Format.XLSX, true), "xl/worksheets/sheet1.xml")).contains("rightToLeft=\"true\"");
    }

    @Test
    void aTableOfTextPutsAnApostropheBeforeWhatWouldBeReckonedOut() throws IOException {
        String text = Files.readString(write(HARMFUL, Format.CSV, false));
        assertThat(text).startsWith("\uFEFFSubject,Day,Since,Count\r\n'=1+1,2026-05-06,2026-05-07 01:10,4\r\n");
        for (String harmful : HARMFUL) {
            String held = harmful.replace("\r", "\n");
            assertThat(text).contains("'" + held.replace("\"", "\"\"")).doesNotContain("\n" + held + ",").doesNotContain("\"" + held);
        }
        assertThat(Files.readString(write(HARMLESS, Format.CSV, true))).contains("\r\nپنشن کے کاغذات,")
                .contains("\r\n\"a,b\",").contains("\"say \"\"no\"\"\",").contains("\"two\nlines\",").contains("\r\n,,2026");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatNoFileCanHoldIsShownAsASign(Format format) throws IOException {
        Path file = write(List.of("bell\u0007", "half\uD83D", "none\uFFFE", "x".repeat(40_000)), format, false);
        String text = format == Format.CSV ? Files.readString(file) : cells(file);
        assertThat(text).contains("bell␇").contains("half\uFFFD").contains("none\uFFFD").contains("x…").doesNotContain("x".repeat(32_001));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsSecretIsLeftOutAndCounted(Format format) throws IOException {
        Path file = folder.resolve("list" + format.ending());
        ListFile<String> list = new ListFile<>(listing(List.of("open", "secret raid", "secret list", "open too")), format, false);
        list.write(new LocalFile(file), done -> true, written -> List.of(written.secret() + " left out"));
        assertThat(list.written()).isEqualTo(new ListFile.Written(2, 2));
        assertThat(format == Format.CSV ? Files.readString(file) : cells(file)).contains("open too").contains("2 left out").doesNotContain("raid");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 400})
    void whatIsStoppedLeavesWhatWasThereBefore(int at) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "before");
        List<String> many = IntStream.range(0, 500).mapToObj(n -> "row " + n).toList();
        Listing<String> paged = new Listing<>("x", List.of(), listing(many).columns(), Rows.of(many, ids -> ids), row -> false);
        assertThat(new ListFile<>(paged, Format.CSV, false).write(new LocalFile(file), done -> done < at, written -> List.of())).isFalse();
        assertThat(file).hasContent("before");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aPlaceThatIsNotThereIsSaidAndNothingIsLeft() {
        Path nowhere = folder.resolve("gone").resolve("list.xlsx");
        assertThatThrownBy(() -> new ListFile<>(listing(all()), Format.XLSX, false).write(new LocalFile(nowhere), done -> true, written -> List.of()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static String cells(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            StringBuilder text = new StringBuilder();
            workbook.getFirstSheet().read().forEach(row -> row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('\n')));
            return text.toString();
        }
    }

    /// Which of the styles of cells has a format.
    private static int styleOf(String styles, String format) {
        Matcher id = Pattern.compile("numFmtId=\"(\\d+)\" formatCode=\"" + format + "\"").matcher(styles);
        assertThat(id.find()).isTrue();
        List<String> cells = Pattern.compile("<xf numFmtId=\"(\\d+)\"").matcher(styles.substring(styles.indexOf("<cellXfs"))).results().map(each -> each.group(1)).toList();
        return cells.indexOf(id.group(1));
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
