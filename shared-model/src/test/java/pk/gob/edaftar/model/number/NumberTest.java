package pk.gob.edaftar.model.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.sync.DeviceId;

class NumberTest {
    private static final Series SERIES = new Series(new UnitId(new UUID(1, 1)), 2026);
    private static final LeaseId LEASE = new LeaseId(new UUID(2, 2));

    @Test
    void isPrintedByThePatternOfItsRegistry() {
        DiaryNumber number = new DiaryNumber(SERIES, 512, null);
        assertThat(number.printed("{SERIAL}/{YYYY}/{UNIT}", "S&GAD")).isEqualTo("512/2026/S&GAD");
        assertThat(number.printed("No. {UNIT}-{SERIAL}", "FD")).isEqualTo("No. FD-512");
        assertThat(new DiaryNumber(SERIES, 512, "A").printed("{SERIAL}/{YYYY}", "")).isEqualTo("512-A/2026");
        assertThat(number.printed("{SERIAL}", "{YYYY}")).as("a unit's code is no pattern").isEqualTo("512");
    }

    @Test
    void printsTheCodeOfAUnitAsItIs() {
        assertThat(new DiaryNumber(SERIES, 7, null).printed("{UNIT}/{SERIAL}", "{SERIAL}$1\\")).isEqualTo("{SERIAL}$1\\/7");
    }

    @Test
    void holdsTheFirstAndTheLastOfALease() {
        Lease lease = new Lease(LEASE, SERIES, new DeviceId(new UUID(3, 3)), new PersonId(new UUID(4, 4)), 51, 100);
        assertThat(lease.contains(51)).isTrue();
        assertThat(lease.contains(100)).isTrue();
        assertThat(lease.contains(50)).isFalse();
        assertThat(lease.contains(101)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Lease(LEASE, SERIES, lease.device(), lease.person(), 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lease(LEASE, SERIES, lease.device(), lease.person(), 6, 5));
    }

    @Test
    void stampsOneNumberOnly() {
        assertThat(Stamp.leased(SERIES, LEASE, 5).provisional()).isNull();
        assertThat(Stamp.provisional(SERIES, "P/K7-1/3").serial()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(SERIES, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(SERIES, LEASE, 5L, "P/K7-1/3"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(SERIES, null, 5L, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(SERIES, LEASE, null, "P/K7-1/3"));
    }
}
