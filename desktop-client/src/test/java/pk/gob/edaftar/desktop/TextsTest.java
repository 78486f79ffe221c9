package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.desktop.text.Language;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.house.RefusalUse;
import pk.gob.edaftar.house.Sources;
import pk.gob.edaftar.house.TextBundles;
import pk.gob.edaftar.house.TextUse;
import pk.gob.edaftar.model.command.Authority.AuthorityRule;
import pk.gob.edaftar.model.command.Rule;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.SightRule;
import pk.gob.edaftar.model.org.OrgRule;
import pk.gob.edaftar.model.session.SessionRule;

class TextsTest {
    /// An address is typed in Latin letters in both languages; the button for the other language is written in it.
    private static final Set<String> SAME_IN_BOTH = Set.of("signin.server.prompt", "shell.otherLanguage");

    private static final TextBundles BUNDLES = TextBundles.in(Path.of("src/main/resources/text"));
    private static final Sources SOURCES = Sources.under(Path.of("src/main/java"));
    private static final int MOST_ARGUMENTS = 5;
    private static final Sources SERVER = Sources.under(Path.of("../sync-server/src/main/java"));
    private static final Sources MODEL = Sources.under(Path.of("../shared-model/src/main/java"));

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(BUNDLES.faultsOfPairs()).isEmpty();
        assertThat(BUNDLES.faultsOfPlaceholders()).isEmpty();
        assertThat(BUNDLES.faultsOfUrdu(SAME_IN_BOTH)).isEmpty();
    }

    @Test
    void everyKeyIsThereAndIsUsed() {
        TextUse use = new TextUse(BUNDLES, SOURCES);
        assertThat(use.missing()).isEmpty();
        assertThat(use.unused()).isEmpty();
        assertThat(use.literalTexts()).isEmpty();
    }

    @Test
    void everyRuleHasItsRefusalAndRemedyInBothLanguages() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
                assertThat(messages.has("refusal." + rule.key())).as(rule.key()).isTrue();
                assertThat(messages.has("refusal." + rule.key() + ".remedy")).as(rule.key()).isTrue();
            });
        }
    }

    @Test
    void everyRefusalBringsWhatItsTextSpeaksOf() {
        RefusalUse use = new RefusalUse(List.of(SOURCES, MODEL, SERVER));
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(rules()).allSatisfy(rule -> {
                Object[] given = Collections.nCopies(Math.min(MOST_ARGUMENTS, use.fewestArguments(((Enum<?>) rule).name())), "·").toArray();
                String key = "refusal." + rule.key();
                assertThat(messages.of(key, given) + messages.of(key + ".remedy", given)).as(rule.key()).doesNotContain("{");
            });
        }
    }

    @Test
    void noRuleIsForgottenHere() {
        List<String> enums = new ArrayList<>();
        MODEL.files().forEach(file -> {
            if (file.lines().stream().anyMatch(line -> line.contains("implements Rule {"))) {
                enums.add(String.valueOf(file.path().getFileName()));
            }
        });
        assertThat(enums).containsExactlyInAnyOrder("Authority.java", "DakRule.java", "OrgRule.java", "SessionRule.java", "SightRule.java");
    }

    private static List<Rule> rules() {
        return Stream.<Rule[]>of(AuthorityRule.values(), DakRule.values(), SightRule.values(), OrgRule.values(),
                        SessionRule.values())
                .flatMap(Arrays::stream).toList();
    }
}
