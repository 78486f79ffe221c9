package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.Sources;
import pk.gob.edaftar.house.TextBundles;
import pk.gob.edaftar.house.TextUse;

/// Everything the desk says, it says in both languages. How the checks themselves fail: `TextRulesTest`.
class LanguageTest {

    /// Keys whose text is rightly the same in both languages, such as a language's name in itself.
    private static final Set<String> SAME_IN_BOTH = Set.of();

    private static final TextBundles TEXTS = TextBundles.in(Path.of("src/main/resources/text"));
    private static final TextUse USE = new TextUse(TEXTS, Sources.under(Path.of("src/main/java")));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(TEXTS.faultsOfPairs()).isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(TEXTS.faultsOfPlaceholders()).isEmpty();
    }

    @Test
    void urduIsUrdu() {
        assertThat(TEXTS.faultsOfUrdu(SAME_IN_BOTH)).isEmpty();
    }

    @Test
    void everyKeyUsedIsThere() {
        assertThat(USE.missing()).isEmpty();
    }

    @Test
    void everyKeyThereIsUsed() {
        assertThat(USE.unused()).isEmpty();
    }

    @Test
    void noSentenceStandsInTheCode() {
        assertThat(USE.literalTexts()).isEmpty();
    }
}
