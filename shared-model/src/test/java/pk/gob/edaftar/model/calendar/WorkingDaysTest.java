package pk.gob.edaftar.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /// Eid from Wednesday to Friday, and the Monday after it Pakistan Day.
    private static final WorkingDays DAYS = new WorkingDays(Map.of(), Set.of(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 11),
            LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 15)));

    @ParameterizedTest
    @CsvSource({"2027-03-09, 0, 2027-03-09", "2027-03-09, 1, 2027-03-16", "2027-03-08, 1, 2027-03-09", "2027-03-08, 2, 2027-03-16",
            "2027-03-10, 0, 2027-03-16", "2027-03-10, 1, 2027-03-16", "2027-03-13, 0, 2027-03-16", "2027-03-13, 2, 2027-03-17",
            "2027-03-16, 7, 2027-03-25", "2027-03-19, 1, 2027-03-22"})
    void countsOnlyDaysOnWhichTheOfficeWorks(LocalDate from, int count, LocalDate due) {
        assertThat(DAYS.after(from, count)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-09, 2027-03-09, 0", "2027-03-09, 2027-03-15, 0", "2027-03-09, 2027-03-16, 1", "2027-03-05, 2027-03-22, 7",
            "2027-03-16, 2027-03-09, 0"})
    void countsThoseBetweenTwoDays(LocalDate from, LocalDate to, int count) {
        assertThat(DAYS.between(from, to)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-16, 1, 2027-03-09", "2027-03-16, 2, 2027-03-08", "2027-03-14, 1, 2027-03-09", "2027-03-17, 0, 2027-03-17"})
    void countsBack(LocalDate from, int count, LocalDate day) {
        assertThat(DAYS.back(from, count)).isEqualTo(day);
    }

    @Test
    void restDaysChangeFromADayOn() {
        WorkingDays friday = new WorkingDays(Map.of(LocalDate.of(2027, 4, 1), EnumSet.of(DayOfWeek.FRIDAY)), Set.of());
        assertThat(friday.works(LocalDate.of(2027, 3, 26))).isTrue();
        assertThat(friday.works(LocalDate.of(2027, 3, 27))).isFalse();
        assertThat(friday.works(LocalDate.of(2027, 4, 2))).isFalse();
        assertThat(friday.works(LocalDate.of(2027, 4, 3))).isTrue();
    }

    @Test
    void countingEndsAlsoWhereNoDayIsLeft() {
        WorkingDays none = new WorkingDays(Map.of(LocalDate.of(2027, 1, 1), EnumSet.allOf(DayOfWeek.class)), Set.of());
        assertThat(none.after(LocalDate.of(2027, 1, 4), 1)).isAfter(LocalDate.of(2027, 1, 4));
    }

    /// What is counted forward is counted between, and back again.
    @Property(tries = 500)
    void forwardAndBackAgree(@ForAll @IntRange(max = 400) int offset, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate from = LocalDate.of(2027, 1, 1).plusDays(offset);
        LocalDate due = DAYS.after(from, count);
        assertThat(DAYS.between(from, due)).isEqualTo(count);
        assertThat(DAYS.works(due)).isTrue();
        assertThat(DAYS.back(due, count)).isEqualTo(DAYS.before(from.plusDays(1)));
    }
}
