package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.LeaseId;
import pk.gob.edaftar.model.number.Series;

/// What a desk must never lose is there as it was written, all of a transaction or nothing of it.
public interface KeptContract extends DeskWork {
    @Test
    default void aDeskKnowsWhoseItIs() {
        assertThat(store().<Identity>keep(DeskStore.Kept::identity)).isEqualTo(identity());
    }

    @Test
    default void aNewDeskHasMadeNothingAndHeardNothing() {
        keep(kept -> {
            assertThat(kept.epoch()).isNull();
            assertThat(kept.clock()).isEqualTo(Clock.UNKNOWN);
            assertThat(kept.lastReceipt()).isZero();
            assertThat(kept.outgoing(EnumSet.allOf(OutgoingState.class))).isEmpty();
            assertThat(kept.leases(specimens().series())).isEmpty();
            assertThat(kept.leaseRequest(specimens().series())).isEmpty();
        });
    }

    @Test
    default void theEpochIsTheLastOneHeardOf() {
        keep(kept -> kept.epoch(new Epoch(1, specimens().id())));
        Epoch second = new Epoch(2, specimens().id());
        keep(kept -> kept.epoch(second));
        keep(kept -> assertThat(kept.epoch()).isEqualTo(second));
    }

    @Test
    default void theClockIsKeptToTheMillisecond() {
        Clock slow = new Clock(Duration.ofMillis(-90_061_007), Specimens.THEN);
        keep(kept -> kept.clock(slow));
        keep(kept -> assertThat(kept.clock()).isEqualTo(slow));
        Clock fast = new Clock(Duration.ofHours(3), Specimens.THEN.plusMillis(1));
        keep(kept -> kept.clock(fast));
        keep(kept -> assertThat(kept.clock()).isEqualTo(fast));
    }

    @Test
    default void theLastReceiptIsRemembered() {
        keep(kept -> kept.lastReceipt(Long.MAX_VALUE - 1));
        keep(kept -> assertThat(kept.lastReceipt()).isEqualTo(Long.MAX_VALUE - 1));
        keep(kept -> kept.lastReceipt(0));
        keep(kept -> assertThat(kept.lastReceipt()).as("another epoch").isZero());
    }

    @Test
    default void actsGetTheirPlaceInTheOrderTheyAreMade() {
        Outgoing first = outgoing(OutgoingState.SAVED, null);
        Outgoing second = outgoing(OutgoingState.SAVED, null);
        Outgoing third = outgoing(OutgoingState.SAVED, null);
        keep(kept -> {
            assertThat(kept.append(first)).isEqualTo(1);
            assertThat(kept.append(second)).isEqualTo(2);
        });
        keep(kept -> assertThat(kept.append(third)).isEqualTo(3));
        keep(kept -> assertThat(kept.outgoing(EnumSet.of(OutgoingState.SAVED))).extracting(Outgoing::id)
                .containsExactly(first.id(), second.id(), third.id()));
    }

    @Test
    default void anActIsReadAsItWasWritten() {
        Outgoing act = outgoing(OutgoingState.SAVED, null);
        keep(kept -> kept.append(act));
        Outgoing read = find(act.id());
        assertSame(read, at(1, act, OutgoingState.SAVED, null));
        assertThat(read.body().path("colour").asString()).as("a field this program does not know").isEqualTo("green");
        assertThat(store().<Boolean>keep(kept -> kept.outgoing(specimens().command()).isPresent())).isFalse();
    }

    @Test
    default void anActsStateAndReceiptAreReplaced() {
        Outgoing act = outgoing(OutgoingState.SAVED, null);
        Outgoing other = outgoing(OutgoingState.SAVED, null);
        keep(kept -> {
            kept.append(act);
            kept.append(other);
        });
        Receipt receipt = specimens().accepted(act.id(), Part.trail(specimens().id()), 4).numbered(7);
        keep(kept -> kept.update(at(1, act, OutgoingState.ACCEPTED, receipt)));
        assertSame(find(act.id()), at(1, act, OutgoingState.ACCEPTED, receipt));
        assertSame(find(other.id()), at(2, other, OutgoingState.SAVED, null));
        Receipt refused = specimens().refused(act.id()).numbered(8);
        keep(kept -> kept.update(at(1, act, OutgoingState.REFUSED, refused)));
        assertSame(find(act.id()), at(1, act, OutgoingState.REFUSED, refused));
        keep(kept -> kept.update(at(1, act, OutgoingState.SAVED, null)));
        assertSame(find(act.id()), at(1, act, OutgoingState.SAVED, null));
    }

    @Test
    default void actsAreFoundByTheirStatesInOrder() {
        List<OutgoingState> states = List.of(OutgoingState.values());
        for (OutgoingState state : states.reversed()) {
            keep(kept -> kept.append(outgoing(state, null)));
        }
        assertThat(statesIn(EnumSet.allOf(OutgoingState.class))).containsExactlyElementsOf(states.reversed());
        assertThat(statesIn(EnumSet.of(OutgoingState.SAVED, OutgoingState.PARKED)))
                .containsExactly(OutgoingState.PARKED, OutgoingState.SAVED);
        assertThat(statesIn(EnumSet.of(OutgoingState.REFUSED))).containsExactly(OutgoingState.REFUSED);
        assertThat(statesIn(Set.of())).isEmpty();
    }

