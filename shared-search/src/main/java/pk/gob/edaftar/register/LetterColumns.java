package pk.gob.edaftar.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which columns of a register fill which fields of a letter: as somebody said, and where nobody did, by what the columns are
/// called. Where several fill one field, the likeliest that is not empty counts, row by row. Columns that mean nothing here
/// are remembered by name.
public final class LetterColumns {
    private final ColumnMapping mapping;
    private final Map<LetterField, List<String>> names = new EnumMap<>(LetterField.class);
    private final Set<String> met = new LinkedHashSet<>();

    /// @param mapping what somebody said of the columns
    public LetterColumns(LetterWords words, ColumnMapping mapping) {
        this.mapping = mapping;
        for (LetterField field : LetterField.values()) {
            Optional<String> said = mapping.heading(field);
            names.put(field, said.map(heading -> List.of(LetterWords.plain(heading))).orElseGet(() -> words.headings(field).stream()
                    .filter(name -> mapping.field(name).isEmpty()).toList()));
        }
    }

    /// A row's values by field.
    Map<LetterField, String> fields(Map<String, String> row) {
        Map<String, String> byName = new HashMap<>();
        row.forEach((column, value) -> {
            byName.putIfAbsent(LetterWords.plain(column), value);
            met.add(column);
        });
        Map<LetterField, String> fields = new EnumMap<>(LetterField.class);
        names.forEach((field, columns) -> columns.stream().map(name -> byName.getOrDefault(name, ""))
                .filter(value -> !value.isBlank()).findFirst().ifPresent(value -> fields.put(field, value)));
        return fields;
    }

    /// What a column fills, in the order of the fields; nothing where it is not taken over.
    public List<LetterField> of(String heading) {
        String name = LetterWords.plain(heading);
        return Stream.of(LetterField.values()).filter(field -> names.getOrDefault(field, List.of()).contains(name)).toList();
    }

    /// What a letter must have and no column gives it, as the fields one of which is needed. A register has a subject or a text, and a
    /// sender or his office.
    public List<List<LetterField>> missing(List<String> headings) {
        Set<LetterField> filled = new LinkedHashSet<>();
        headings.forEach(heading -> filled.addAll(of(heading)));
        return Stream.of(List.of(LetterField.SUBJECT, LetterField.TEXT), List.of(LetterField.SENDER_NAME, LetterField.SENDER_OFFICE))
                .filter(either -> either.stream().noneMatch(filled::contains)).toList();
    }

    /// What was said of columns that a register does not have.
    public List<String> absent(List<String> headings) {
        List<String> there = headings.stream().map(LetterWords::plain).toList();
        return mapping.headings().stream().filter(heading -> !there.contains(LetterWords.plain(heading))).toList();
    }

    /// Columns met so far whose values are not taken over.
    public List<String> unused() {
        return new ArrayList<>(met.stream().filter(column -> of(column).isEmpty()).toList());
    }
}
