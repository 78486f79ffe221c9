package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.org.PersonId;

/// No number is given twice, the same request gets the same block, and the register answers for the whole office.
public interface NumberContract extends ServerWork {
    @Test
    default void numbersOfASeriesFollowEachOther() {
        assertThat(draw(series())).isEqualTo(1);
        assertThat(draw(series())).isEqualTo(2);
        assertThat(draw(series().next())).as("next year's").isEqualTo(1);
        assertThat(draw(new Series(specimens().province().unit("FD"), 2026))).as("another registry's").isEqualTo(1);
        assertThat(draw(series())).isEqualTo(3);
    }

    @Test
    default void blocksAndDrawnNumbersNeverOverlap() {
        Session session = specimens().session(specimens().province().clerk());
        assertThat(draw(series())).isEqualTo(1);
        Lease first = grant(specimens().id(), series(), session, 50);
        assertThat(draw(series())).isEqualTo(52);
        Lease second = grant(specimens().id(), series(), session, 1);
        Lease nextYears = grant(specimens().id(), series().next(), session, 60);
        assertThat(List.of(first.first(), first.last())).containsExactly(2L, 51L);
        assertThat(List.of(second.first(), second.last())).containsExactly(53L, 53L);
        assertThat(List.of(nextYears.first(), nextYears.last())).containsExactly(1L, 60L);
        assertThat(draw(series())).isEqualTo(54);
    }

    @Test
    default void aBlockIsOnePersonsOnOneDeviceAndFoundAgain() {
        Session session = specimens().session(specimens().province().clerk());
        UUID request = specimens().id();
        assertThat(leaseOf(request)).isNull();
        Lease lease = grant(request, series(), session, 50);
        assertThat(lease.series()).isEqualTo(series());
        assertThat(lease.device()).isEqualTo(session.device());
        assertThat(lease.person()).isEqualTo(session.person());
        assertThat(leaseOf(request)).as("by its request").isEqualTo(lease);
        assertThat(lease(lease.id().value())).as("by its identity").isEqualTo(lease);
        assertThat(leaseOf(specimens().id())).isNull();
        assertThat(lease(specimens().id())).isNull();
    }

    @Test
    default void useIsCountedPerPersonAndRegistrySinceAnInstant() {
        PersonId clerk = specimens().province().person(specimens().province().clerk());
        Instant since = Specimens.THEN;
        put(specimens().provisional(specimens().dak(), since.minusSeconds(1)),
                specimens().provisional(specimens().dak(), since.plusSeconds(1)),
                specimens().provisional(specimens().dak(), since.plusSeconds(2)),
                specimens().diarised(specimens().dak(), null, null, since.minusSeconds(1)),
                specimens().diarised(specimens().dak(), 7L, null, since.plusSeconds(3)));
        assertThat(used(series(), clerk, since)).as("registered and diarised").isEqualTo(3);
        assertThat(used(series(), clerk, since.minusSeconds(60))).isEqualTo(5);
        assertThat(used(series(), clerk, since.plusSeconds(60))).isZero();
        assertThat(used(series(), specimens().province().person(specimens().province().secondClerk()), since)).isZero();
        assertThat(used(new Series(specimens().province().unit("FD"), 2026), clerk, since)).isZero();
    }

    @Test
    default void whatAPersonWasLeasedAndHasNotStampedIsCountedOnAllHisDevices() {
        Session session = specimens().session(specimens().province().clerk());
        assertThat(unused(series(), session.person())).isZero();
        grant(specimens().id(), series(), session, 50);
        grant(specimens().id(), series(), new Session(new DeviceId(specimens().id()), session.person()), 7);
        grant(specimens().id(), series().next(), session, 50);
        grant(specimens().id(), series(), specimens().session(specimens().province().secondClerk()), 50);
        put(specimens().entry(specimens().dak(), 3, null), specimens().provisional(specimens().dak(), Specimens.THEN),
                specimens().diarised(specimens().dak(), 4L, null, Specimens.THEN), specimens().diarised(specimens().dak(), null, null, Specimens.THEN));
        assertThat(unused(series(), session.person())).as("registered and diarised").isEqualTo(55);
    }

