package pk.gob.edaftar.desktop.bring;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.register.RegisterFile;
import pk.gob.edaftar.register.RegisterRow;
import pk.gob.edaftar.register.UnreadableWorkbook;

/// A register as it was read off a file: never more rows than a clerk can look through.
/// @param sheets of a workbook; none of a text
/// @param sheet the one that was read; empty of a text
record RegisterTable(LocalFile file, List<String> sheets, String sheet, List<String> headings, List<RegisterRow> rows) {
    /// More are not brought in at once.
    static final int MOST_ROWS = 5_000;
    private static final List<String> TEXTS = List.of(".csv", ".tsv", ".txt");
    private static final String WORKBOOK = ".xlsx";
    private static final char SAYS_UTF_8 = '\uFEFF';

    RegisterTable {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// What became of reading.
    sealed interface Reading {
        record Read(RegisterTable table) implements Reading {}

        /// @param why what the screen has a text for
        record Unreadable(Why why, String detail) implements Reading {}
    }

    /// Why a file is not read.
    enum Why {
        OTHER_FORMAT, NO_WORKBOOK, TOO_LARGE, BROKEN, HEADINGS, NO_SHEET, NO_REGISTRY, TOO_MANY, EMPTY, DISK
    }

    /// Reads a file; never on the FX thread.
    /// @param sheet of a workbook; its first where none is named
    static Reading read(LocalFile file, @Nullable String sheet) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean workbook = name.endsWith(WORKBOOK);
        if (!workbook && TEXTS.stream().noneMatch(name::endsWith)) {
            return new Reading.Unreadable(Why.OTHER_FORMAT, file.name());
        }
        try {
            List<String> sheets = workbook ? RegisterFile.sheets(file.path()) : List.of();
            try (RegisterFile rows = RegisterFile.open(file.path(), StandardCharsets.UTF_8, sheet)) {
                return read(file, sheets, sheet == null ? sheets.stream().findFirst().orElse("") : sheet, rows);
            }
        } catch (UncheckedIOException e) {
            return unreadable(Objects.requireNonNull(e.getCause()), file);
        } catch (IOException e) {
            return unreadable(e, file);
        }
    }

    private static Reading read(LocalFile file, List<String> sheets, String sheet, RegisterFile from) {
        List<RegisterRow> rows = new ArrayList<>();
        while (from.hasNext()) {
            if (rows.size() == MOST_ROWS) {
                return new Reading.Unreadable(Why.TOO_MANY, file.name());
            }
            rows.add(from.next());
        }
        return rows.isEmpty() && sheets.size() < 2 ? new Reading.Unreadable(Why.EMPTY, file.name())
                : new Reading.Read(new RegisterTable(file, sheets, sheet, from.headings(), rows));
    }

    private static Reading unreadable(IOException why, LocalFile file) {
        if (!(why instanceof UnreadableWorkbook workbook)) {
            return new Reading.Unreadable(Why.DISK, file.name());
        }
        Why which = switch (workbook.key()) {
            case "otherFormat" -> Why.OTHER_FORMAT;
            case "noWorkbook" -> Why.NO_WORKBOOK;
            case "tooLarge" -> Why.TOO_LARGE;
            case "headings" -> Why.HEADINGS;
            case "noSheet" -> Why.NO_SHEET;
            default -> Why.BROKEN;
        };
        return new Reading.Unreadable(which, String.valueOf(workbook.getMessage()));
    }

    /// The first values of a column that are not empty.
    List<String> beginning(String heading, int most) {
        return rows.stream().flatMap(row -> row instanceof RegisterRow.Read read ? Optional.ofNullable(read.values().get(heading)).stream()
                : Optional.<String>empty().stream()).filter(value -> !value.isBlank()).limit(most).toList();
    }

    /// Some of the rows as a table of their own, under the same headings, so that they can be mended and brought again.
    byte[] only(List<RegisterRow.Read> some) {
        StringWriter text = new StringWriter();
        text.write(SAYS_UTF_8);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(headings);
            for (RegisterRow.Read row : some) {
                printer.printRecord(headings.stream().map(heading -> row.values().getOrDefault(heading, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
