package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.PostId;

/// Who is given numbers, and how many: none twice, and nobody the whole register.
class LeasingTest {
    private final SmallOffice office = new SmallOffice();
    private final SmallProvince province = office.specimens().province();
    private final Series series = office.specimens().series();
    private final Session clerk = office.specimens().session(province.clerk());
    private final Session secondClerk = office.specimens().session(province.secondClerk());

    @Test
    void aDeskThatLostItsStoreIsNotGivenNumbersThatAreOnPaper() {
        SmallOffice.Desk first = office.desk(province.clerk(), "7F3-1");
        first.goOnline();
        office.settle();
        Stamp stamped = first.core().nextNumber(series, office.now());
        first.goOffline();

        office.pass(Duration.ofDays(1));
        SmallOffice.Desk again = office.anew(first);
        again.goOnline();
        office.settle();

        Stamp next = again.core().nextNumber(series, office.now());
        assertThat(Objects.requireNonNull(next.serial())).isGreaterThan(Objects.requireNonNull(stamped.serial()) + 49);
    }

    @Test
    void theSameRequestIsAnsweredAlikeToItsOwnDeskAlone() {
        UUID request = office.specimens().id();
        LeaseAnswer first = ask(clerk, request, series);
        assertThat(ask(clerk, request, series).lease()).isEqualTo(first.lease()).isNotNull();
        LeaseAnswer another = ask(secondClerk, request, series);
        assertThat(another.lease()).isNull();
        assertThat(Objects.requireNonNull(another.refusal()).rule()).isEqualTo("authority.numbersEnough");
        assertThat(ask(clerk, request, series.next()).lease()).as("for another year").isNull();
    }

    @Test
    void nobodyUsesUpARegister() {
        List<Lease> given = new ArrayList<>();
        for (LeaseAnswer answer = ask(); answer.lease() != null && given.size() < 1_000; answer = ask()) {
            given.add(answer.lease());
        }
        assertThat(given).hasSizeBetween(10, 30);
        assertThat(ask(secondClerk, office.specimens().id(), series).lease()).as("a colleague's").isNotNull();
    }

    @Test
    void numbersAreGivenOfYearsThatAreNear() {
        for (int year : List.of(series.year() - 2, series.year() + 2, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThat(ask(clerk, office.specimens().id(), new Series(series.registry(), year)).lease()).as("%d", year).isNull();
        }
        assertThat(ask(clerk, office.specimens().id(), series.next()).lease()).isNotNull();
    }

    /// Whoever may not register is given none: the administrator and the Auditor stand in the same house.
    @Test
    void whoeverMayNotRegisterGetsNone() {
        for (PostId post : List.of(province.superAdmin(), province.auditor())) {
            Session session = new Session(clerk.device(), province.person(post));
            assertThat(Objects.requireNonNull(ask(session, office.specimens().id(), series).refusal()).rule()).isEqualTo("authority.role");
        }
        Session pa = new Session(clerk.device(), province.person(province.paToSecretary()));
        assertThat(ask(pa, office.specimens().id(), series).lease()).isNotNull();
    }

    private LeaseAnswer ask() {
        return ask(clerk, office.specimens().id(), series);
    }

    private LeaseAnswer ask(Session session, UUID request, Series of) {
        Epoch epoch = office.server().read(ServerStore.Reading::epoch);
        return new Leasing(office.server(), Portions.USUAL)
                .lease(session, new LeaseAsk(epoch, request, of), office.now());
    }
}
