package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.dak.DakId;

/// A desk knows which streams it follows, how far it read them, what they list, and what of that is not here yet.
public interface ListingContract extends DeskWork {
    @Test
    default void aNewDeskFollowsNothing() {
        cache(cache -> {
            assertThat(cache.fingerprint()).isZero();
            assertThat(cache.subscriptions()).isEmpty();
            assertThat(cache.cursors()).isEmpty();
            assertThat(cache.wanted(10)).isEmpty();
            assertThat(cache.sum(desk())).isZero();
        });
    }

    @Test
    default void theStreamsFollowedAreTheLastOnesGiven() {
        cache(cache -> assertThat(cache.subscriptions(11, List.of(new Subscription(desk(), true), new Subscription(diary(), false))))
                .isEmpty());
        cache(cache -> {
            assertThat(cache.fingerprint()).isEqualTo(11);
            assertThat(cache.subscriptions()).containsOnlyKeys(desk(), diary()).containsEntry(desk(), true).containsEntry(diary(), false);
        });
        cache(cache -> cache.subscriptions(-12, List.of(new Subscription(diary(), true))));
        cache(cache -> {
            assertThat(cache.fingerprint()).isEqualTo(-12);
            assertThat(cache.subscriptions()).containsOnlyKeys(diary()).containsEntry(diary(), true);
        });
    }

    @Test
    default void aCursorIsWhereTheStreamWasReadTo() {
        follow(desk(), diary());
        cache(cache -> cache.cursor(new Cursor(desk(), 5)));
        cache(cache -> {
            cache.cursor(new Cursor(diary(), 0));
            cache.cursor(new Cursor(desk(), 9));
        });
        cache(cache -> assertThat(cache.cursors()).containsExactlyInAnyOrder(new Cursor(desk(), 9), new Cursor(diary(), 0)));
    }

    @Test
    default void aStreamLeftOutIsForgottenWithItsCursorAndListings() {
        DakId onlyThere = specimens().dak();
        DakId inBoth = specimens().dak();
        DakId elsewhere = specimens().dak();
        follow(desk(), diary());
        list(Specimens.live(desk(), trail(onlyThere), 1), Specimens.live(desk(), trail(inBoth), 1),
                Specimens.live(diary(), trail(inBoth), 1), Specimens.live(diary(), trail(elsewhere), 1));
        cache(cache -> {
            cache.cursor(new Cursor(desk(), 2));
            cache.cursor(new Cursor(diary(), 2));
        });
        assertThat(follow(diary())).containsExactlyInAnyOrder(trail(onlyThere), trail(inBoth));
        cache(cache -> {
            assertThat(cache.cursors()).containsExactly(new Cursor(diary(), 2));
            assertThat(cache.listings(trail(onlyThere))).isEmpty();
            assertThat(cache.listings(trail(inBoth))).extracting(Listed::stream).containsExactly(diary());
            assertThat(cache.sum(desk())).isZero();
            assertThat(cache.partsOf(onlyThere.value())).isEmpty();
            assertThat(cache.sum(diary())).isEqualTo(Sums.of(Specimens.live(diary(), trail(inBoth), 1))
                    + Sums.of(Specimens.live(diary(), trail(elsewhere), 1)));
        });
        assertThat(follow(desk(), diary())).isEmpty();
        cache(cache -> {
            assertThat(cache.cursors()).as("it is read again from its beginning").containsExactly(new Cursor(diary(), 2));
            assertThat(cache.sum(desk())).isZero();
        });
    }

    @Test
    default void aListingReplacesTheStreamsEarlierOne() {
        DakId dak = specimens().dak();
        Part content = specimens().content(dak);
        follow(desk(), diary());
        Listed first = new Listed(desk(), content, 3, 17, null, false);
        Listed others = new Listed(diary(), content, 2, 4, 2L, false);
        list(first, others);
        cache(cache -> assertThat(cache.listings(content)).containsExactlyInAnyOrder(first, others));
        Listed second = new Listed(desk(), content, 5, 18, 5L, false);
        list(second);
        cache(cache -> assertThat(cache.listings(content)).containsExactlyInAnyOrder(second, others));
        cache(cache -> assertThat(cache.listings(specimens().content(specimens().dak()))).isEmpty());
    }

