package pk.gob.edaftar.server.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTest {
    private final Measure rate = Measure.atLeast(0.5, "commands", "commands/s", 400, 1000);
    private final Measure time = Measure.atMost(2, "first sync", "s", 7.5, 5);

    @TempDir
    private Path folder;

    @Test
    void anAimIsMissedOrHeldByTheDirectionThatIsBetter() {
        assertThat(rate.ratio()).isEqualTo(0.4);
        assertThat(rate.holds()).isFalse();
        assertThat(Measure.atLeast(0.4, "commands", "commands/s", 400, 1000).holds()).isTrue();
        assertThat(time.ratio()).isEqualTo(1.5);
        assertThat(time.holds()).isTrue();
        assertThat(Measure.atMost(1.4, "first sync", "s", 7.5, 5).holds()).isFalse();
    }

    @Test
    void whatWasNotMeasuredIsNoMeasure() {
        assertThatThrownBy(() -> Measure.atMost(2, "first sync", "s", 1, 0)).hasMessageContaining("first sync");
        assertThatThrownBy(() -> Measure.atMost(2, "first sync", "s", Double.NaN, 1)).hasMessageContaining("first sync");
    }

    @Test
    void machinesReadEveryField() throws IOException {
        Path file = folder.resolve("target").resolve("bench.json");
        BenchReport.write(List.of(rate, time), file);
        JsonNode list = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(list).hasSize(2);
        JsonNode first = list.get(0);
        assertThat(first.propertyNames()).containsExactly("name", "unit", "ours", "limit", "ratio", "aim", "better", "holds");
        assertThat(first.get("name").asString()).isEqualTo("commands");
        assertThat(first.get("ratio").asDouble()).isEqualTo(0.4);
        assertThat(first.get("better").asString()).isEqualTo("higher");
        assertThat(first.get("holds").asBoolean()).isFalse();
        assertThat(list.get(1).get("better").asString()).isEqualTo("lower");
    }

    @Test
    void eyesSeeWhatWasMissed() {
        assertThat(BenchReport.table(List.of(rate, time)).lines().toList()).satisfiesExactly(
                head -> assertThat(head).contains("ours", "limit", "ratio", "aim"),
                line -> assertThat(line).contains("commands/s", "400.0", "1000", "0.400", "≥ 0.500").endsWith("MISSED"),
                line -> assertThat(line).contains("7.500", "5.000", "1.500", "≤ 2.000").endsWith("holds"));
    }
}
