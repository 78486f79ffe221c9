package pk.gob.edaftar.model.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant FIRST = Instant.parse("2013-01-01T00:00:00Z");

    @Test
    void keepsTheNameOfTheDay() {
        Timeline<String> name = Timeline.from(FIRST, "Sibi").then(Instant.parse("2026-04-29T00:00:00Z"), "Sevi");
        assertThat(name.at(Instant.parse("2026-04-28T23:59:59.999Z"))).isEqualTo("Sibi");
        assertThat(name.at(Instant.parse("2026-04-29T00:00:00Z"))).isEqualTo("Sevi");
        assertThat(name.at(Instant.MAX)).isEqualTo("Sevi");
        assertThat(name.at(Instant.EPOCH)).as("before it began, as it began").isEqualTo("Sibi");
        assertThat(name.beginning()).isEqualTo(FIRST);
    }

    @Test
    void leavesTheOldOneAsItWas() {
        Timeline<String> old = Timeline.from(FIRST, "Sibi");
        old.then(FIRST.plusSeconds(1), "Sevi");
        assertThat(old.at(Instant.MAX)).isEqualTo("Sibi");
    }

    @Test
    void hasABeginningAndGoesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline<>(List.of()));
        Timeline<String> name = Timeline.from(FIRST, "Sibi");
        assertThatIllegalArgumentException().isThrownBy(() -> name.then(FIRST, "Sevi"));
        assertThatIllegalArgumentException().isThrownBy(() -> name.then(FIRST.minusSeconds(1), "Sevi"));
    }

    @Property(tries = 200)
    void answersLikeASortedMap(@ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(min = 0, max = 100) Integer> starts,
            @ForAll @IntRange(min = 0, max = 100) int asked) {
        TreeMap<Instant, Integer> map = new TreeMap<>();
        starts.forEach(start -> map.put(FIRST.plusSeconds(start), start));
        Timeline<Integer> timeline = new Timeline<>(map.entrySet().stream()
                .map(each -> new Timeline.Era<>(each.getKey(), each.getValue())).toList());
        var floor = map.floorEntry(FIRST.plusSeconds(asked));
        assertThat(timeline.at(FIRST.plusSeconds(asked))).isEqualTo((floor == null ? map.firstEntry() : floor).getValue());
    }
}
