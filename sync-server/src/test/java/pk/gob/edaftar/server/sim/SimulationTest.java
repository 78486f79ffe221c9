package pk.gob.edaftar.server.sim;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    @Test
    void desksAgreeWithTheServerWhenNothingGoesWrong() {
        LongStream.rangeClosed(1, 5).forEach(seed -> new Simulation(new World(seed, Parts.SOUND, Weather.FAIR, null)).run());
    }
}
