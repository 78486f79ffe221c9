package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;

/// Every row of a feed has a position of its own, there is one row per stream and part, and heads and sums agree with them.
public interface FeedContract extends ServerWork {
    @Test
    default void aStreamNeverWrittenToIsAtItsBeginning() {
        Stream stream = desk();
        assertThat(state(stream)).isEqualTo(StreamState.EMPTY);
        assertThat(feed(stream, 0, 10)).isEmpty();
        assertThat(feed(stream, 5, 10)).as("after a position it never had").isEmpty();
    }

    @Test
    default void statesAreGivenForAllStreamsAskedFor() {
        publish(Specimens.live(desk(), part(), 1));
        Map<Stream, StreamState> states = store().read(reading -> reading.states(List.of(desk(), diary())));
        assertThat(states).containsOnlyKeys(desk(), diary());
        assertThat(states.get(desk())).extracting(StreamState::head).isEqualTo(1L);
        assertThat(states.get(diary())).isEqualTo(StreamState.EMPTY);
    }

    @Test
    default void everyRowHasAPositionOfItsOwn() {
        Part first = part();
        Part second = part();
        Part third = part();
        publish(Specimens.live(desk(), first, 1), Specimens.live(diary(), first, 1), Specimens.live(desk(), second, 1),
                Specimens.live(desk(), third, 1));
        assertThat(feed(desk(), 0, 10)).extracting(Listed::pos).containsExactly(1L, 2L, 3L);
        assertThat(feed(desk(), 0, 10)).extracting(Listed::part).containsExactlyInAnyOrder(first, second, third);
        assertThat(feed(diary(), 0, 10)).extracting(Listed::pos).containsExactly(1L);
        assertThat(state(desk()).head()).isEqualTo(3);
        publish(Specimens.live(desk(), part(), 1), Specimens.live(desk(), part(), 1));
        assertThat(feed(desk(), 3, 10)).extracting(Listed::pos).containsExactly(4L, 5L);
        assertThat(state(desk()).head()).isEqualTo(5);
    }

    @Test
    default void aRowIsReadAsItWasPublished() {
        Part live = part();
        Part ended = specimens().content(specimens().dak());
        Part gone = specimens().secret(specimens().dak());
        publish(Specimens.live(desk(), live, 7), Specimens.soFar(desk(), ended, 3));
        publish(Specimens.live(desk(), gone, 2));
        publish(Specimens.gone(desk(), gone, 4));
        assertThat(feed(desk(), 0, 10)).containsExactlyInAnyOrder(
                new Listed(desk(), live, 7, posOf(live), null, false),
                new Listed(desk(), ended, 3, posOf(ended), 3L, false),
                new Listed(desk(), gone, 4, 4, null, true));
    }

    @Test
    default void onlyTheLatestWordOnAPartIsKept() {
        Part part = part();
        Part other = part();
        publish(Specimens.live(desk(), part, 1));
        publish(Specimens.live(desk(), other, 1));
        publish(Specimens.live(desk(), part, 2));
        assertThat(feed(desk(), 0, 10)).extracting(Listed::part).containsExactly(other, part);
        assertThat(feed(desk(), 0, 10)).extracting(Listed::pos).containsExactly(2L, 3L);
        assertThat(feed(desk(), 0, 10)).extracting(Listed::seq).containsExactly(1L, 2L);
        assertThat(state(desk()).head()).isEqualTo(3);
    }

    @Test
    default void theSumOfAStreamIsTheSumOfItsRows() {
        Part part = part();
        Part ended = specimens().content(specimens().dak());
        publish(Specimens.live(desk(), part, 1), Specimens.live(desk(), ended, 1), Specimens.live(diary(), part, 1));
        assertSumsAgree();
        publish(Specimens.live(desk(), part, 2), Specimens.soFar(desk(), ended, 1));
        assertSumsAgree();
        publish(Specimens.gone(desk(), part, 2));
        assertSumsAgree();
        publish(Specimens.live(desk(), part, 3));
        assertSumsAgree();
        publish(Specimens.gone(desk(), part, 3), Specimens.gone(desk(), ended, 1));
        assertThat(state(desk()).sum()).as("nothing is shown any more").isZero();
        assertThat(state(diary()).sum()).isNotZero();
    }

    @Test
    default void sumsGoRoundTheEndOfTheirRange() {
        List<Listed> rows = new ArrayList<>();
        IntStream.range(0, 200).forEach(n -> rows.add(Specimens.live(desk(), part(), n + 1L)));
        publish(rows.toArray(Listed[]::new));
        rows.forEach(row -> publish(Specimens.live(desk(), row.part(), row.seq() + 1000)));
        assertSumsAgree();
    }

