package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.Charge;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.memory.MemoryDeskStore;
import pk.gob.edaftar.model.wire.Wire;

/// What the simulator found: messages that come late or not at all, clocks that go back, outboxes longer than a push.
class LateAndLostTest {
    private static final Instant NOW = SmallProvince.MORNING;
    private static final Identity ANYBODY = new Identity(new DeviceId(new UUID(1, 1)),
            new pk.gob.edaftar.model.org.PersonId(new UUID(1, 2)), "7F3-1");

    private final DeskCore core = new DeskCore(new MemoryDeskStore(ANYBODY), new Wire(), () -> 0.5);

    @Test
    void aDeskWhoseClockIsSetBackAsksTheServerAtOnce() {
        core.start(NOW);
        assertThat(pulls(core.on(new DeskEvent.WentOnline(), NOW))).hasSize(1);
        assertThat(pulls(core.on(new DeskEvent.Woke(), NOW.plusMillis(10)))).isEmpty();
        assertThat(pulls(core.on(new DeskEvent.Woke(), NOW.minusSeconds(7_200)))).hasSize(1);
    }

    @Test
    void aPullThatCameToNothingIsTriedAgainAfterItsPause() {
        core.start(NOW);
        long call = pulls(core.on(new DeskEvent.WentOnline(), NOW)).getFirst().call();
        List<DeskEffect> effects = core.on(new DeskEvent.Failed(call), NOW);
        assertThat(pulls(effects)).isEmpty();
        Instant wake = effects.stream().filter(DeskEffect.WakeAt.class::isInstance)
                .map(each -> ((DeskEffect.WakeAt) each).at()).findFirst().orElseThrow();
        assertThat(wake).isBefore(NOW.plusSeconds(2));
        assertThat(pulls(core.on(new DeskEvent.Woke(), wake))).hasSize(1);
    }

    private static List<DeskEffect.SendPull> pulls(List<DeskEffect> effects) {
        return effects.stream().filter(DeskEffect.SendPull.class::isInstance).map(DeskEffect.SendPull.class::cast).toList();
    }

    @Test
    void anAcceptedActIsShownWithoutABreakWhereItsPartMustBeFetched() {
        SmallOffice office = new SmallOffice(new Portions(3, 1, 1, 1, 1, 5));
        SmallOffice.Desk clerk = office.desk(office.specimens().province().clerk(), "7F3-1");
        clerk.goOnline();
        office.settle();
        DakId dak = register(office, clerk, Acts.in(office.specimens().province()));
        office.settle(() -> assertThat(clerk.rows()).containsKey(dak.value()));
        assertThat(clerk.states()).containsExactly(OutgoingState.LANDED);
        assertThat(clerk.shown(dak)).hasValueSatisfying(paper -> assertThat(paper.dak().received()).isNotNull());
    }

    @Test
    void whatWaitsIsShownAgainOnceTheDirectoryOfALostCacheIsBack() {
        SmallOffice office = new SmallOffice();
        SmallOffice.Desk clerk = office.desk(office.specimens().province().clerk(), "7F3-1");
        clerk.goOnline();
        office.settle();
        clerk.goOffline();
        DakId dak = register(office, clerk, Acts.in(office.specimens().province()));
        clerk.store().loseCache();
        clerk.restart();
        assertThat(clerk.rows()).as("nothing fits an empty directory").isEmpty();

        clerk.goOnlineFor(DeskEffect.SendPull.class);

        assertThat(clerk.states()).containsExactly(OutgoingState.SAVED);
        assertThat(clerk.shown(dak)).isPresent();
    }

    @Test
    void noActIsRefusedForAChargeThatEndedAfterItBecauseThePushBeforeItArrivedLater() {
        SmallOffice office = new SmallOffice(new Portions(100, 1, 100, 32, 100, 50));
        SmallProvince province = office.specimens().province();
        SmallOffice.Desk clerk = office.desk(province.clerk(), "7F3-1");
        SmallOffice.Desk officer = office.desk(province.soAdmin(), "8A1-1");
        clerk.goOnline();
        officer.goOnline();
        office.settle();
        Acts acts = Acts.in(province);
        DakId dak = register(office, clerk, acts);
        clerk.perform(acts.at(office.now()).mark(dak, province.soAdmin()));
        office.settle();
        Marking marking = officer.shown(dak).orElseThrow().original().orElseThrow();

        officer.goOffline();
        Acts his = acts.as(province.soAdmin()).at(office.now());
        officer.perform(his.remark(dak, marking.id(), "The first of two."));
        officer.perform(his.remark(dak, marking.id(), "The second goes with the next push."));
        office.pass(Duration.ofHours(1));
        endCharge(office, province.soAdmin());
        office.pass(Duration.ofHours(1));
        officer.goOnline();
        office.settle();

        assertThat(officer.states()).containsExactly(OutgoingState.LANDED, OutgoingState.LANDED);
    }

