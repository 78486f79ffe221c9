package pk.gob.edaftar.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimMainTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void listsThePlants() {
        assertThat(sim("--plants")).isZero();
        assertThat(said().lines()).containsExactly("cursor-before-apply", "no-dedup", "dedup-not-atomic", "no-backfill",
                "no-revoke", "outbox-not-flushed", "shared-position-at-page-cut", "number-drawn-in-replay",
                "overlay-dropped-at-receipt", "refusal-by-replay",
                "sealed-outbox-dropped-after-send-failed");
    }

    @Test
    void endsWithNoughtWhenNothingBroke() {
        assertThat(sim("--seeds", "1..3")).isZero();
        assertThat(said()).startsWith("3 seeds, 0 failed (0.0 %)").contains("seeds/s");
    }

    @Test
    void endsWithOneWhenASeedFailedAndSaysWhich() {
        assertThat(sim("--seeds", "1..20", "--plant", "no-dedup")).isEqualTo(1);
        assertThat(said()).startsWith("seed ").contains("20 seeds, ").contains(", first seed ");
    }

    @Test
    void tellsWhatHappensInOneSeed() {
        assertThat(sim("--seed", "1")).isZero();
        assertThat(said()).contains("takes WentOnline", " does ").endsWith("seed 1: nothing broke" + System.lineSeparator());
    }

    @Test
    void saysHowItIsUsedWhenItIsNotUnderstood() {
        for (List<String> words : List.<List<String>>of(List.of(), List.of("--seeds"), List.of("--seeds", "one..two"),
                List.of("--seed", "1", "--seeds", "1..2"), List.of("--seed", "1", "--plant", "tree"), List.of("--seed", "1", "now"))) {
            said.reset();
            assertThat(SimMain.run(words, new PrintStream(said, true, StandardCharsets.UTF_8))).as("%s", words).isEqualTo(2);
            assertThat(said()).contains("sim --seeds A..B");
        }
    }

    private int sim(String... words) {
        return SimMain.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
