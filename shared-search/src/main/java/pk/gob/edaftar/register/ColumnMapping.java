package pk.gob.edaftar.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// What somebody said of a register's columns: which field each fills, or that it is left out. Kept as a small table of its own,
/// so that next month's sheet needs nothing said. Of columns nothing is said of it says nothing.
/// @param fields by heading as written; nothing for one that is left out
public record ColumnMapping(Map<String, Optional<LetterField>> fields) {
    /// Nothing is said of any column.
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());
    private static final String HEADING = "heading";
    private static final String FIELD = "field";
    private static final int MOST = 1_000;

    public ColumnMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// The field a heading is said to fill; nothing inside where it is said to be left out, nothing at all where nothing is said.
    /// @param name as compared, or as written
    Optional<Optional<LetterField>> field(String name) {
        String plain = LetterWords.plain(name);
        return fields.entrySet().stream().filter(each -> LetterWords.plain(each.getKey()).equals(plain)).map(Map.Entry::getValue).findFirst();
    }

    /// The heading that is said to fill a field.
    Optional<String> heading(LetterField field) {
        return fields.entrySet().stream().filter(each -> each.getValue().equals(Optional.of(field))).map(Map.Entry::getKey).findFirst();
    }

    /// All headings of which something is said.
    List<String> headings() {
        return List.copyOf(fields.keySet());
    }

    /// With one more said; what was said of that heading, or of another for that field, no longer holds.
    public ColumnMapping with(String heading, Optional<LetterField> field) {
        Map<String, Optional<LetterField>> more = new LinkedHashMap<>();
        String plain = LetterWords.plain(heading);
        fields.forEach((other, what) -> {
            boolean replaced = LetterWords.plain(other).equals(plain) || what.isPresent() && what.equals(field);
            if (!replaced) {
                more.put(other, what);
            }
        });
        more.put(heading, field);
        return new ColumnMapping(more);
    }

    /// With one more said, as written on a command line: `Dy. No=former_number`, or `Case=` for a column that is left out.
    /// @throws UnknownField when there is no such field
    public ColumnMapping with(String said) throws UnknownField {
        int equals = said.lastIndexOf('=');
        if (equals <= 0) {
            throw new UnknownField(said);
        }
        return with(said.substring(0, equals).strip(), field(said, equals));
    }

    private static Optional<LetterField> field(String said, int equals) throws UnknownField {
        String name = said.substring(equals + 1).strip();
        Optional<LetterField> field = LetterField.called(name);
        if (field.isEmpty() && !name.isEmpty()) {
            throw new UnknownField(name);
        }
        return field;
    }

    /// Reads what [#text] wrote.
    /// @throws UnknownField when a field is named that does not exist, or it is no mapping at all
    public static ColumnMapping read(Reader saved) throws IOException {
        ColumnMapping mapping = NONE;
        try (RegisterFile table = RegisterFile.table(saved)) {
            while (table.hasNext()) {
                if (!(table.next() instanceof RegisterRow.Read row) || mapping.fields.size() == MOST) {
                    throw new UnknownField("");
                }
                String heading = row.values().getOrDefault(HEADING, "");
                mapping = mapping.with(heading + "=" + row.values().getOrDefault(FIELD, ""));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return mapping;
    }

    /// As it is kept.
    public String text() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(HEADING, FIELD);
            for (Map.Entry<String, Optional<LetterField>> each : fields.entrySet()) {
                printer.printRecord(each.getKey(), each.getValue().map(LetterField::key).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// What a column is said to fill is no field of a letter.
    public static final class UnknownField extends IOException {
        private static final long serialVersionUID = 1;

        UnknownField(String name) {
            super(name);
        }
    }
}
