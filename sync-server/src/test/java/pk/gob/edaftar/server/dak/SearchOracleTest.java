package pk.gob.edaftar.server.dak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;

/// Counts over letters that nobody of this project wrote, against counts that nobody of this project made, and numbers as real
/// offices write them. They are no part of the project: `-Dreal.data=FOLDER` says where they lie, and without it this is left out.
class SearchOracleTest {
    private static final String PROPERTY = "real.data";
    private static final double PHRASES = 0.02;

    @TempDir
    private Path folder;

    /// What one search should count and what it does.
    private record Line(String term, String where, long expected, long found) {
        boolean holds() {
            return term.contains(" ") ? Math.abs(found - expected) <= Math.ceil(expected * PHRASES) : found == expected;
        }

        @Override
        public String toString() {
            return "%-16s %-18s expected %4d found %4d %s".formatted(term, where, expected, found, holds() ? "" : "  <--");
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void lettersAreCountedAsTheOracleCountsThem() throws IOException {
        Path letters = data().resolve("1-correspondence");
        assertThat(counts("state_dept_letters", letters.resolve("state_dept_letters_open.jsonl"), letters))
                .hasSize(60).allMatch(Line::holds);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void urduIsCountedAsTheOracleCountsIt() throws IOException {
        Path news = data().resolve("3-urdu").resolve("counter_urdu_news_open.jsonl");
        Path asLetters = folder.resolve("news.jsonl");
        // their dates are of no use here, and some are none
        Files.writeString(asLetters, Files.readString(news).replace("\"headline\":", "\"subject\":")
                .replace("\"newspaper\":", "\"sender\":").replaceAll("\"date\": \"[^\"]*\", ", ""));
        assertThat(counts("counter_urdu_news", asLetters, data().resolve("1-correspondence"))).hasSize(40).allMatch(Line::holds);
    }

    private List<Line> counts(String corpus, Path file, Path oracle) throws IOException {
        SmallProvince province = new SmallProvince();
        List<Line> lines = new ArrayList<>();
        try (TestServer server = TestServer.with(province.entities())) {
            Importer clerk = Importer.at(server, folder, province.person(province.clerk()), "S&GAD/Diary Clerk (S&GAD)");
            Importer.Result result = clerk.letters(file);
            System.out.println(corpus + ": " + result.out());
            assertThat(result.status()).as(result.errors()).isEqualTo(0);
            LetterDay reader = new LetterDay(server, province, province.clerk());
            for (CSVRecord row : csv(oracle.resolve("search_count_oracle_open.csv"))) {
                if (row.get("corpus").equals(corpus)) {
                    String term = row.get("term");
                    lines.add(line(reader, term, Where.SUBJECT, row.get("docs_with_term_in_subject")));
                    lines.add(line(reader, term, Where.SUBJECT_AND_TEXT, row.get("docs_with_term_anywhere")));
                }
            }
        }
        lines.forEach(System.out::println);
        return lines;
    }

    private static Line line(LetterDay reader, String term, Where where, String expected) {
        Found found = seek(reader, new Sought("\"" + term + "\"", where, null, null, null, null, "", 1));
        return new Line(term, where.name(), Long.parseLong(expected), found.count());
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyRealReferenceIsFoundByAnyFragment() throws IOException {
        List<CSVRecord> references = csv(data().resolve("5-org").resolve("gob_real_reference_numbers_open.csv"));
        SmallProvince province = new SmallProvince();
        try (TestServer server = TestServer.with(province.entities())) {
            LetterDay clerk = new LetterDay(server, province, province.clerk());
            int fragments = 0;
            for (CSVRecord row : references) {
                String reference = row.get("reference_no");
                RegisterDak letter = clerk.register(Letters.about("A letter").referring(reference, null));
                clerk.send(letter);
                for (int from = 0; from < reference.length(); from++) {
                    for (int to = from + 3; to <= reference.length(); to++) {
                        String fragment = reference.substring(from, to).strip();
                        if (to - from <= 8 || to == reference.length()) {
                            Found found = seek(clerk, Sought.words(fragment));
                            assertThat(found.hits()).as(fragment).anyMatch(hit -> hit.dak().equals(letter.dak()));
                            fragments++;
                        }
                    }
                }
            }
            System.out.println(references.size() + " references, found by " + fragments + " fragments");
            assertThat(fragments).isGreaterThan(references.size());
        }
    }

    private static Found seek(LetterDay reader, Sought sought) {
        return Awaitility.await().atMost(Duration.ofMinutes(2)).until(
                () -> reader.desk().post("/api/search", sought, Found.class), found -> found.behind() == 0 && !found.building());
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    private static Path data() {
        String where = System.getProperty(PROPERTY, "");
        assumeThat(where).as("left out: takes minutes, runs with -D%s=FOLDER", PROPERTY).isNotBlank();
        return Path.of(where);
    }
}
