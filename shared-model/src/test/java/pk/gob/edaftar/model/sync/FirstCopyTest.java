package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;

/// The pages of a first copy: whatever their size, each listing comes once and in its order, and each paper once.
class FirstCopyTest {
    private static final int LIMIT = 6;
    private static final int LETTERS = 25;

    private final SmallOffice office = new SmallOffice();
    private final SmallProvince province = office.specimens().province();
    private final Acts acts = Acts.in(province);
    private final Session officer = office.specimens().session(province.soAdmin());
    private final Pulling pulling = new Pulling(office.server(), Portions.USUAL);

    @BeforeEach
    void lettersAreMarked() {
        SmallOffice.Desk clerk = office.desk(province.clerk(), "7F3-1");
        clerk.goOnline();
        office.settle();
        for (int n = 0; n < LETTERS; n++) {
            RegisterDak register = acts.at(office.now()).register(Letters.ordinary(), clerk.core().nextNumber(office.specimens().series(), office.now()));
            assertThat(clerk.perform(register).done()).isNotNull();
            clerk.perform(acts.at(office.now()).mark(register.dak(), province.soAdmin()));
            office.settle();
        }
    }

    @Test
    void everyListingComesOnceHoweverThePagesAreCut() {
        List<PullAnswer> pages = copy(LIMIT);
        PullAnswer whole = pull(new Pull(null, List.of(), true, fingerprint(), 0, Pull.LIMIT));
        assertThat(whole.caughtUp()).isTrue();
        assertThat(pages.stream().flatMap(page -> page.listed().stream())).containsExactlyElementsOf(whole.listed());
        assertThat(pages.getLast().progress()).isEqualTo(whole.progress());
    }

    @Test
    void everyRowComesOnceAndNoneIsMissing() {
        Set<Object> known = new HashSet<>();
        List<Row> rows = copy(LIMIT).stream().flatMap(page -> page.tails().stream()).flatMap(tail -> tail.rows().stream())
                .filter(row -> !known.add(row.key())).toList();
        assertThat(rows).as("came twice").isEmpty();
        Set<Object> all = new HashSet<>();
        pull(new Pull(null, List.of(), true, fingerprint(), 0, Pull.LIMIT)).tails().forEach(tail -> tail.rows().forEach(row -> all.add(row.key())));
        assertThat(known).isEqualTo(all);
    }

    @Test
    void aPageIsLongOnlyWhereItsPapersAreHere() {
        List<PullAnswer> pages = copy(LIMIT);
        assertThat(pages).allSatisfy(page -> assertThat(page.listed().size()).isLessThanOrEqualTo(page.tails().isEmpty() ? 5 * LIMIT : LIMIT));
        assertThat(pages).anySatisfy(page -> assertThat(page.listed()).hasSizeGreaterThan(LIMIT));
        Set<Part> brought = new HashSet<>();
        for (PullAnswer page : pages) {
            page.tails().forEach(tail -> brought.add(tail.part()));
            assertThat(page.listed().stream().map(Listed::part).filter(part -> Pulling.inline(part, Stream.desk(province.soAdmin()), Set.of())))
                    .as("listed with its rows or after them").isSubsetOf(brought);
        }
    }

    @Test
    void onlyAFullReadingLeavesOutWhatCame() {
        List<Cursor> cursors = Objects.requireNonNull(pull(new Pull(null, List.of(), true, 0, 0, 1)).subscriptions()).streams().stream()
                .map(each -> new Cursor(each.stream(), 0)).toList();
        PullAnswer page = pull(new Pull(null, cursors, false, fingerprint(), 0, LIMIT));
        assertThat(page.listed()).hasSize(LIMIT);
    }

    private long fingerprint() {
        return pull(new Pull(null, List.of(), true, 0, 0, 1)).fingerprint();
    }

    private PullAnswer pull(Pull pull) {
        return pulling.pull(officer, pull, office.now());
    }

    private List<PullAnswer> copy(int limit) {
        List<PullAnswer> pages = new ArrayList<>();
        TreeMap<Stream, Long> reached = new TreeMap<>();
        long fingerprint = fingerprint();
        do {
            List<Cursor> cursors = reached.entrySet().stream().map(each -> new Cursor(each.getKey(), each.getValue())).toList();
            pages.add(pull(new Pull(null, cursors, true, fingerprint, 0, limit)));
            pages.getLast().progress().forEach(each -> reached.put(each.stream(), each.pos()));
        } while (!pages.getLast().caughtUp() && pages.size() < 1_000);
        assertThat(pages.getLast().caughtUp()).isTrue();
        assertThat(IntStream.range(0, pages.size() - 1).filter(n -> pages.get(n).listed().isEmpty())).isEmpty();
        return pages;
    }
}
