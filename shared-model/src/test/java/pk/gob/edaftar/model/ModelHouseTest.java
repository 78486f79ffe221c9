package pk.gob.edaftar.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.SourceRules;
import pk.gob.edaftar.house.Sources;

class ModelHouseTest {

    private static final String ROOT = "pk.gob.edaftar.model";

    /// What features meet in. A feature gets in here only by ceasing to be one.
    private static final Set<String> PLATFORM = Set.of(
            "change", "command", "id", "number", "office", "org", "paper", "sync", "text", "wire");

    private static final JavaClasses CLASSES = HouseRules.productClasses(ROOT);
    private static final Sources SOURCES = Sources.under(Path.of("src/main/java"));
    private static final Sources TESTS = Sources.under(Path.of("src/test/java"));

    @Test
    void knowsNoMachinery() {
        HouseRules.knowsNoMachinery().check(CLASSES);
    }

    @Test
    void readsNoClockAndDrawsNothing() {
        HouseRules.readsNoClockAndDrawsNothing().check(CLASSES);
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
        assertThat(SourceRules.catchesEverything(SOURCES, Set.of())).isEmpty();
    }

    @Test
    void testsDoNotSleep() {
        assertThat(SourceRules.sleeps(TESTS)).isEmpty();
    }
}
