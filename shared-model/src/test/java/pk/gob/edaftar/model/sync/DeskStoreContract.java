package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.dak.Dak;
import pk.gob.edaftar.model.dak.DakId;

/// What every pair of a desk's stores must do. A store's test extends this and says how to open one, and how it is
/// found again after the desk was closed.
public abstract class DeskStoreContract implements KeptContract, ListingContract, ShownContract,
        CacheContract {
    private final Specimens specimens = new Specimens();
    private final Identity identity = new Identity(new DeviceId(specimens.id()),
            specimens.province().person(specimens.province().clerk()), "7F3-1");
    private DeskStore store;

    /// Each test has a store of its own, so this is never read before it is set.
    @SuppressWarnings("NullAway")
    protected DeskStoreContract() {}

    /// A store of [#identity()] that holds nothing else.
    protected abstract DeskStore open();

    /// The same store after a plain close.
    protected abstract DeskStore reopen(DeskStore before);

    @BeforeEach
    final void openStore() {
        store = open();
    }

    @Override
    public final DeskStore store() {
        return store;
    }

    @Override
    public final Specimens specimens() {
        return specimens;
    }

    @Override
    public final Identity identity() {
        return identity;
    }

    @Test
    void whatWasKeptAndCachedIsThereAfterAClose() {
        UUID request = specimens().id();
        DakId dak = specimens().dak();
        Dak entry = specimens().entry(dak, 1, null);
        Outgoing act = new Outgoing(0, specimens().command(), specimens().body(specimens().command()), Set.of(dak.value()),
                "1/2026/S&GAD", OutgoingState.SAVED, null);
        keep(kept -> {
            kept.append(act);
            kept.leaseRequest(specimens().series(), request);
            kept.lastReceipt(5);
            kept.nextProvisional();
        });
        follow(desk());
        list(Specimens.live(desk(), trail(dak), 1));
        confirm(entry, 1);
        cache(cache -> {
            cache.held(trail(dak), 1);
            cache.mark(1);
            cache.overlaid(1, true);
            cache.cursor(new Cursor(desk(), 8));
        });

        store = reopen(store);

        keep(kept -> {
            assertThat(kept.identity()).isEqualTo(identity());
            assertThat(kept.outgoing(act.id())).get().extracting(Outgoing::n, Outgoing::touches, Outgoing::state)
                    .containsExactly(1L, Set.of(dak.value()), OutgoingState.SAVED);
            assertThat(kept.leaseRequest(specimens().series())).contains(request);
            assertThat(kept.lastReceipt()).isEqualTo(5);
            assertThat(kept.nextProvisional()).isEqualTo(2);
            assertThat(kept.append(new Outgoing(0, specimens().command(), act.body(), Set.of(), "", OutgoingState.SAVED, null)))
                    .isEqualTo(2);
        });
        cache(cache -> {
            assertThat(cache.trail(dak.value())).get().satisfies(trail -> assertThat(trail.entities()).containsExactly(entry));
            assertThat(cache.cursors()).containsExactly(new Cursor(desk(), 8));
            assertThat(cache.sum(desk())).isEqualTo(Sums.of(Specimens.live(desk(), trail(dak), 1)));
            assertThat(cache.mark()).isEqualTo(1);
            assertThat(cache.overlaid()).containsExactly(1L);
        });
    }
}
