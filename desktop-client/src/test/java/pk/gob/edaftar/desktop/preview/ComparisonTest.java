package pk.gob.edaftar.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What of two texts differs, line by line and word by word.
class ComparisonTest {
    @Test
    void wordsThatChangedAreMarkedAndLinesThatCameStandAlone() {
        Comparison compared = Comparison.of(List.of("The amount is Rs. 100.", "Alike.", "Gone."), List.of("The amount is Rs. 150.", "Alike.", "", "New."));
        assertThat(compared.differences()).isEqualTo(2);
        assertThat(compared.rows()).extracting(row -> told(row.was()) + " | " + told(row.is())).containsExactly(
                "The amount is Rs. [100]. | The amount is Rs. [150].", "Alike. | Alike.", "[Gone.] | ", " | [New.]");
    }

    @Test
    void urduIsPartedBetweenWordsAlone() {
        Comparison compared = Comparison.of(List.of("نمبر ۳۱: عبدالسلام، کلرک"), List.of("نمبر ۳۱: عبدالسلام، سینئر کلرک"));
        assertThat(told(compared.rows().getFirst().is())).isEqualTo("نمبر ۳۱: عبدالسلام،[ سینئر] کلرک");
    }

    @Test
    void whatIsTheSameHasNoDifferences() {
        assertThat(Comparison.of(List.of("a", "b"), List.of("a", "b")).differences()).isZero();
        assertThat(Comparison.of(List.of(), List.of()).rows()).isEmpty();
    }

    @Test
    void longTextsWithNothingInCommonTakeSecondsAtMost() {
        List<String> earlier = IntStream.range(0, Comparison.MOST_LINES).mapToObj(line -> "a" + line).toList();
        List<String> later = IntStream.range(0, Comparison.MOST_LINES).mapToObj(line -> "b" + line).toList();
        Comparison compared = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Comparison.of(earlier, later));
        assertThat(compared.differences()).isEqualTo(1);
    }

    private static String told(@Nullable List<Comparison.Piece> pieces) {
        return pieces == null ? "" : pieces.stream().map(piece -> piece.differs() && !piece.text().isEmpty() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