    @Test
    default void leasesAreKeptPerSeriesOldestFirst() {
        Series series = specimens().series();
        HeldLease younger = lease(series, 201, 250, 201);
        HeldLease older = lease(series, 51, 100, 77);
        HeldLease nextYears = lease(series.next(), 1, 50, 1);
        keep(kept -> {
            kept.lease(younger);
            kept.lease(older);
            kept.lease(nextYears);
        });
        keep(kept -> assertThat(kept.leases(series)).containsExactly(older, younger));
        keep(kept -> assertThat(kept.leases(series.next())).containsExactly(nextYears));
        HeldLease usedUp = new HeldLease(older.lease(), 101);
        keep(kept -> kept.lease(usedUp));
        keep(kept -> assertThat(kept.leases(series)).as("also when nothing is left of it").containsExactly(usedUp, younger));
    }

    @Test
    default void aLeaseRequestIsTheSameUntilItIsAnswered() {
        Series series = specimens().series();
        UUID request = specimens().id();
        keep(kept -> kept.leaseRequest(series, request));
        keep(kept -> assertThat(kept.leaseRequest(series)).contains(request));
        keep(kept -> assertThat(kept.leaseRequest(series.next())).isEmpty());
        keep(kept -> kept.leaseRequest(series, null));
        keep(kept -> assertThat(kept.leaseRequest(series)).isEmpty());
        UUID next = specimens().id();
        keep(kept -> kept.leaseRequest(series, next));
        keep(kept -> assertThat(kept.leaseRequest(series)).contains(next));
    }

    @Test
    default void provisionalNumbersFollowEachOther() {
        keep(kept -> assertThat(List.of(kept.nextProvisional(), kept.nextProvisional())).containsExactly(1L, 2L));
        keep(kept -> assertThat(kept.nextProvisional()).isEqualTo(3));
    }

    @Test
    default void ofWorkThatThrowsNothingIsKept() {
        Series series = specimens().series();
        Outgoing before = outgoing(OutgoingState.SAVED, null);
        HeldLease lease = lease(series, 1, 50, 1);
        UUID request = specimens().id();
        Epoch epoch = new Epoch(1, specimens().id());
        keep(kept -> {
            kept.append(before);
            kept.lease(lease);
            kept.epoch(epoch);
            kept.leaseRequest(series, request);
            kept.nextProvisional();
        });
        Outgoing lost = outgoing(OutgoingState.SAVED, null);
        assertThatThrownBy(() -> keep(kept -> {
            kept.lease(new HeldLease(lease.lease(), 2));
            kept.lease(lease(series, 51, 100, 51));
            kept.append(lost);
            kept.update(at(1, before, OutgoingState.REFUSED, specimens().refused(before.id())));
            kept.epoch(new Epoch(2, specimens().id()));
            kept.clock(new Clock(Duration.ofHours(1), Specimens.THEN));
            kept.lastReceipt(9);
            kept.leaseRequest(series, null);
            kept.nextProvisional();
            throw new LedgerContract.GivenUp();
        })).isInstanceOf(LedgerContract.GivenUp.class);
        keep(kept -> {
            assertThat(kept.leases(series)).containsExactly(lease);
            assertThat(kept.outgoing(lost.id())).isEmpty();
            assertThat(kept.outgoing(before.id())).get().extracting(Outgoing::state).isEqualTo(OutgoingState.SAVED);
            assertThat(kept.epoch()).isEqualTo(epoch);
            assertThat(kept.clock()).isEqualTo(Clock.UNKNOWN);
            assertThat(kept.lastReceipt()).isZero();
            assertThat(kept.leaseRequest(series)).contains(request);
            assertThat(kept.nextProvisional()).isEqualTo(2);
            assertThat(kept.append(lost)).as("the place is given again").isEqualTo(2);
        });
    }

    @Test
    default void theCacheCanBeReadWhileSomethingIsKept() {
        cache(cache -> cache.mark(4));
        keep(kept -> {
            kept.lastReceipt(store().<Long>cache(DeskStore.Cache::mark));
            assertThat(kept.lastReceipt()).isEqualTo(4);
        });
        keep(kept -> assertThat(kept.lastReceipt()).isEqualTo(4));
    }

    private Outgoing find(CommandId id) {
        return store().keep(kept -> kept.outgoing(id)).orElseThrow();
    }

    private List<OutgoingState> statesIn(Set<OutgoingState> wanted) {
        return store().keep(kept -> kept.outgoing(wanted)).stream().map(Outgoing::state).toList();
    }

    private Outgoing outgoing(OutgoingState state, @Nullable Receipt receipt) {
        CommandId id = specimens().command();
        return new Outgoing(0, id, specimens().body(id), Set.of(specimens().id(), specimens().id()),
                "512/2026/S&GAD · Repair of the rest house · آرام گاہ کی مرمت", state, receipt);
    }

    private static Outgoing at(long n, Outgoing act, OutgoingState state, @Nullable Receipt receipt) {
        return new Outgoing(n, act.id(), act.body(), act.touches(), act.seen(), state, receipt);
    }

    private HeldLease lease(Series series, long first, long last, long next) {
        return new HeldLease(new Lease(new LeaseId(specimens().id()), series, identity().device(), identity().person(),
                first, last), next);
    }

    private static void assertSame(Outgoing read, Outgoing written) {
        assertThat(Specimens.plain(read.body())).isEqualTo(Specimens.plain(written.body()));
        assertThat(read).usingRecursiveComparison().ignoringFields("body").isEqualTo(written);
    }
}
