package pk.gob.edaftar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterText;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// An index finds and counts papers by the pieces of them its reader may see.
class PaperIndexTest {
    private static final PostId POST = new PostId(new UUID(1, 1));
    private static final String MINE = "DESK:mine";
    private static final String YOURS = "DESK:yours";

    private final Directory directory = new ByteBuffersDirectory();
    private PaperIndex index;

    PaperIndexTest() throws IOException {
        index = PaperIndex.open(directory, "life");
    }

    @BeforeEach
    void threePapers() throws IOException {
        put(1, Letters.about("Repair of the jetty").text("The pontoons have drifted."), Set.of(MINE, YOURS), "later opinion", Set.of(MINE));
        put(2, Letters.about("Repair of the quay").text("The bollards are rusted."), Set.of(MINE), "", Set.of());
        put(3, Letters.about("Movement of the walrus").secret().text("walrus"), Set.of(MINE, YOURS), "walrus", Set.of(MINE, YOURS));
        index.show(3);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aPaperIsCountedOnceForWhoMaySeeAllThatWasAsked() throws IOException {
        assertThat(find("repair", Set.of(MINE))).hasSize(2);
        assertThat(find("jetty pontoons opinion", Set.of(MINE))).containsExactly(id(1));
        assertThat(find("jetty opinion", Set.of(YOURS))).isEmpty();
        assertThat(find("repair", Set.of(YOURS))).containsExactly(id(1));
        assertThat(find("repair", Set.of("DESK:theirs"))).isEmpty();
        assertThat(find("repair", null)).hasSize(2);
    }

    @Test
    void aSecretPaperIsNotInIt() throws IOException {
        assertThat(find("walrus", null)).isEmpty();
        assertThat(index.size()).isEqualTo(5);
    }

    @Test
    void aWordBeginsWordsOrIsMistypedUnlessItIsQuoted() throws IOException {
        assertThat(find("pont", null)).containsExactly(id(1));
        assertThat(find("pontonos", null)).containsExactly(id(1));
        assertThat(find("\"pont\"", null)).isEmpty();
        assertThat(find("\"repair of the quay\"", null)).containsExactly(id(2));
        assertThat(find("\"quay of the repair\"", null)).isEmpty();
    }

    @Test
    void whatChangedSinceIsNotTold() throws IOException {
        Question question = new Question(Sought.words("repair"), Set.of(MINE), Set.of(), Set.of(id(2)), List.of());
        assertThat(index.search(question).count()).isEqualTo(1);
    }

    @Test
    void whatIsNotShownIsCounted() throws IOException {
        Sought one = new Sought("repair", Sought.words("").where(), null, null, null, null, "", 1);
        Matches matches = index.search(new Question(one, Set.of(MINE), Set.of(), Set.of(), List.of()));
        assertThat(matches.papers()).hasSize(1);
        assertThat(matches.count()).isEqualTo(2);
    }

    @Test
    void anotherLifeBeginsEmptyAndTheSameGoesOn() throws IOException {
        index.commit();
        index.close();
        Directory same = new ByteBuffersDirectory();
        index = PaperIndex.open(same, "life");
        assertThat(index.position()).isZero();
        put(4, Letters.about("Repair of the lighthouse"), Set.of(MINE), "", Set.of());
        index.show(9);
        index.commit();
        assertThat(index.position()).isEqualTo(9);
    }

    private List<UUID> find(String words, @Nullable Set<String> streams) throws IOException {
        Matches matches = index.search(new Question(Sought.words(words), streams, Set.of(), Set.of(), List.of()));
        assertThat(matches.count()).isEqualTo(matches.papers().size());
        return matches.papers();
    }

    private static UUID id(int n) {
        return new UUID(7, n);
    }

    private void put(int n, Letters letters, Set<String> by, String remark, Set<String> remarkBy) throws IOException {
        DakId id = new DakId(id(n));
        UnitId unit = new UnitId(new UUID(2, 2));
        PersonId person = new PersonId(new UUID(3, 3));
        Part content = Part.content(id.value(), id.value());
        List<Seen> paper = new ArrayList<>();
        paper.add(new Seen(new Dak(id, unit, Stamp.provisional(new Series(unit, 2026), "P/1/" + n), null, n + "/2026/X", null,
                letters.head().receivedOn(), letters.head().urgency(), letters.head().grade(), false, person, POST, POST, Instant.EPOCH,
                null, DakState.MARKED), by));
        paper.add(new Seen(new Letter(id, Part.trail(id.value()), letters.head()), by));
        paper.add(new Seen(new LetterText(id, content, letters.text(), null), by));
        if (!remark.isEmpty()) {
            paper.add(new Seen(new Remark(new RemarkId(new UUID(8, n)), id, content, person, POST, null, Instant.EPOCH, null, remark), remarkBy));
        }
        index.put(id.value(), PaperDocuments.of(id.value(), paper));
    }
}
