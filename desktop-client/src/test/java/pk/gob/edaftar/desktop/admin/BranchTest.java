package pk.gob.edaftar.desktop.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.org.Timeline;
import pk.gob.edaftar.model.org.Unit;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.org.UnitKind;
import pk.gob.edaftar.model.text.Bilingual;
import pk.gob.edaftar.model.text.TextFolding;

class BranchTest {
    /// Noon in the office.
    private static final Instant NOW = Instant.parse("2026-05-04T07:00:00Z");

    private static Branch unit(String name, String above, List<Branch> within) {
        Unit unit = new Unit(new UnitId(UUID.nameUUIDFromBytes((above + name).getBytes(StandardCharsets.UTF_8))), UnitKind.SECTION,
                Timeline.from(NOW, new UnitFacts(name, new Bilingual(name, name), null, null)), null, List.of());
        return new Branch(unit, name, "", TextFolding.fold(above + " " + name), within);
    }

    private static long size(Branch branch) {
        return 1 + branch.within().stream().mapToLong(BranchTest::size).sum();
    }

    /// Two thousand units: 20 departments of 4 wings of 24 sections.
    private static List<Branch> province() {
        return IntStream.range(0, 20).mapToObj(d -> unit("Department-" + d, "", IntStream.range(0, 4).mapToObj(w -> unit("Wing-" + w, "Department-" + d,
                IntStream.range(0, 24).mapToObj(s -> unit("Section-" + s, "Department-" + d + " Wing-" + w, List.of())).toList())).toList())).toList();
    }

    @Test
    void wordsLeaveOnlyTheWayToWhatTheyMean() {
        List<Branch> province = province();
        assertThat(province.stream().mapToLong(BranchTest::size).sum()).isEqualTo(2_020);
        List<Branch> found = province.stream().flatMap(top -> top.sought(List.of("section-17", "wing-2", "department-13")).stream()).toList();
        assertThat(found).singleElement().satisfies(top -> assertThat(size(top)).isEqualTo(3));
        assertThat(found.getFirst().isMeant(List.of("section-17"))).as("it is only on the way").isFalse();
        List<Branch> whole = province.stream().flatMap(top -> top.sought(List.of("department-13")).stream()).toList();
        assertThat(whole).singleElement().satisfies(top -> assertThat(size(top)).as("with all that is in it").isEqualTo(101));
        assertThat(province.stream().flatMap(top -> top.sought(List.of("nowhere")).stream())).isEmpty();
    }

    @Test
    void aChangeHoldsFromTheDayGivenAndNeverBeforeWhatIsKnown() {
        EffectiveDay day = new EffectiveDay(NOW);
        Timeline<String> facts = Timeline.from(Instant.parse("2026-01-01T00:00:00Z"), "old");
        assertThat(day.changed(facts, "new", LocalDate.of(2026, 5, 4)).orElseThrow().eras().getLast().from()).as("today is now").isEqualTo(NOW);
        assertThat(day.changed(facts, "new", LocalDate.of(2026, 6, 1)).orElseThrow().eras().getLast().from()).as("midnight in the office")
                .isEqualTo("2026-05-31T19:00:00Z");
        assertThat(day.changed(facts, "new", LocalDate.of(2025, 12, 31))).as("before it began").isEmpty();
        Timeline<String> later = day.changed(facts, "new", LocalDate.of(2026, 6, 1)).orElseThrow();
        assertThat(day.changed(later, "newer", LocalDate.of(2026, 5, 20))).as("before a change to come").isEmpty();
        assertThat(day.changed(later, "newer", LocalDate.of(2026, 6, 1)).orElseThrow().eras()).as("twice on one day").hasSize(3);
        assertThat(day.untilNow(later)).isEqualTo(facts);
        assertThat(EffectiveDay.end(LocalDate.of(2026, 5, 31))).as("a last day is whole").isEqualTo("2026-05-31T19:00:00Z");
        assertThat(Stream.of(facts, later).map(each -> each.at(NOW))).containsOnly("old");
    }
}
