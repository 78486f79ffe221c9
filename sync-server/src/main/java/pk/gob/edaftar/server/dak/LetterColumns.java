package pk.gob.edaftar.server.dak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the columns of registers are called, in English; where a register has several for one field, the first here counts.
/// Case, blanks, hyphens and underscores make no difference. Columns that mean nothing here are remembered by name.
final class LetterColumns {
    /// A field of a letter.
    enum Field {
        FORMER_NUMBER("former_number", "diary_no", "diary_number", "doc_no", "number", "no", "id"),
        FORMER_DATE("former_date", "diary_date", "date"),
        LETTER_DATE("letter_date", "dated", "date"),
        RECEIVED_ON("received_on", "received", "received_date", "date_received", "diary_date", "date"),
        SENDER_NAME("sender_name", "sender", "from"),
        SENDER_OFFICE("sender_office", "office", "from_office"),
        SENDER_REFERENCE("sender_reference", "reference_no", "reference", "letter_no", "ref"),
        SUBJECT("subject", "title"),
        TEXT("text", "body", "content"),
        MODE("mode", "received_by"),
        KIND("kind", "type"),
        URGENCY("urgency"),
        GRADE("security", "grade", "classification"),
        ENCLOSURES("enclosures", "encl"),
        ATTACHMENTS("attachments"),
        REMARKS("remarks", "remark"),
        /// An address is no field of a letter; that there is one says how it came.
        EMAIL("sender_email", "email", "e_mail");

        private final List<String> names;

        Field(String... names) {
            this.names = List.of(names);
        }
    }

    private static final Set<String> KNOWN = known();

    private final Set<String> unused = new LinkedHashSet<>();

    /// A row's values by field.
    Map<Field, String> fields(Map<String, String> row) {
        Map<String, String> byName = new HashMap<>();
        row.forEach((column, value) -> {
            String name = plain(column);
            byName.putIfAbsent(name, value);
            if (!KNOWN.contains(name)) {
                unused.add(column);
            }
        });
        Map<Field, String> fields = new HashMap<>();
        for (Field field : Field.values()) {
            first(field, byName).ifPresent(value -> fields.put(field, value));
        }
        return fields;
    }

    /// Columns met so far whose values are not taken over.
    List<String> unused() {
        return new ArrayList<>(unused);
    }

    private static Optional<String> first(Field field, Map<String, String> byName) {
        return field.names.stream().map(LetterColumns::plain).map(name -> byName.getOrDefault(name, ""))
                .filter(value -> !value.isBlank()).findFirst();
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            field.names.forEach(name -> known.add(plain(name)));
        }
        return known;
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }
}
