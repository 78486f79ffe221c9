package pk.gob.edaftar.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {
    private static final long SEEDS = 2_000;

    @Test
    void desksAgreeWithTheServerWhenNothingGoesWrong() {
        LongStream.rangeClosed(1, 5).forEach(seed -> new Simulation(new World(seed, Parts.SOUND, Weather.FAIR, null)).run());
    }

    @Test
    void aSeedTellsTheSameStoryEveryTime() {
        assertThat(story(7)).hasSizeGreaterThan(100).isEqualTo(story(7)).isNotEqualTo(story(8));
    }

    private static List<String> story(long seed) {
        List<String> story = new ArrayList<>();
        new Simulation(seed, Parts.SOUND, story::add).run();
        return story;
    }

    /// A minute on a quiet computer, and more on a busy one.
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingBreaksWhateverGoesWrong() {
        Campaign.Result result = new Campaign(Parts.SOUND).all(1, SEEDS);
        assertThat(result.failures()).isEmpty();
        assertThat(result.runs()).isEqualTo(SEEDS);
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void everyPlantedBugIsFound(Plant plant) {
        assertThat(new Campaign(plant.parts()).until(1, 1, SEEDS).first())
                .hasValueSatisfying(failure -> assertThat(failure.cause()).isInstanceOf(Violation.class));
    }
}