    @Test
    default void aListingThatIsGoneIsRemoved() {
        DakId dak = specimens().dak();
        Part trail = trail(dak);
        follow(desk(), diary());
        list(Specimens.live(desk(), trail, 1), Specimens.live(diary(), trail, 1));
        list(Specimens.gone(desk(), trail, 2));
        cache(cache -> {
            assertThat(cache.listings(trail)).extracting(Listed::stream).containsExactly(diary());
            assertThat(cache.sum(desk())).isZero();
        });
        list(Specimens.gone(diary(), trail, 2), Specimens.gone(desk(), trail(specimens().dak()), 1));
        cache(cache -> {
            assertThat(cache.listings(trail)).isEmpty();
            assertThat(cache.partsOf(dak.value())).isEmpty();
            assertThat(cache.wanted(10)).isEmpty();
        });
    }

    @Test
    default void thePartsOfAPaperAreThoseListedAnywhere() {
        DakId dak = specimens().dak();
        follow(desk(), diary());
        list(Specimens.live(desk(), trail(dak), 1), Specimens.live(diary(), trail(dak), 1),
                Specimens.live(desk(), specimens().content(dak), 1), Specimens.live(desk(), trail(specimens().dak()), 1));
        cache(cache -> {
            assertThat(cache.partsOf(dak.value())).containsExactlyInAnyOrder(trail(dak), specimens().content(dak));
            assertThat(cache.partsOf(specimens().id())).isEmpty();
        });
    }

    @Test
    default void theSumRunsOverAllListingsOfAStream() {
        DakId dak = specimens().dak();
        DakId other = specimens().dak();
        follow(desk(), diary());
        list(Specimens.live(desk(), trail(dak), 1), Specimens.live(desk(), specimens().content(dak), 1),
                Specimens.live(desk(), trail(other), 1), Specimens.live(diary(), trail(dak), 1));
        list(Specimens.live(desk(), trail(dak), 2), Specimens.soFar(desk(), specimens().content(dak), 1),
                Specimens.gone(desk(), trail(other), 1));
        cache(cache -> {
            assertThat(cache.sum(desk())).isEqualTo(Sums.of(Specimens.live(desk(), trail(dak), 2))
                    + Sums.of(Specimens.soFar(desk(), specimens().content(dak), 1)));
            assertThat(cache.sum(diary())).isEqualTo(Sums.of(Specimens.live(diary(), trail(dak), 1)));
        });
        list(Specimens.gone(desk(), trail(dak), 3), Specimens.gone(desk(), specimens().content(dak), 1));
        cache(cache -> assertThat(cache.sum(desk())).isZero());
    }

    @Test
    default void aPartIsHeldUpToACount() {
        Part part = trail(specimens().dak());
        cache(cache -> assertThat(cache.held(part)).isZero());
        cache(cache -> cache.held(part, 7));
        cache(cache -> assertThat(cache.held(part)).isEqualTo(7));
        cache(cache -> cache.held(part, 3));
        cache(cache -> assertThat(cache.held(part)).isEqualTo(3));
        cache(cache -> cache.held(part, 0));
        cache(cache -> assertThat(cache.held(part)).isZero());
    }

    @Test
    default void aListedPartIsWantedFromWhereItIsHeld() {
        Part trail = trail(specimens().dak());
        follow(desk());
        list(Specimens.live(desk(), trail, 4));
        assertThat(wanted(10)).containsExactly(new Want(trail, 0));
        cache(cache -> cache.held(trail, 3));
        assertThat(wanted(10)).containsExactly(new Want(trail, 3));
        cache(cache -> cache.held(trail, 4));
        assertThat(wanted(10)).isEmpty();
        list(Specimens.live(desk(), trail, 6));
        assertThat(wanted(10)).containsExactly(new Want(trail, 4));
        list(Specimens.gone(desk(), trail, 6));
        assertThat(wanted(10)).isEmpty();
    }

