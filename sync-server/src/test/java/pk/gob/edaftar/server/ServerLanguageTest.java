package pk.gob.edaftar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.Sources;
import pk.gob.edaftar.house.TextBundles;
import pk.gob.edaftar.house.TextUse;

/// What the server's tools say to people, they say in both languages.
class ServerLanguageTest {
    private static final Set<String> SAME_IN_BOTH = Set.of();

    private static final TextBundles TEXTS = TextBundles.in(Path.of("src/main/resources/text"));
    private static final TextUse USE = new TextUse(TEXTS, Sources.under(Path.of("src/main/java")));

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(TEXTS.faultsOfPairs()).isEmpty();
        assertThat(TEXTS.faultsOfPlaceholders()).isEmpty();
    }

    @Test
    void urduIsUrdu() {
        assertThat(TEXTS.faultsOfUrdu(SAME_IN_BOTH)).isEmpty();
    }

    @Test
    void keysAndCodeAgree() {
        assertThat(USE.missing()).isEmpty();
        assertThat(USE.unused()).isEmpty();
        assertThat(USE.literalTexts()).isEmpty();
    }
}
