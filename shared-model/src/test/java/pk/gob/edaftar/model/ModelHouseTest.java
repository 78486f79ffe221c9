package pk.gob.edaftar.model;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.ModuleRules;

class ModelHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.model",
            Set.of("calendar", "change", "command", "find", "id", "number", "office", "org", "paper", "program", "sync", "text", "wire"),
            Set.of());

    @Override
    public Module module() {
        return MODULE;
    }

    @Test
    void knowsNoMachinery() {
        HouseRules.knowsNoMachinery().check(MODULE.classes());
    }

    @Test
    void readsNoClockAndDrawsNothing() {
        HouseRules.readsNoClockAndDrawsNothing().check(MODULE.classes());
    }
}
