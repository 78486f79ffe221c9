package pk.gob.edaftar.model.dak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.calendar.UrgencyLimits;
import pk.gob.edaftar.model.office.Scene;
import pk.gob.edaftar.model.office.SmallProvince;
import pk.gob.edaftar.model.org.CalendarFacts;
import pk.gob.edaftar.model.org.OfficeCalendar;
import pk.gob.edaftar.model.org.OfficeDays;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.org.Timeline;

/// The day on which a closed letter goes to the archive by itself, and the one act that takes it there.
class ArchiveDayTest {
    private final SmallProvince province = new SmallProvince();
    private final Instant morning = SmallProvince.MORNING;
    private final LocalDate closed = OfficeTime.day(morning);

    @Test
    void isThirtyDaysAfterItWasClosedUnlessTheCalendarSaysOtherwise() {
        Scene scene = Scene.marked(province.soAdmin());
        assertThat(ArchiveDay.of(scene.paper(), days(scene))).isEmpty();
        scene.putAway(province.soAdmin());
        assertThat(ArchiveDay.of(scene.paper(), days(scene))).contains(closed.plusDays(30));
        scene.office().put(new OfficeCalendar(Timeline.from(SmallProvince.FOUNDED,
                new CalendarFacts(List.of(DayOfWeek.SUNDAY), UrgencyLimits.DEFAULT, 3))));
        assertThat(ArchiveDay.of(scene.paper(), days(scene))).contains(closed.plusDays(3));
    }

    @Test
    void isOneActHoweverOftenAndByWhicheverNodeItIsMade() {
        Scene scene = Scene.marked(province.soAdmin()).putAway(province.soAdmin());
        Instant first = morning.plus(Duration.ofDays(30));
        assertThat(ArchiveDay.due(scene.paper(), days(scene), morning.plus(Duration.ofDays(29)))).isEmpty();
        var one = ArchiveDay.due(scene.paper(), days(scene), first).orElseThrow();
        var other = ArchiveDay.due(scene.paper(), days(scene), first.plusSeconds(90)).orElseThrow();
        assertThat(other.act().id()).isEqualTo(one.act().id());
        scene.office().after(one);
        assertThat(ArchiveDay.due(scene.paper(), days(scene), first)).isEmpty();
        assertThat(scene.paper().dak().state()).isEqualTo(DakState.ARCHIVED);
        assertThat(scene.paper().movements()).last().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(MovementKind.ARCHIVED);
            assertThat(line.person()).isEqualTo(OfficeItself.PERSON);
            assertThat(line.lateFiling()).isFalse();
        });
    }

    @Test
    void isCountedAnewOnceItWasTakenUpAgain() {
        Scene scene = Scene.marked(province.soAdmin()).putAway(province.soAdmin());
        var early = ArchiveDay.due(scene.paper(), days(scene), morning.plus(Duration.ofDays(30))).orElseThrow();
        Instant again = morning.plus(Duration.ofDays(20));
        scene.office().after(scene.as(province.soAdmin()).at(again).reopen(scene.dak(), scene.original(), "A reminder came"));
        assertThat(ArchiveDay.of(scene.paper(), days(scene))).isEmpty();
        scene.office().after(scene.as(province.soAdmin()).at(again.plusSeconds(60)).putAway(scene.dak(), scene.original(), "Done"));
        assertThat(ArchiveDay.of(scene.paper(), days(scene))).contains(closed.plusDays(50));
        assertThat(ArchiveDay.due(scene.paper(), days(scene), again.plus(Duration.ofDays(30))).orElseThrow().act().id())
                .isNotEqualTo(early.act().id());
    }

    private static OfficeDays days(Scene scene) {
        return scene.office().organisation().days();
    }
}
