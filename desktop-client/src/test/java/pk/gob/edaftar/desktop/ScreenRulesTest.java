package pk.gob.edaftar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pk.gob.edaftar.house.HouseRules;

/// The rules about screens break on a class that breaks them.
class ScreenRulesTest {

    record Case(Class<?> culprit, ArchRule rule, int violations) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ComesBack.class, HouseRules.onlyBackgroundComesBackToTheScreen(), 2),
                new Case(Background.class, HouseRules.onlyBackgroundComesBackToTheScreen(), 0),
                new Case(SceneViewModel.class, HouseRules.viewModelsKnowNoScene(), 1),
                new Case(PaintsItself.class, HouseRules.viewsKeepToStyleSheetAndActions(), 2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breaksOnTheCulprit(Case planted) {
        var report = planted.rule().evaluate(new ClassFileImporter().importClasses(planted.culprit())).getFailureReport();
        assertThat(report.getDetails()).hasSize(planted.violations());
    }

    static final class ComesBack {
        void byCall() {
            Platform.runLater(() -> {});
        }

        java.util.function.Consumer<Runnable> byReference() {
            return Platform::runLater;
        }
    }

    static final class Background {
        void back() {
            Platform.runLater(() -> {});
        }
    }

    interface SceneViewModel {
        Label label();
    }

    static final class PaintsItself {
        void paint(Label label) {
            label.setStyle("-fx-text-fill: red");
            label.setOnMouseClicked(event -> event.consume());
        }
    }
}