    @Test
    default void aPageEndsAtItsLimitAndTheNextGoesOnFromThere() {
        for (int n = 0; n < 5; n++) {
            publish(Specimens.live(desk(), part(), 1));
        }
        assertThat(feed(desk(), 0, 4)).extracting(Listed::pos).containsExactly(1L, 2L, 3L, 4L);
        assertThat(feed(desk(), 0, 5)).extracting(Listed::pos).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(feed(desk(), 0, 6)).hasSize(5);
        assertThat(feed(desk(), 4, 4)).extracting(Listed::pos).containsExactly(5L);
        assertThat(feed(desk(), 5, 4)).isEmpty();
        assertThat(feed(desk(), 99, 4)).as("a position that is yet to come").isEmpty();
    }

    @Test
    default void onePublicationMayEndInTheMiddleOfAPage() {
        Listed[] rows = IntStream.range(0, 7).mapToObj(n -> Specimens.live(desk(), part(), 1)).toArray(Listed[]::new);
        publish(rows);
        List<Part> read = new ArrayList<>();
        long after = 0;
        for (List<Listed> page = feed(desk(), after, 3); !page.isEmpty(); page = feed(desk(), after, 3)) {
            page.forEach(row -> read.add(row.part()));
            after = page.getLast().pos();
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(rows).map(Listed::part).toList());
    }

    @Test
    default void streamsAreReadOneAfterTheOtherAsGiven() {
        publish(Specimens.live(desk(), part(), 1), Specimens.live(diary(), part(), 1), Specimens.live(desk(), part(), 1),
                Specimens.live(diary(), part(), 1), Specimens.live(diary(), part(), 1));
        List<Cursor> cursors = List.of(new Cursor(diary(), 1), new Cursor(Stream.desk(specimens().province().secretary()), 0),
                new Cursor(desk(), 0));
        assertThat(places(cursors, 9)).containsExactly("DIARY 2", "DIARY 3", "DESK 1", "DESK 2");
        assertThat(places(cursors, 4)).containsExactly("DIARY 2", "DIARY 3", "DESK 1", "DESK 2");
        assertThat(places(cursors, 3)).containsExactly("DIARY 2", "DIARY 3", "DESK 1");
        assertThat(places(cursors, 2)).containsExactly("DIARY 2", "DIARY 3");
        assertThat(places(cursors.reversed(), 3)).containsExactly("DESK 1", "DESK 2", "DIARY 2");
        assertThat(places(List.of(), 3)).isEmpty();
    }

    @Test
    default void listingsOfAPartAreThoseOfAllStreams() {
        Part part = part();
        publish(Specimens.live(desk(), part, 1), Specimens.soFar(diary(), part, 1), Specimens.live(desk(), part(), 1));
        publish(Specimens.gone(Stream.unit(specimens().registry()), part, 1));
        List<Listed> rows = listings(part);
        assertThat(rows).extracting(Listed::stream)
                .containsExactlyInAnyOrder(desk(), diary(), Stream.unit(specimens().registry()));
        assertThat(rows).filteredOn(Listed::gone).extracting(Listed::stream).containsExactly(Stream.unit(specimens().registry()));
        assertThat(rows).filteredOn(row -> row.stream().equals(diary())).extracting(Listed::upto).containsExactly(1L);
        assertThat(listings(part())).as("shown to nobody").isEmpty();
    }

    @Test
    default void listingsAreReadByPartAndStream() {
        Part part = part();
        Part other = part();
        publish(Specimens.live(desk(), part, 1), Specimens.live(diary(), part, 1), Specimens.live(desk(), other, 1),
                Specimens.live(desk(), part(), 1));
        assertThat(listings(List.of(part, other), Set.of(desk()))).extracting(Listed::part).containsExactlyInAnyOrder(part, other);
        assertThat(listings(List.of(part), Set.of(desk(), diary()))).extracting(Listed::stream)
                .containsExactlyInAnyOrder(desk(), diary());
        assertThat(listings(List.of(other), Set.of(diary()))).isEmpty();
        assertThat(listings(List.of(), Set.of(desk()))).isEmpty();
        assertThat(listings(List.of(part), Set.of())).isEmpty();
    }

    private void assertSumsAgree() {
        for (Stream stream : List.of(desk(), diary())) {
            long sum = feed(stream, 0, 1000).stream().mapToLong(Sums::of).sum();
            assertThat(state(stream).sum()).as("sum of %s", stream).isEqualTo(sum);
        }
    }

    private List<String> places(List<Cursor> cursors, int limit) {
        return store().read(reading -> reading.feed(cursors, limit)).stream()
                .map(row -> row.stream().kind() + " " + row.pos()).toList();
    }

    private List<Listed> listings(List<Part> parts, Set<Stream> streams) {
        return store().read(reading -> reading.listings(parts, streams));
    }

    private long posOf(Part part) {
        return feed(desk(), 0, 10).stream().filter(row -> row.part().equals(part)).findFirst().orElseThrow().pos();
    }

    private Part part() {
        return Part.trail(specimens().id());
    }

    private Stream desk() {
        return Stream.desk(specimens().province().soAdmin());
    }

    private Stream diary() {
        return Stream.diary(specimens().registry());
    }
}
