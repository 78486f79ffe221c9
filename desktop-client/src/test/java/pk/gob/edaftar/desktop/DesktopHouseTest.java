package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.SourceRules;
import pk.gob.edaftar.house.Sources;

class DesktopHouseTest {

    private static final String ROOT = "pk.gob.edaftar.desktop";

    /// What features meet in. A feature gets in here only by ceasing to be one.
    private static final Set<String> PLATFORM = Set.of(
            "change", "command", "desk", "http", "key", "session", "shell", "start", "store", "sync", "text", "theme", "ui");

    /// Where everything may be caught, because it is reported and nothing is left above.
    private static final Set<String> EDGES = Set.of("Background", "ErrorReporter", "SyncLoop");

    private static final JavaClasses CLASSES = HouseRules.productClasses(ROOT);
    private static final Sources SOURCES = Sources.under(Path.of("src/main/java"));
    private static final Sources TESTS = Sources.under(Path.of("src/test/java"));

    @Test
    void viewsTouchNeitherDiskNorNet() {
        HouseRules.viewsTouchNeitherDiskNorNet().check(CLASSES);
        HouseRules.viewModelsKnowNoScene().check(CLASSES);
    }

    @Test
    void onlyBackgroundComesBackToTheScreen() {
        HouseRules.onlyBackgroundComesBackToTheScreen().check(CLASSES);
    }

    @Test
    void viewsKeepToStyleSheetAndActions() {
        HouseRules.viewsKeepToStyleSheetAndActions().check(CLASSES);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        HouseRules.featuresDoNotKnowEachOther(ROOT, PLATFORM).check(CLASSES);
        assertThat(SourceRules.featuresImportingEachOther(SOURCES, ROOT, PLATFORM)).isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        HouseRules.namesSayWhatThingsAre().check(CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(SOURCES.files()).isNotEmpty();
        assertThat(SourceRules.packagesNotNullMarked(SOURCES)).isEmpty();
    }

    @Test
    void filesAndMethodsAreShort() {
        assertThat(SourceRules.longFiles(SOURCES)).isEmpty();
        assertThat(SourceRules.longMethods(SOURCES)).isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(SourceRules.openEnds(SOURCES)).isEmpty();
        assertThat(SourceRules.catchesEverything(SOURCES, EDGES)).isEmpty();
    }

    @Test
    void testsDoNotSleep() {
        assertThat(SourceRules.sleeps(TESTS)).isEmpty();
    }
}
