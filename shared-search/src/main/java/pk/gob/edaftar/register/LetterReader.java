package pk.gob.edaftar.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.text.CleanText;

/// Reads a letter off one row of a register. It says of every value it cannot read which one that is, and guesses nothing.
public final class LetterReader {
    /// How much of the text stands for a subject the register does not have.
    public static final int SUBJECT_FROM_TEXT = 120;
    private static final Pattern SEVERAL = Pattern.compile(";");

    private final LetterColumns columns;
    private final LetterWords words;
    private final LocalDate today;

    private final List<Fault> faults = new ArrayList<>();
    private Map<LetterField, String> fields = Map.of();
    private boolean mended;

    public LetterReader(LetterColumns columns, LetterWords words, LocalDate today) {
        this.columns = columns;
        this.words = words;
        this.today = today;
    }

    /// A value that cannot be read.
    /// @param key what is wrong with it, as whoever tells of it has a text for it
    /// @param more what else is to be said of it; may be empty
    public record Fault(String key, String value, String more) {
        Fault(String key, String value) {
            this(key, value, "");
        }
    }

    /// What a row holds.
    /// @param remarks the register's own; empty where there were none
    /// @param holder the post on whose desk it lies, as written; empty where nobody said
    /// @param subjectFromText whether the subject is only the beginning of the text
    /// @param mended whether something could not be shown as it stood in the file
    public record Letter(LetterHead head, String text, String remarks, String holder, boolean subjectFromText, boolean mended, List<Fault> faults) {
        public Letter {
            faults = List.copyOf(faults);
        }
    }

    public Letter read(RegisterRow.Read row) {
        fields = columns.fields(row.values());
        faults.clear();
        mended = false;
        String text = block(LetterField.TEXT);
        String written = line(LetterField.SUBJECT);
        boolean fromText = written.isEmpty() && !text.isBlank();
        LetterHead head = head(fromText ? beginning(text) : written);
        return new Letter(head, text, block(LetterField.REMARKS), line(LetterField.HOLDER), fromText, mended, faults);
    }

    private LetterHead head(String subject) {
        LocalDate letterDate = date(LetterField.LETTER_DATE);
        LocalDate received = date(LetterField.RECEIVED_ON);
        Mode mode = word(LetterField.MODE, "mode", words::mode, fields.containsKey(LetterField.EMAIL) ? Mode.EMAIL : Mode.BY_HAND);
        return new LetterHead(mode, word(LetterField.KIND, "kind", words::kind, LetterKind.LETTER), line(LetterField.SENDER_NAME),
                line(LetterField.SENDER_OFFICE), line(LetterField.SENDER_REFERENCE), letterDate, received == null ? today : received, subject,
                List.of(), word(LetterField.URGENCY, "urgency", words::urgency, Urgency.ROUTINE),
                word(LetterField.GRADE, "grade", words::grade, Grade.ORDINARY), enclosures(), false, false, former());
    }

    private @Nullable FormerNumber former() {
        String number = line(LetterField.FORMER_NUMBER);
        return number.isEmpty() ? null : new FormerNumber(number, date(LetterField.FORMER_DATE));
    }

    private int enclosures() {
        String count = line(LetterField.ENCLOSURES);
        if (!count.isEmpty()) {
            if (count.matches("\\d{1,4}")) {
                return Integer.parseInt(count);
            }
            faults.add(new Fault("enclosures", count));
        }
        return (int) SEVERAL.splitAsStream(line(LetterField.ATTACHMENTS)).filter(each -> !each.isBlank()).count();
    }

    /// The first words of a text, cut between two characters, never within one.
    private static String beginning(String text) {
        String line = new CleanText(text, false).onOneLine().text();
        int end = line.offsetByCodePoints(0, Math.min(SUBJECT_FROM_TEXT, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }

    private <T> T word(LetterField field, String fault, Function<String, Optional<T>> meaning, T otherwise) {
        String word = line(field);
        if (word.isEmpty()) {
            return otherwise;
        }
        return meaning.apply(word).orElseGet(() -> {
            faults.add(new Fault(fault, word));
            return otherwise;
        });
    }

    private @Nullable LocalDate date(LetterField field) {
        String written = line(field);
        if (written.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = WrittenDates.read(written);
        Fault fault = new Fault("date", written);
        if (date.isEmpty() && !faults.contains(fault)) {
            faults.add(fault);
        }
        return date.orElse(null);
    }

    private String line(LetterField field) {
        return clean(field).onOneLine().text();
    }

    private String block(LetterField field) {
        return clean(field).text().stripTrailing();
    }

    private CleanText clean(LetterField field) {
        CleanText clean = CleanText.of(fields.getOrDefault(field, ""));
        mended |= clean.mended();
        return clean;
    }
}
