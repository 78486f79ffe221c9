package pk.gob.edaftar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.model.dak.FormerNumber;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LetterKind;
import pk.gob.edaftar.model.dak.Mode;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.org.UnitId;

class LetterReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    private final LetterColumns columns = new LetterColumns(new LetterWords(), ColumnMapping.NONE);
    private final LetterReader reader = new LetterReader(columns, new LetterWords(), TODAY);

    @Test
    void readsEveryField() {
        LetterReader.Letter letter = read(Map.ofEntries(Map.entry("Diary No", "512/S&GAD"), Map.entry("Diary-Date", "3/2/2019"),
                Map.entry("letter_date", "2019-01-28"), Map.entry("sender", "Haji Abdul Karim"), Map.entry("office", "DC Zhob"),
                Map.entry("Reference No", "DC/1-4/2217"), Map.entry("subject", "Road  to\nMurgha"), Map.entry("body", "Para 1\n\nPara 2\n"),
                Map.entry("mode", "ڈاک"), Map.entry("type", "O.M."), Map.entry("urgency", "most immediate"),
                Map.entry("security", "خفیہ"), Map.entry("enclosures", "4"), Map.entry("remarks", "seen")));
        assertThat(letter.faults()).isEmpty();
        assertThat(letter.head()).isEqualTo(new LetterHead(Mode.POST, LetterKind.OFFICE_MEMORANDUM, "Haji Abdul Karim", "DC Zhob",
                "DC/1-4/2217", LocalDate.of(2019, 1, 28), LocalDate.of(2019, 2, 3), "Road to Murgha", List.of(),
                Urgency.MOST_IMMEDIATE, Grade.CONFIDENTIAL, 4, false, false,
                new FormerNumber("512/S&GAD", LocalDate.of(2019, 2, 3))));
        assertThat(letter.text()).isEqualTo("Para 1\n\nPara 2");
        assertThat(letter.remarks()).isEqualTo("seen");
        assertThat(letter.mended()).isFalse();
    }

    @Test
    void leavesEmptyWhatIsNotThere() {
        LetterReader.Letter letter = read(Map.of("sender", "somebody", "subject", "something"));
        assertThat(letter.head()).isEqualTo(new LetterHead(Mode.BY_HAND, LetterKind.LETTER, "somebody", "", "", null, TODAY, "something",
                List.of(), Urgency.ROUTINE, Grade.ORDINARY, 0, false, false, null));
        assertThat(read(Map.of("sender", "x", "sender_email", "x@example.org")).head().mode()).isEqualTo(Mode.EMAIL);
        assertThat(read(Map.of("attachments", "a.doc; b.doc;c.doc")).head().enclosures()).isEqualTo(3);
        assertThat(read(Map.of("id", "C05", "doc_no", "D-7")).head().former()).isEqualTo(new FormerNumber("D-7", null));
    }

    @Test
    void aMissingSubjectIsTheBeginningOfTheText() {
        String text = "MOST IMMEDIATE\nNo. 55/1/1/90\n" + "x".repeat(300);
        LetterReader.Letter letter = read(Map.of("text", text));
        assertThat(letter.subjectFromText()).isTrue();
        assertThat(letter.head().subject()).hasSize(120).startsWith("MOST IMMEDIATE No. 55/1/1/90 xxx");
        assertThat(letter.text()).isEqualTo(text);
        // never half a character
        assertThat(read(Map.of("text", "\ud83d\ude00".repeat(200))).head().subject()).isEqualTo("\ud83d\ude00".repeat(120));
        assertThat(read(Map.of("subject", "  ", "text", "\n ")).head().subject()).isEmpty();
        assertThat(read(Map.of("subject", "own", "text", text)).subjectFromText()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2009-03-20T06:02,2009-03-20", "2009-03-20 06:02:11,2009-03-20", "2009/3/2,2009-03-02", "20-03-2009,2009-03-20",
            "20.3.2009,2009-03-20", "۲۰/۰۳/۲۰۰۹,2009-03-20", "29/2/2024,2024-02-29"})
    void readsDates(String written, LocalDate day) {
        assertThat(WrittenDates.read(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "29/2/2023", "2009", "13/13/2009", "27-07-14", "8.09.14", "0..14", "3/2009"})
    void guessesNoDate(String written) {
        assertThat(WrittenDates.read(written)).isEmpty();
        assertThat(read(Map.of("subject", "s", "date", written)).faults()).containsExactly(new LetterReader.Fault("date", written));
    }

    @Test
    void namesEveryValueItCannotRead() {
        assertThat(read(Map.of("urgency", "very", "grade", "Top Secret", "mode", "pigeon", "kind", "poem", "enclosures", "some")).faults())
                .extracting(LetterReader.Fault::key).containsExactlyInAnyOrder("urgency", "grade", "mode", "kind", "enclosures");
        assertThat(read(Map.of("subject", "fine")).faults()).isEmpty();
    }

    @Test
    void remembersColumnsItDoesNotKnow() {
        read(Map.of("case_no", "7", "cc", "a", "subject", "s"));
        assertThat(columns.unused()).containsExactlyInAnyOrder("case_no", "cc");
    }

    @Test
    void aRowIsTheSameByWhatStandsInIt() {
        UnitId registry = new UnitId(new UUID(1, 1));
        Map<String, String> row = Map.of("id", "1", "subject", "a");
        RowIds first = new RowIds(registry);
        RowIds again = new RowIds(registry);
        var one = first.of(row);
        var two = first.of(row);
        assertThat(one).isNotEqualTo(two);
        again.of(Map.of("id", "0", "subject", "new before it"));
        assertThat(again.of(new HashMap<>(row))).isEqualTo(one);
        assertThat(again.of(row)).isEqualTo(two);
        assertThat(new RowIds(new UnitId(new UUID(2, 2))).of(row)).isNotEqualTo(one);
        assertThat(new RowIds(registry).of(Map.of("id", "1s", "ubject", "a"))).isNotEqualTo(one);
    }

    private LetterReader.Letter read(Map<String, String> row) {
        return reader.read(new RegisterRow.Read(1, row));
    }
}
