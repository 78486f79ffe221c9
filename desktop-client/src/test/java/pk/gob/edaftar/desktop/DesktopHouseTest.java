package pk.gob.edaftar.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.ModuleRules;

class DesktopHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.desktop",
            Set.of("change", "command", "desk", "export", "http", "key", "preview", "print", "session", "shell", "start", "store", "sync", "text", "theme",
                    "ui"),
            Set.of("Background", "ErrorReporter", "PreviewMain", "SyncLoop"));

    @Override
    public Module module() {
        return MODULE;
    }

    @Test
    void viewsTouchNeitherDiskNorNet() {
        HouseRules.viewsTouchNeitherDiskNorNet().check(MODULE.classes());
        HouseRules.viewModelsKnowNoScene().check(MODULE.classes());
    }

    @Test
    void onlyBackgroundComesBackToTheScreen() {
        HouseRules.onlyBackgroundComesBackToTheScreen().check(MODULE.classes());
    }

    @Test
    void viewsKeepToStyleSheetAndActions() {
        HouseRules.viewsKeepToStyleSheetAndActions().check(MODULE.classes());
    }

    /// No desk that is installed has a server beside it.
    @Test
    void onlyBenchesAndTheTourKnowTheServer() {
        noClasses().that().resideOutsideOfPackages("pk.gob.edaftar.desktop.bench..", "pk.gob.edaftar.desktop.tour..")
                .should().dependOnClassesThat().resideInAnyPackage("pk.gob.edaftar.server..").check(MODULE.classes());
    }
}
