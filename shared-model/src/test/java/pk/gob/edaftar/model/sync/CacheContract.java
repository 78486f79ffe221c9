package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Subscription;
import pk.gob.edaftar.model.dak.DakId;

/// What can be fetched again is thrown away whole, and changed all or nothing.
public interface CacheContract extends DeskWork {
    @Test
    default void everythingIsForgottenAtOnce() {
        DakId dak = specimens().dak();
        fill(dak);
        cache(DeskStore.Cache::reset);
        assertEmpty(dak);
        fill(dak);
        cache(cache -> assertThat(cache.stored(dak.value())).as("and can be filled again").isPresent());
    }

    @Test
    default void ofWorkThatThrowsNothingIsDone() {
        DakId dak = specimens().dak();
        assertThatThrownBy(() -> cache(cache -> {
            fill(cache, dak);
            throw new LedgerContract.GivenUp();
        })).isInstanceOf(LedgerContract.GivenUp.class);
        assertEmpty(dak);
        fill(dak);
        assertThatThrownBy(() -> cache(cache -> {
            cache.reset();
            throw new LedgerContract.GivenUp();
        })).isInstanceOf(LedgerContract.GivenUp.class);
        cache(cache -> {
            assertThat(cache.mark()).isEqualTo(3);
            assertThat(cache.overlaid()).containsExactly(3L);
            assertThat(cache.fingerprint()).isEqualTo(7);
            assertThat(cache.cursors()).containsExactly(new Cursor(desk(), 4));
            assertThat(cache.listings(trail(dak))).hasSize(1);
            assertThat(cache.sum(desk())).isEqualTo(Sums.of(Specimens.live(desk(), trail(dak), 2)));
            assertThat(cache.held(trail(dak))).isEqualTo(1);
            assertThat(cache.stored(dak.value())).isPresent();
            assertThat(cache.beneath(dak.value())).hasSize(1);
            assertThat(cache.wanted(9)).containsExactly(new Want(trail(dak), 1));
        });
    }

    @Test
    default void whatIsKeptCanBeReadWhileTheCacheIsWritten() {
        keep(kept -> kept.lastReceipt(6));
        cache(cache -> cache.mark(store().<Long>keep(DeskStore.Kept::lastReceipt)));
        cache(cache -> assertThat(cache.mark()).isEqualTo(6));
    }

    private void fill(DakId dak) {
        cache(cache -> fill(cache, dak));
    }

    private void fill(DeskStore.Cache cache, DakId dak) {
        cache.subscriptions(7, List.of(new Subscription(desk(), true)));
        cache.listed(Specimens.live(desk(), trail(dak), 2));
        cache.cursor(new Cursor(desk(), 4));
        cache.held(trail(dak), 1);
        cache.mark(3);
        cache.overlaid(3, true);
        cover(cache, specimens().entry(dak, 1, null), null);
        specimens().province().entities().forEach(entity -> cache.store(row(entity, 1)));
    }

    private void assertEmpty(DakId dak) {
        cache(cache -> {
            assertThat(cache.mark()).isZero();
            assertThat(cache.overlaid()).isEmpty();
            assertThat(cache.fingerprint()).isZero();
            assertThat(cache.subscriptions()).isEmpty();
            assertThat(cache.cursors()).isEmpty();
            assertThat(cache.listings(trail(dak))).isEmpty();
            assertThat(cache.partsOf(dak.value())).isEmpty();
            assertThat(cache.sum(desk())).isZero();
            assertThat(cache.held(trail(dak))).isZero();
            assertThat(cache.wanted(9)).isEmpty();
            assertThat(cache.stored(dak.value())).isEmpty();
            assertThat(cache.trail(dak.value())).isEmpty();
            assertThat(cache.beneath(dak.value())).isEmpty();
            assertThat(cache.organisation().posts()).isEmpty();
        });
    }
}