    @Test
    void nobodyDatesAnActBackToAChargeHeLostLongerAgoThanADeskMayBeAway() {
        SmallOffice office = new SmallOffice();
        SmallProvince province = office.specimens().province();
        SmallOffice.Desk clerk = office.desk(province.clerk(), "7F3-1");
        SmallOffice.Desk officer = office.desk(province.soAdmin(), "8A1-1");
        clerk.goOnline();
        officer.goOnline();
        office.settle();
        Acts acts = Acts.in(province);
        DakId dak = register(office, clerk, acts);
        clerk.perform(acts.at(office.now()).mark(dak, province.soAdmin()));
        office.settle();
        Marking marking = officer.shown(dak).orElseThrow().original().orElseThrow();
        officer.goOffline();
        officer.perform(acts.as(province.soAdmin()).at(office.now()).remark(dak, marking.id(), "Said to be of May."));

        endCharge(office, province.soAdmin());
        office.pass(Duration.ofDays(46));
        officer.goOnline();
        office.settle();

        assertThat(officer.states()).containsExactly(OutgoingState.REFUSED);
    }

    @Test
    void asLittleIsSentAtOnceAsAThinLineCarries() {
        SmallOffice office = new SmallOffice();
        SmallOffice.Desk clerk = office.desk(office.specimens().province().clerk(), "7F3-1");
        clerk.goOnline();
        office.settle();
        clerk.goOffline();
        Acts acts = Acts.in(office.specimens().province());
        for (int i = 0; i < 20; i++) {
            register(office, clerk, acts);
        }
        List<Integer> sizes = new ArrayList<>();
        Instant now = office.now();
        List<DeskEffect> effects = clerk.core().on(new DeskEvent.WentOnline(), now);
        for (int i = 0; i < 8; i++) {
            DeskEffect.SendPush push = effects.stream().filter(DeskEffect.SendPush.class::isInstance)
                    .map(DeskEffect.SendPush.class::cast).findFirst().orElseThrow();
            sizes.add(push.push().commands().size());
            clerk.core().on(new DeskEvent.Failed(push.call()), now);
            now = now.plus(Duration.ofMinutes(3));
            effects = clerk.core().on(new DeskEvent.Woke(), now);
        }
        assertThat(sizes).containsExactly(20, 20, 12, 6, 3, 1, 1, 1);
    }

    private static DakId register(SmallOffice office, SmallOffice.Desk clerk, Acts acts) {
        Stamp stamp = clerk.core().nextNumber(office.specimens().series(), office.now());
        RegisterDak register = acts.at(office.now()).register(Letters.ordinary(), stamp);
        assertThat(clerk.perform(register).done()).isNotNull();
        return register.dak();
    }

    private static void endCharge(SmallOffice office, PostId post) {
        SmallProvince province = office.specimens().province();
        Charge ended = province.ended(province.charge(post), office.now());
        office.server().write(writing -> {
            Part part = Part.directory(ended.key());
            List<Listed> before = writing.listings(part);
            Listed after = Specimens.live(Stream.DIRECTORY, part, writing.put(ended));
            writing.publish(List.of(Specimens.change(before, after)));
            return after;
        });
    }

    @Test
    void anOffsetIsKeptAsLongAsItMayBeRight() {
        Clock unknown = Clock.UNKNOWN;
        Instant own = NOW.minusSeconds(600);
        Clock learnt = unknown.measured(NOW, own, own.plusMillis(40));
        assertThat(learnt.correct(own)).isBetween(NOW.minusMillis(41), NOW);
        Clock after = learnt.measured(NOW.plusSeconds(60), own.plusSeconds(59), own.plusSeconds(95));
        assertThat(after.offset()).as("a slow answer says nothing new").isEqualTo(learnt.offset());
        Clock setBack = learnt.measured(NOW.plusSeconds(60), own.plusSeconds(60), own.minusSeconds(3_600));
        assertThat(setBack.correct(own.minusSeconds(3_600))).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aPageWithMoreReceiptsToComeIsNotTheLast() {
        SmallOffice office = new SmallOffice(new Portions(100, 5, 100, 32, 1, 50));
        SmallOffice.Desk clerk = office.desk(office.specimens().province().clerk(), "7F3-1");
        clerk.goOnline();
        office.settle();
        clerk.goOffline();
        Acts acts = Acts.in(office.specimens().province());
        List.of(1, 2, 3).forEach(letter -> register(office, clerk, acts));
        clerk.goOnline();
        office.settle();
        assertThat(clerk.store().<Long>keep(DeskStore.Kept::lastReceipt)).isEqualTo(3);
    }
}
