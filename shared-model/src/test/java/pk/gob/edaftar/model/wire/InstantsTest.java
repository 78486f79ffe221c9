package pk.gob.edaftar.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Read quickly or by the formatter, a text is the same time or none.
class InstantsTest {
    @Property
    void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant instant = Instant.ofEpochSecond(seconds, nanos);
        assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
        assertThat(Instants.parse(Instant.ofEpochSecond(seconds).toString())).isEqualTo(Instant.ofEpochSecond(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04T05:06:07Z", "2026-03-04T05:06:07.1Z", "2026-03-04T05:06:07.000001Z", "2026-03-04T05:06:07.010Z",
            "2026-03-04T05:06:07.999999999Z", "2028-02-29T23:59:59Z", "2026-03-04T24:00:00Z", "2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2026-03-04T05:06:07+05:00", "2026-03-04t05:06:07z",
            "2026-03-04T05:06:07.Z"})
    void anythingTheFormatterKnowsIsTheSame(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2026-03-04T05:06Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
            "2026-01-01T25:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.1234567890Z", "2026-01-01T00:00:00,5Z", "2026-01-0aT00:00:00Z", "۲۰۲۶-01-01T00:00:00Z",
            "2026-01-01T00:00:00.12-Z"})
    void whatTheFormatterRefusesIsNoTime(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void aNewYearsNightIsRead() {
        assertThat(Instants.parse("1999-12-31T23:59:59.5Z")).isEqualTo(Instant.ofEpochSecond(946_684_799L, 500_000_000));
    }
}