    @Test
    default void aNumberIsTakenWithWhateverSuffix() {
        DakId plain = specimens().dak();
        DakId suffixed = specimens().dak();
        put(specimens().entry(plain, 512, null), specimens().entry(suffixed, 512, "A"),
                specimens().entry(specimens().dak(), 513, null), specimens().provisional(specimens().dak(), Specimens.THEN));
        assertThat(ask(new DakQuestion.NumberTaken(series(), 512))).containsExactlyInAnyOrder(plain.value(), suffixed.value());
        assertThat(ask(new DakQuestion.NumberTaken(series(), 514))).isEmpty();
        assertThat(ask(new DakQuestion.NumberTaken(series().next(), 512))).isEmpty();
        assertThat(ask(new DakQuestion.NumberTaken(new Series(specimens().province().unit("FD"), 2026), 512))).isEmpty();
    }

    /// A diary's numbers are one series, whichever way a letter came to stand there.
    @Test
    default void aNumberIsTakenByWhatWasDiarisedToo() {
        DakId registered = specimens().dak();
        DakId diarised = specimens().dak();
        put(specimens().entry(registered, 600, null), specimens().diarised(diarised, 600L, "A", Specimens.THEN),
                specimens().diarised(specimens().dak(), 601L, null, Specimens.THEN), specimens().diarised(specimens().dak(), null, null, Specimens.THEN));
        assertThat(ask(new DakQuestion.NumberTaken(series(), 600))).containsExactlyInAnyOrder(registered.value(), diarised.value());
        assertThat(ask(new DakQuestion.NumberTaken(series(), 602))).isEmpty();
    }

    @Test
    default void lettersAreAlikeByReferenceAndDateInOneRegistry() {
        LocalDate dated = LocalDate.of(2026, 4, 30);
        DakId first = registered("SO(B-I)/12/2026", dated);
        DakId second = registered("SO(B-I)/12/2026", dated);
        DakId undated = registered("SO(B-I)/12/2026", null);
        registered("SO(B-I)/13/2026", dated);
        assertThat(ask(same("SO(B-I)/12/2026", dated))).containsExactlyInAnyOrder(first.value(), second.value());
        assertThat(ask(same("SO(B-I)/12/2026", null))).containsExactly(undated.value());
        assertThat(ask(same("SO(B-I)/12/2026", dated.plusDays(1)))).isEmpty();
        assertThat(ask(same("SO(B-I)/14/2026", dated))).isEmpty();
        assertThat(ask(new DakQuestion.SameReference(specimens().province().unit("FD"), "SO(B-I)/12/2026", dated))).isEmpty();
    }

    @Test
    default void aSecretLetterIsAlikeToo() {
        LocalDate dated = LocalDate.of(2026, 4, 30);
        DakId dak = specimens().dak();
        put(specimens().entry(dak, 77, null), specimens().letter(dak, specimens().secret(dak), "S/1", dated));
        assertThat(ask(same("S/1", dated))).containsExactly(dak.value());
    }

    private DakQuestion.SameReference same(String reference, @Nullable LocalDate dated) {
        return new DakQuestion.SameReference(specimens().registry(), reference, dated);
    }

    private DakId registered(String reference, @Nullable LocalDate dated) {
        DakId dak = specimens().dak();
        put(specimens().provisional(dak, Specimens.THEN), specimens().letter(dak, Part.trail(dak.value()), reference, dated));
        return dak;
    }

    private List<UUID> ask(Question question) {
        AtomicReference<List<UUID>> found = new AtomicReference<>(List.of());
        act(Set.of(), writing -> found.set(writing.office(Specimens.now()).ask(question).value()));
        return found.get();
    }

    private Series series() {
        return specimens().series();
    }

    private Lease grant(UUID request, Series of, Session session, int size) {
        return store().write(writing -> writing.grant(request, of, session, size));
    }

    private long unused(Series of, PersonId person) {
        return store().write(writing -> writing.unused(of, person));
    }

    private long used(Series of, PersonId person, Instant since) {
        return store().write(writing -> writing.used(of, person, since));
    }
}
