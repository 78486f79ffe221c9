package pk.gob.edaftar.desktop;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.ModuleRules;

class DesktopHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.desktop",
            Set.of("change", "command", "desk", "http", "key", "session", "shell", "start", "store", "sync", "text", "theme", "ui"),
            Set.of("Background", "ErrorReporter", "SyncLoop"));

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
}
