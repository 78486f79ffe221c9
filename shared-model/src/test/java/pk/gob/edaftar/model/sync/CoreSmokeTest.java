package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakState;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.Remark;
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.Acts;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.office.SmallProvince;

/// The protocol's two halves together, over stores in memory: a letter's day from the counter to the cupboard.
class CoreSmokeTest {
    private final SmallOffice office = new SmallOffice();
    private final SmallProvince province = office.specimens().province();
    private final Acts acts = Acts.in(province);
    private final SmallOffice.Desk clerk = office.desk(province.clerk(), "7F3-1");
    private final SmallOffice.Desk officer = office.desk(province.soAdmin(), "8A1-1");

    @BeforeEach
    void everybodyComesIn() {
        clerk.goOnline();
        officer.goOnline();
        office.settle();
    }

    @Test
    void theDirectoryArrivesWithTheFirstPull() {
        assertThat(clerk.store().cache(DeskStore.Cache::organisation).posts()).hasSameSizeAs(province.organisation().posts());
        assertThat(clerk.mismatches()).isEmpty();
        assertThat(clerk.store().cache(cache -> cache.subscriptions()).keySet())
                .contains(Stream.desk(province.clerk()), Stream.diary(province.unit("S&GAD")));
    }

    @Test
    void aDeskKnowsWhetherItHasEverything() {
        assertThat(clerk.core().isUpToDate()).isTrue();
        clerk.goOffline();
        assertThat(clerk.core().isUpToDate()).as("without a line nobody knows").isFalse();
        clerk.goOnline();
        assertThat(clerk.core().isUpToDate()).as("the pull has not been answered").isFalse();
        office.settle();
        assertThat(clerk.core().isUpToDate()).isTrue();
        registeredAndMarked();
        assertThat(officer.core().isUpToDate()).isTrue();
        assertThat(office.desk(province.wingHead(), "9B2-1").core().isUpToDate()).as("never was there").isFalse();
    }

    @Test
    void aDeskThatWasPokedHasNotEverythingUntilItIsAnswered() {
        DakId dak = perform(clerk, acts.at(office.now()).register(Letters.ordinary(), stamp())).dak();
        clerk.perform(acts.at(office.now()).mark(dak, province.soAdmin()));
        boolean lacked = false;
        while (office.carryOne()) {
            lacked |= !officer.core().isUpToDate();
        }
        assertThat(lacked).isTrue();
        assertThat(officer.core().isUpToDate()).isTrue();
        assertThat(officer.shown(dak)).isPresent();
    }

    @Test
    void longTextsArriveAllTheSameThoughOneAnswerDoesNotHoldThem() {
        SmallOffice.Desk second = office.desk(province.clerk(), "7F3-1");
        String book = "آ".repeat(700_000);
        List<DakId> books = IntStream.range(0, 9)
                .mapToObj(n -> perform(clerk, acts.at(office.now()).register(Letters.ordinary().text(book), stamp())).dak()).toList();
        office.settle();
        PullAnswer page = new Pulling(office.server(), Portions.USUAL).pull(office.specimens().session(province.clerk()),
                new Pull(null, List.of(), true, 0, 0, Pull.LIMIT), office.now());
        assertThat(page.tails().stream().flatMap(tail -> tail.rows().stream()).mapToLong(row -> row.body().toString().length()).sum())
                .isBetween(1_400_000L, 4_200_000L);
        second.goOnline();
        office.settle();
        assertThat(second.core().isUpToDate()).isTrue();
        books.forEach(dak -> assertThat(second.rows()).containsKey(dak.value()));
        assertThat(second.rows().values().stream().filter(row -> row.body().toString().length() > 700_000)).hasSize(9);
    }

    @Test
    void aBlockOfNumbersIsHeldBeforeTheFirstLetter() {
        Stamp next = clerk.core().nextNumber(office.specimens().series(), office.now());
        assertThat(next.serial()).isEqualTo(1);
        Stamp officers = officer.core().nextNumber(office.specimens().series(), office.now());
        assertThat(officers.serial()).as("blocks are disjoint").isNotEqualTo(next.serial());
    }

