package pk.gob.edaftar.server.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Hit;
import pk.gob.edaftar.model.find.Passage;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.find.Where;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.LetterDay;
import pk.gob.edaftar.server.fixture.TestServer;

/// Whoever looks finds what he may see, all of it and nothing else.
class SearchTest {
    private static final SmallProvince PROVINCE = new SmallProvince();
    private static TestServer server;
    private static LetterDay clerk;
    private static LetterDay officer;
    private static LetterDay general;
    private static LetterDay head;
    private static LetterDay stranger;

    @BeforeAll
    static void start() {
        server = TestServer.with(PROVINCE.entities());
        clerk = new LetterDay(server, PROVINCE, PROVINCE.clerk());
        officer = new LetterDay(server, PROVINCE, PROVINCE.soAdmin());
        general = new LetterDay(server, PROVINCE, PROVINCE.soGeneral());
        head = new LetterDay(server, PROVINCE, PROVINCE.post("AS(Admin)"));
        stranger = new LetterDay(server, PROVINCE, PROVINCE.soRegulation());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHolderFindsItAndAnotherWingFindsAndCountsNothing() {
        RegisterDak letter = marked(Letters.about("Merger of the Panjgur treasury").text("The vault keys were handed over in Panjgur."));
        Found his = seek(officer, "panjgur");
        assertThat(his.count()).isEqualTo(1);
        Hit hit = his.hits().getFirst();
        assertThat(hit.dak()).isEqualTo(letter.dak());
        assertThat(marks(hit.subject())).containsExactly("Panjgur");
        assertThat(hit.passages()).extracting(Passage::in).containsExactly(FoundIn.TEXT);
        assertThat(marks(hit.passages().getFirst())).containsExactly("Panjgur");
        for (String words : List.of("panjgur", "\"vault keys\"", "treasury", hit.number(), "panjgor")) {
            Found none = seek(stranger, words);
            assertThat(none.hits()).as(words).noneMatch(each -> each.dak().equals(letter.dak()));
            assertThat(none.count()).as(words).isZero();
        }
        Sought everything = new Sought("", Where.EVERYWHERE, LocalDate.of(2000, 1, 1), null, null, null, "", 200);
        assertThat(searcher(stranger).seek(everything)).isEqualTo(new Found(List.of(), 0, false, 0, false));
        assertThat(searcher(officer).seek(everything).count()).isPositive();
        marked(Letters.about("Merger of the Panjgur treasury, again"));
        // more than are shown: what is not read again must not be counted either
        for (String words : List.of("", "panjgur", "2026/")) {
            Sought one = new Sought(words, Where.EVERYWHERE, words.isEmpty() ? LocalDate.of(2000, 1, 1) : null, null, null, null, "", 1);
            assertThat(searcher(officer).seek(one).count()).as(words).isGreaterThan(1);
            assertThat(searcher(stranger).seek(one).count()).as(words).isZero();
        }
    }

    @Test
    void whatWasWrittenAfterItLeftIsNotFoundByThoseItLeft() {
        RegisterDak letter = clerk.register(Letters.about("Quarters at Mastung"));
        MarkDak mark = clerk.mark(letter.dak(), PROVINCE.soAdmin());
        accepted(clerk, letter, mark);
        accepted(officer, remark(officer, letter.dak(), mark, "a first opinion with okapis"));
        MarkingId marking = mark.addressees().getFirst().marking();
        accepted(officer, new ForwardDak(officer.act(), letter.dak(), marking, PROVINCE.post("AS(Admin)"), null, List.of(), null));
        accepted(head, new ForwardDak(head.act(), letter.dak(), marking, PROVINCE.soGeneral(), null, List.of(), null));
        accepted(general, remark(general, letter.dak(), mark, "a later opinion with zebras"));

        assertThat(searcher(officer).find("okapis")).containsExactly(letter.dak());
        assertThat(seek(officer, "zebras").count()).isZero();
        assertThat(seek(officer, "mastung zebras").count()).isZero();
        assertThat(searcher(officer).find("mastung")).containsExactly(letter.dak());
        assertThat(searcher(general).find("zebras")).containsExactly(letter.dak());
        assertThat(searcher(head).find("zebras okapis mastung")).containsExactly(letter.dak());
        assertThat(seek(officer, "mastung").hits().getFirst().passages()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsNeitherShownNorCountedEvenBeforeTheIndexKnows() {
        RegisterDak letter = marked(Letters.about("Encroachment near the Gwadar fishmarket"));
        assertThat(seek(officer, "fishmarket").count()).isEqualTo(1);
        server.database().execute("UPDATE feed SET gone = true WHERE paper = '" + letter.dak().value() + "'");
        assertThat(seek(officer, "fishmarket")).isEqualTo(new Found(List.of(), 0, false, 0, false));
        assertThat(seek(officer, "2026/").hits()).noneMatch(hit -> hit.dak().equals(letter.dak()));
    }

    @Test
    void ofASecretPaperOnlyItsNumberIsFound() {
        RegisterDak letter = marked(Letters.about("Movement of the walrus convoy").secret().referring("WALRUS-77/9", null));
        String number = server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT body->>'printed' FROM dak_entry WHERE id = :id").param("id", letter.dak().value()).query(String.class).single();
        for (LetterDay each : List.of(clerk, officer, head)) {
            assertThat(seek(each, "walrus").count()).isZero();
            assertThat(seek(each, "WALRUS-77").count()).isZero();
        }
        assertThat(searcher(clerk).find(number)).containsExactly(letter.dak());
        assertThat(seek(clerk, number).hits().getFirst().subject().text()).isEmpty();
        assertThat(seek(stranger, number).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO.XD(R-I) V-I/2031/1072-1172", "No. XD(R-I)V-1/2032/3698/-3718", "No. S.O(R-I6(13)/S&XAD-2033. 267-272",
        "XD(R-I)III-79/D.A/2034/2835", "XAD-1/6402", "No.S.O-(O&M) 2(5)/2035-S&XAD/351-450", "664۰/2036"})
    void aReferenceIsFoundByAnyFragmentOfIt(String reference) {
        RegisterDak letter = marked(Letters.about("A letter").referring(reference, null));
        for (int from = 0; from < reference.length(); from++) {
            for (int length : List.of(6, 9, reference.length())) {
                String fragment = reference.substring(from, Math.min(reference.length(), from + length)).strip();
                if (fragment.length() >= 6) {
                    assertThat(searcher(officer).find(fragment)).as(fragment).contains(letter.dak());
                }
            }
        }
        Hit hit = seek(officer, reference).hits().getFirst();
        assertThat(hit.passages()).anySatisfy(passage -> assertThat(marks(passage)).containsExactly(reference));
    }

    /// Both registries' numbers find it, and the provisional one that was written on it first, for whoever may see it.
    @Test
    void whatASecondRegistryDiarisedIsFoundByEitherNumber() {
        LetterDay wing = new LetterDay(server, PROVINCE, PROVINCE.otherWingHead());
        LetterDay diary = new LetterDay(server, PROVINCE, PROVINCE.otherWingClerk());
        RegisterDak letter = clerk.register(Letters.about("Pay of the guards at Sibi"));
        accepted(clerk, letter, clerk.mark(letter.dak(), PROVINCE.otherWingHead()));
        assertThat(seek(diary, "guards").count()).isZero();
        String provisional = "P/9ZZ-1/77031";
        accepted(wing, new DiariseDak(wing.act(), letter.dak(), Stamp.provisional(new Series(unit("Regulation Wing"), 2026), provisional)));
        String number = server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT body->>'printed' FROM dak_diarised WHERE paper = :id").param("id", letter.dak().value()).query(String.class).single();
        assertThat(number).doesNotContain("P/").contains("Regulation");
        for (LetterDay each : List.of(clerk, wing, diary)) {
            for (String words : List.of(provisional, "ZZ-1/770", number, number.substring(2))) {
                assertThat(searcher(each).find(words)).as(words).contains(letter.dak());
            }
            assertThat(seek(each, number).hits().getFirst().passages()).anySatisfy(passage -> assertThat(marks(passage)).contains(number));
        }
        assertThat(searcher(diary).find("guards")).as("its diary shows the head").containsExactly(letter.dak());
        assertThat(seek(stranger, provisional).count()).isZero();
        assertThat(seek(stranger, number).count()).isZero();
    }

    @Test
    void filtersNarrowAndNeedNoWords() {
        RegisterDak old = marked(Letters.about("Ibex census").from("Warden", "Wildlife Office, Ziarat").received(LocalDate.of(2026, 2, 3)));
        RegisterDak fresh = marked(Letters.about("Ibex census again").from("Ranger", "Forest Office").received(LocalDate.of(2026, 4, 3)));
        assertThat(ids(officer, new Sought("ibex", Where.EVERYWHERE, null, LocalDate.of(2026, 3, 1), null, null, "", 9))).containsExactly(old.dak());
        assertThat(ids(officer, new Sought("ibex", Where.SUBJECT, LocalDate.of(2026, 3, 1), null, null, null, "", 9))).containsExactly(fresh.dak());
        assertThat(ids(officer, new Sought("", Where.EVERYWHERE, null, null, null, null, "wildlife ziarat", 9))).containsExactly(old.dak());
        assertThat(ids(officer, new Sought("ibex", Where.EVERYWHERE, null, null, DakState.ARCHIVED, null, "", 9))).isEmpty();
        assertThat(ids(officer, new Sought("ibex", Where.EVERYWHERE, null, null, DakState.MARKED, unit("Admin Wing"), "", 9))).hasSize(2);
        assertThat(ids(officer, new Sought("ibex", Where.EVERYWHERE, null, null, null, unit("General"), "", 9))).isEmpty();
        Found one = searcher(officer).seek(new Sought("ibex", Where.EVERYWHERE, null, null, null, null, "", 1));
        assertThat(one.hits()).hasSize(1);
        assertThat(one.count()).isEqualTo(2);
    }

    @Test
    void urduAndMistypedWordsAreFound() {
        RegisterDak letter = marked(Letters.about("كوئٹه کے ہسپتال میں ادویات کی کمی").text("Shortage of medicines at the hospital."));
        for (String words : List.of("کوئٹہ ہسپتال", "هسپتال", "\"ادویات کی کمی\"", "shrotage", "hospi")) {
            assertThat(searcher(officer).find(words)).as(words).containsExactly(letter.dak());
        }
        assertThat(searcher(officer).find("\"shrotage\"")).isEmpty();
        assertThat(searcher(officer).find("\"hospi\"")).isEmpty();
    }

    @Test
    void nothingAskedNothingFound() {
        assertThat(seek(officer, "  ")).isEqualTo(Found.NOTHING);
        assertThat(seek(officer, "\"…\"").count()).isZero();
    }

    private static UnitId unit(String code) {
        return PROVINCE.unit(code);
    }

    private static RegisterDak marked(Letters letters) {
        RegisterDak letter = clerk.register(letters);
        accepted(clerk, letter, clerk.mark(letter.dak(), PROVINCE.soAdmin()));
        return letter;
    }

    private static RemarkOnDak remark(LetterDay who, DakId dak, MarkDak mark, String text) {
        return new RemarkOnDak(who.act(), dak, mark.addressees().getFirst().marking(), new Written(new RemarkId(UUID.randomUUID()), text));
    }

    private static void accepted(LetterDay who, pk.gob.edaftar.model.command.Command... commands) {
        assertThat(who.send(commands)).allSatisfy(receipt -> assertThat(receipt.refusal()).isNull()).extracting(Receipt::verdict).containsOnly(Verdict.ACCEPTED);
    }

    private static Searcher searcher(LetterDay who) {
        return new Searcher(who.desk());
    }

    private static Found seek(LetterDay who, String words) {
        return searcher(who).seek(words);
    }

    private static List<DakId> ids(LetterDay who, Sought sought) {
        return searcher(who).seek(sought).hits().stream().map(Hit::dak).toList();
    }

    private static List<String> marks(Passage passage) {
        return passage.marks().stream().map(mark -> passage.text().substring(mark.from(), mark.to())).toList();
    }
}
