package pk.gob.edaftar.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rules every module keeps. A module's own test says what it is and adds what only it must keep.
public interface ModuleRules {

    /// A module as it stands in the folder the tests run in.
    /// @param root the package all its code is under
    /// @param platform the packages features meet in; a feature gets in there only by ceasing to be one
    /// @param edges the classes where everything may be caught, because it is reported and nothing is left above
    record Module(String root, Set<String> platform, Set<String> edges, JavaClasses classes, Sources sources, Sources tests) {
        public static Module at(String root, Set<String> platform, Set<String> edges) {
            return new Module(root, platform, edges, HouseRules.productClasses(root),
                    Sources.under(Path.of("src/main/java")), Sources.under(Path.of("src/test/java")));
        }
    }

    Module module();

    @Test
    default void featuresDoNotKnowEachOther() {
        HouseRules.featuresDoNotKnowEachOther(module().root(), module().platform()).check(module().classes());
        assertThat(SourceRules.featuresImportingEachOther(module().sources(), module().root(), module().platform())).isEmpty();
    }

    @Test
    default void namesSayWhatThingsAre() {
        HouseRules.namesSayWhatThingsAre().check(module().classes());
    }

    @Test
    default void packagesAreNullMarked() {
        assertThat(module().sources().files()).isNotEmpty();
        assertThat(SourceRules.packagesNotNullMarked(module().sources())).isEmpty();
    }

    @Test
    default void filesAndMethodsAreShort() {
        assertThat(SourceRules.longFiles(module().sources())).isEmpty();
        assertThat(SourceRules.longMethods(module().sources())).isEmpty();
    }

    @Test
    default void nothingIsLeftOpen() {
        assertThat(SourceRules.openEnds(module().sources())).isEmpty();
        assertThat(SourceRules.catchesEverything(module().sources(), module().edges())).isEmpty();
    }

    @Test
    default void testsDoNotSleep() {
        assertThat(SourceRules.sleeps(module().tests())).isEmpty();
    }
}