    @Test
    void aLetterRegisteredOfflineArrivesWhenTheLineComesBack() {
        clerk.goOffline();
        RegisterDak register = perform(clerk, acts.at(office.now()).register(Letters.ordinary(), stamp()));
        MarkDak mark = acts.at(office.now()).mark(register.dak(), province.soAdmin());
        clerk.perform(mark);
        assertThat(shown(clerk, register.dak()).dak().state()).isEqualTo(DakState.MARKED);
        assertThat(shown(clerk, register.dak()).dak().printed()).isEqualTo("1/2026/S&GAD");
        assertThat(clerk.states()).containsExactly(OutgoingState.SAVED, OutgoingState.SAVED);
        assertThat(officer.shown(register.dak())).isEmpty();
        office.pass(Duration.ofMinutes(10));
        office.settle();

        clerk.goOnline();
        office.settle();

        assertThat(clerk.states()).containsExactly(OutgoingState.LANDED, OutgoingState.LANDED);
        assertThat(shown(officer, register.dak()).dak().printed()).isEqualTo("1/2026/S&GAD");
        assertThat(shown(officer, register.dak()).original()).get().extracting(Marking::holder).isEqualTo(province.soAdmin());
        assertConverged(register.dak());
    }

    @Test
    void aMarkingIsOpenedAndForwardedAndPutAway() {
        SmallOffice.Desk head = office.desk(province.wingHead(), "9B2-1");
        head.goOnline();
        office.settle();
        DakId dak = registeredAndMarked();
        Marking marking = shown(officer, dak).original().orElseThrow();
        officer.perform(acts.as(province.soAdmin()).at(office.now()).open(dak, marking.id()));
        office.settle();
        assertThat(shown(clerk, dak).original()).get().extracting(Marking::state).isEqualTo(MarkingState.OPENED);
        officer.perform(acts.as(province.soAdmin()).at(office.now()).saying("برائے ملاحظہ").forward(dak, marking.id(), province.wingHead()));
        office.settle();
        assertThat(shown(head, dak).original()).get().extracting(Marking::holder).isEqualTo(province.wingHead());
        assertThat(head.store().held().entities().values()).filteredOn(stored -> stored.entity() instanceof Remark)
                .as("the remark came along").hasSize(1);
        head.perform(acts.as(province.wingHead()).at(office.now()).putAway(dak, marking.id(), "Nothing further."));
        office.settle();
        assertThat(shown(clerk, dak).dak().state()).isEqualTo(DakState.PUT_AWAY);
        assertThat(List.of(clerk.states(), officer.states(), head.states()))
                .allSatisfy(states -> assertThat(states).containsOnly(OutgoingState.LANDED));
        assertConverged(dak);
    }

    @Test
    void aRecallThatComesAfterTheOpeningIsRefused() {
        DakId dak = registeredAndMarked();
        Marking marking = shown(officer, dak).original().orElseThrow();
        clerk.goOffline();
        assertThat(clerk.perform(acts.as(province.clerk()).at(office.now()).recall(dak, marking.id())).decision())
                .isInstanceOf(Decision.Accepted.class);
        assertThat(shown(clerk, dak).original()).get().extracting(Marking::holder).isEqualTo(province.clerk());
        officer.perform(acts.as(province.soAdmin()).at(office.now()).open(dak, marking.id()));
        office.settle();

        clerk.goOnline();
        office.settle();

        assertThat(clerk.states()).containsExactly(OutgoingState.LANDED, OutgoingState.LANDED, OutgoingState.REFUSED);
        assertThat(shown(clerk, dak).original()).get().extracting(Marking::holder, Marking::state)
                .containsExactly(province.soAdmin(), MarkingState.OPENED);
        assertConverged(dak);
    }

    @Test
    void anOpeningThatComesAfterTheRecallIsRefused() {
        DakId dak = registeredAndMarked();
        Marking marking = shown(officer, dak).original().orElseThrow();
        officer.goOffline();
        officer.perform(acts.as(province.soAdmin()).at(office.now()).open(dak, marking.id()));
        clerk.perform(acts.as(province.clerk()).at(office.now()).recall(dak, marking.id()));
        office.settle();

        officer.goOnline();
        office.settle();

        assertThat(officer.states()).containsExactly(OutgoingState.REFUSED);
        assertThat(shown(clerk, dak).original()).get().extracting(Marking::holder).isEqualTo(province.clerk());
        assertConverged(dak);
    }

    @Test
    void aSecretLetterIsKnownByNumberAndHolderOnly() {
        RegisterDak register = perform(clerk, acts.at(office.now()).register(Letters.ordinary().graded(Grade.SECRET), stamp()));
        SmallOffice.Desk assistant = office.desk(province.assistantAdmin(), "5C3-1");
        assistant.goOnline();
        clerk.perform(acts.at(office.now()).mark(register.dak(), province.soAdmin()));
        office.settle();
        assertThat(shown(officer, register.dak()).letter()).isPresent();
        assertThat(shown(assistant, register.dak()).letter()).isEmpty();
        assertThat(assistant.rows()).doesNotContainKey(shown(officer, register.dak()).letter().orElseThrow().key());
    }

