package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OrgEntity;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.text.Bilingual;

class DueDayTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final Instant NOON = Instant.parse("2026-11-06T07:00:00Z");
    private static final PostId SOMEBODY = new PostId(new UUID(1, 1));
    private static final OfficeDays PLAIN = days();
    private static final OfficeDays IQBAL = days(holiday("2026-11-09", null));

    /// Friday the 6th; Monday the 9th is Iqbal Day.
    @ParameterizedTest
    @CsvSource({"MOST_IMMEDIATE, 2026-11-06", "IMMEDIATE, 2026-11-10", "URGENT, 2026-11-11", "PRIORITY, 2026-11-12", "ROUTINE, 2026-11-18"})
    void everyUrgencyHasItsDefaultLimit(Urgency urgency, LocalDate due) {
        assertThat(DueDay.of(urgency, FRIDAY, IQBAL)).isEqualTo(due);
    }

    @Test
    void aHolidayGazettedLaterMovesWhatIsDueAndOneWithdrawnMovesItBack() {
        assertThat(DueDay.of(Urgency.IMMEDIATE, FRIDAY, PLAIN)).isEqualTo("2026-11-09");
        assertThat(DueDay.of(Urgency.IMMEDIATE, FRIDAY, IQBAL)).isEqualTo("2026-11-10");
        assertThat(DueDay.of(Urgency.IMMEDIATE, FRIDAY, days(holiday("2026-11-09", NOON)))).isEqualTo("2026-11-09");
        assertThat(PLAIN.text()).isNotEqualTo(IQBAL.text()).isEqualTo(days(holiday("2026-11-09", NOON)).text());
    }

    @Test
    void aLetterKeepsTheLimitsOfTheDayItCame() {
        OfficeDays shorter = days(new OfficeCalendar(Timeline.from(Instant.parse("2026-11-09T05:00:00Z"),
                new CalendarFacts(List.of(DayOfWeek.SUNDAY), new UrgencyLimits(0, 0, 1, 2, 4)))));
        assertThat(DueDay.of(Urgency.ROUTINE, LocalDate.of(2026, 11, 2), shorter)).isEqualTo("2026-11-11");
        assertThat(DueDay.of(Urgency.ROUTINE, LocalDate.of(2026, 11, 9), shorter)).isEqualTo("2026-11-13");
        assertThat(DueDay.of(Urgency.URGENT, LocalDate.of(2026, 11, 13), shorter)).as("Saturday is worked from the 9th on").isEqualTo("2026-11-14");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, 2026-11-10", "2026-11-09, 2026-11-10", "2026-11-30, 2026-11-18", ", 2026-11-18"})
    void anAnswerAskedForEarlierIsDueEarlier(@Nullable LocalDate returnBy, LocalDate due) {
        assertThat(DueDay.of(trail(DakState.MARKED, marking(true, MarkingState.SENT, returnBy)), IQBAL)).contains(due);
    }

    @Test
    void aCopyIsDueOnlyWhereAnAnswerToItWasAskedFor() {
        assertThat(DueDay.of(marking(false, MarkingState.SENT, null), dak(DakState.MARKED), IQBAL)).isEmpty();
        assertThat(DueDay.of(marking(false, MarkingState.SENT, LocalDate.of(2026, 11, 30)), dak(DakState.MARKED), IQBAL)).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatIsPutAwayOrArchivedIsNeverDue() {
        Marking ended = marking(true, MarkingState.PUT_AWAY, FRIDAY);
        assertThat(DueDay.of(trail(DakState.PUT_AWAY, ended), IQBAL)).isEmpty();
        assertThat(DueDay.of(trail(DakState.ARCHIVED, ended), IQBAL)).isEmpty();
        assertThat(DueDay.of(ended, dak(DakState.PUT_AWAY), IQBAL)).isEmpty();
        assertThat(DueDay.of(trail(DakState.IN_FILE, marking(true, MarkingState.OPENED, null)), IQBAL)).isPresent();
    }

    private static OfficeDays days(OrgEntity... entries) {
        return new Organisation(Stream.of(entries).toList()).days();
    }

    private static Holiday holiday(String day, @Nullable Instant withdrawn) {
        return new Holiday(new HolidayId(new UUID(9, 9)), new Bilingual("Iqbal Day", "یومِ اقبال"), LocalDate.parse(day), LocalDate.parse(day), withdrawn);
    }

    private static DakTrail trail(DakState state, Marking... markings) {
        return new DakTrail(dak(state), Inside.NONE, List.of(markings), new ArrayList<>(), List.of(), List.of(), List.of(), List.of());
    }

    private static Marking marking(boolean original, MarkingState state, @Nullable LocalDate returnBy) {
        return new Marking(new MarkingId(new UUID(3, 3)), new DakId(new UUID(2, 2)), original, null, SOMEBODY, SOMEBODY, null, state, NOON,
                null, null, null, returnBy);
    }

    private static Dak dak(DakState state) {
        UnitId registry = new UnitId(new UUID(4, 4));
        return new Dak(new DakId(new UUID(2, 2)), registry, Stamp.provisional(
                Series.of(registry, NOON), "P/1-1/1"), null, "P/1-1/1", null, FRIDAY, Urgency.ROUTINE,
                Grade.ORDINARY, false, new PersonId(new UUID(5, 5)), SOMEBODY, SOMEBODY, NOON, null, state);
    }
}
