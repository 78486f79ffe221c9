package pk.gob.edaftar.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3.5|2026-05-03", "3 5|2026-05-03", "3/5/26|2026-05-03", "03-05-2025|2025-05-03", "+7|2026-05-13",
        "2026-05-03|2026-05-03", "3 May 2026|2026-05-03", "3 may|2026-05-03", "28 apr 25|2025-04-28", "3 مئی 2026|2026-05-03",
        "٣/٥/٢٠٢٦|2026-05-03", "۳۔۵|2026-05-03", "28 Feb|2026-02-28"})
    void readsWhatClerksType(String typed, LocalDate day) {
        assertThat(TypedDay.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2", "3.13", "May", "tomorrow", "3 Foo 2026", "20260503", "3.5.2", "+"})
    void saysWhatIsNoDay(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).isEmpty();
    }
}
