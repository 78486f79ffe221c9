package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.number.Lease;

/// What every store of the server's truth must do. A store's test extends this and says how to open one; where it can
/// also be closed and opened again, that what was committed is still there.
public abstract class ServerStoreContract implements LedgerContract, PartContract, FeedContract, NumberContract {
    private final Specimens specimens = new Specimens();
    private ServerStore store;

    /// Each test has a store of its own, so this is never read before it is set.
    @SuppressWarnings("NullAway")
    protected ServerStoreContract() {}

    /// A store that holds nothing but its epoch.
    protected abstract ServerStore open();

    /// The same store as a server finds it that has been started again.
    protected abstract ServerStore reopen(ServerStore before);

    @BeforeEach
    final void openStore() {
        store = open();
    }

    @Override
    public final ServerStore store() {
        return store;
    }

    @Override
    public final Specimens specimens() {
        return specimens;
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() {
        Epoch epoch = store().read(ServerStore.Reading::epoch);
        Session session = specimens().session(specimens().province().clerk());
        Stream stream = Stream.diary(specimens().registry());
        DakId dak = specimens().dak();
        Part trail = Part.trail(dak.value());
        Lease lease = store().write(writing -> writing.grant(specimens().id(), specimens().series(), session, 50));
        Receipt receipt = act(session, Set.of(dak.value()), writing -> {
            writing.put(specimens().entry(dak, 1, null));
            publish(writing, Specimens.live(stream, trail, 1));
        });
        List<Row> rows = rows(trail, 0, 10);
        List<Listed> feed = feed(stream, 0, 10);
        StreamState state = state(stream);

        store = reopen(store);

        assertThat(store().read(ServerStore.Reading::epoch)).isEqualTo(epoch);
        assertThat(receipts(session, 0, 10)).containsExactly(receipt);
        assertThat(rows(trail, 0, 10)).isEqualTo(rows).hasSize(1);
        assertThat(feed(stream, 0, 10)).isEqualTo(feed).hasSize(1);
        assertThat(state(stream)).isEqualTo(state);
        assertThat(lease(lease.id().value())).isEqualTo(lease);
        assertThat(draw(specimens().series())).isEqualTo(51);
    }
}