    @Test
    void aLetterBeyondTheBlockGetsItsNumberFromTheServer() {
        clerk.goOffline();
        for (int n = 0; n < 50; n++) {
            perform(clerk, acts.at(office.now()).register(Letters.about("Letter " + n), stamp()));
        }
        assertThat(stamp().serial()).isNull();
        RegisterDak last = perform(clerk, acts.at(office.now()).register(Letters.ordinary(), stamp()));
        assertThat(last.number().provisional()).isEqualTo("P/7F3-1/1");
        assertThat(shown(clerk, last.dak()).dak().number()).isNull();
        clerk.goOnline();
        office.settle();
        assertThat(clerk.states()).hasSize(51).containsOnly(OutgoingState.LANDED);
        DiaryNumber number = Objects.requireNonNull(shown(clerk, last.dak()).dak().number());
        assertThat(number.serial()).as("of nobody's block").isGreaterThan(50);
        assertThat(stamp().serial()).as("a new block").isNotNull().isNotEqualTo(number.serial());
    }

    @Test
    void manyLettersComeInPagesAndAddUp() {
        clerk.goOffline();
        List<DakId> daks = IntStream.range(0, 40).mapToObj(n -> {
            RegisterDak register = perform(clerk, acts.at(office.now()).register(Letters.about("Letter " + n), stamp()));
            clerk.perform(acts.at(office.now()).mark(register.dak(), province.soAdmin()));
            return register.dak();
        }).toList();
        clerk.goOnline();
        office.settle();
        assertThat(clerk.states()).hasSize(80).containsOnly(OutgoingState.LANDED);
        assertConverged(daks.toArray(DakId[]::new));
        SmallOffice.Desk late = office.desk(province.assistantAdmin(), "5C3-1");
        late.goOnline();
        office.settle();
        daks.forEach(dak -> assertThat(late.shown(dak)).isPresent());
        assertThat(List.of(clerk, officer, late)).allSatisfy(desk -> assertThat(desk.mismatches()).isEmpty());
    }

    @Test
    void aDeskThatWasEndedGoesOnWhereItWas() {
        clerk.goOffline();
        RegisterDak register = perform(clerk, acts.at(office.now()).register(Letters.ordinary(), stamp()));
        clerk.restart();
        assertThat(shown(clerk, register.dak()).dak().printed()).isEqualTo("1/2026/S&GAD");
        clerk.store().loseCache();
        clerk.restart();
        assertThat(clerk.states()).containsExactly(OutgoingState.SAVED);
        clerk.goOnline();
        office.settle();
        assertThat(clerk.states()).containsExactly(OutgoingState.LANDED);
        assertThat(shown(clerk, register.dak()).dak().received()).isNotNull();
    }

    private DakId registeredAndMarked() {
        RegisterDak register = perform(clerk, acts.at(office.now()).register(Letters.ordinary(), stamp()));
        clerk.perform(acts.at(office.now()).mark(register.dak(), province.soAdmin()));
        office.settle();
        return register.dak();
    }

    private Stamp stamp() {
        return clerk.core().nextNumber(office.specimens().series(), office.now());
    }

    private static RegisterDak perform(SmallOffice.Desk desk, RegisterDak command) {
        Performed performed = desk.perform(command);
        assertThat(performed.decision()).isInstanceOf(Decision.Accepted.class);
        return (RegisterDak) Objects.requireNonNull(performed.done());
    }

    private static DakTrail shown(SmallOffice.Desk desk, DakId dak) {
        return desk.shown(dak).orElseThrow();
    }

    /// Both desks hold what the server holds, row by row, as far as they hold it.
    private void assertConverged(DakId... daks) {
        for (SmallOffice.Desk desk : List.of(clerk, officer)) {
            for (DakId dak : daks) {
                assertThat(shown(desk, dak)).isEqualTo(shown(clerk, dak));
                assertThat(desk.store().held().beneath(dak.value())).as("nothing is pending").isEmpty();
            }
            desk.rows().forEach((key, row) -> {
                Row servers = Objects.requireNonNull(office.server().stored().get(key)).row();
                assertThat(row.seq()).isEqualTo(servers.seq());
                assertThat(Specimens.plain(row.body().tree())).isEqualTo(Specimens.plain(servers.body().tree()));
            });
            assertThat(desk.mismatches()).isEmpty();
        }
    }
}