    @Test
    default void aPartIsWantedAsFarAsAnyStreamShowsIt() {
        Part content = specimens().content(specimens().dak());
        follow(desk(), diary());
        list(Specimens.soFar(desk(), content, 2), Specimens.live(diary(), content, 5));
        cache(cache -> cache.held(content, 2));
        assertThat(wanted(10)).containsExactly(new Want(content, 2));
        list(Specimens.gone(diary(), content, 5));
        assertThat(wanted(10)).isEmpty();
    }

    @Test
    default void bodiesAreWantedOnlyWhereTheyComeAlong() {
        DakId dak = specimens().dak();
        Part directory = Part.directory(specimens().id());
        cache(cache -> cache.subscriptions(1, List.of(new Subscription(desk(), false), new Subscription(Stream.DIRECTORY, true))));
        list(Specimens.live(desk(), trail(dak), 1), Specimens.live(desk(), specimens().content(dak), 1),
                Specimens.live(desk(), specimens().secret(dak), 1), Specimens.live(Stream.DIRECTORY, directory, 1));
        assertThat(wanted(10)).extracting(Want::part).as("trail and directory always").containsExactlyInAnyOrder(trail(dak), directory);
        cache(cache -> cache.subscriptions(2, List.of(new Subscription(desk(), true), new Subscription(Stream.DIRECTORY, true))));
        assertThat(wanted(10)).extracting(Want::part).containsExactlyInAnyOrder(trail(dak), directory, specimens().content(dak),
                specimens().secret(dak));
        cache(cache -> cache.subscriptions(3, List.of(new Subscription(desk(), false), new Subscription(Stream.DIRECTORY, false))));
        assertThat(wanted(10)).extracting(Want::part).containsExactlyInAnyOrder(trail(dak), directory);
    }

    @Test
    default void whatComesAlongInOneStreamIsWantedThoughAnotherOnlyTellsOfIt() {
        Part content = specimens().content(specimens().dak());
        cache(cache -> cache.subscriptions(1, List.of(new Subscription(desk(), false), new Subscription(diary(), true))));
        list(Specimens.live(desk(), content, 9), Specimens.soFar(diary(), content, 4));
        assertThat(wanted(10)).containsExactly(new Want(content, 0));
        cache(cache -> cache.held(content, 4));
        assertThat(wanted(10)).as("the rest comes on opening").isEmpty();
    }

    @Test
    default void noMoreIsWantedAtOnceThanAskedFor() {
        follow(desk());
        for (int n = 0; n < 5; n++) {
            list(Specimens.live(desk(), trail(specimens().dak()), 1));
        }
        assertThat(wanted(4)).hasSize(4).doesNotHaveDuplicates();
        assertThat(wanted(5)).hasSize(5);
        assertThat(wanted(6)).hasSize(5);
        wanted(3).forEach(want -> cache(cache -> cache.held(want.part(), 1)));
        assertThat(wanted(4)).hasSize(2);
    }

    @Test
    default void actsLaidOverTheRowsAreRemembered() {
        cache(cache -> {
            assertThat(cache.mark()).isZero();
            assertThat(cache.overlaid()).isEmpty();
        });
        cache(cache -> {
            cache.mark(12);
            cache.overlaid(11, true);
            cache.overlaid(12, true);
            cache.overlaid(12, true);
        });
        cache(cache -> {
            assertThat(cache.mark()).isEqualTo(12);
            assertThat(cache.overlaid()).isEqualTo(Set.of(11L, 12L));
            cache.overlaid(11, false);
            cache.overlaid(10, false);
        });
        cache(cache -> assertThat(cache.overlaid()).isEqualTo(Set.of(12L)));
    }

    private List<Want> wanted(int limit) {
        return store().cache(cache -> cache.wanted(limit));
    }
}
