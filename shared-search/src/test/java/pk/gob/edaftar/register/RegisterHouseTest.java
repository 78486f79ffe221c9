package pk.gob.edaftar.register;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.ModuleRules;

class RegisterHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.register", Set.of(), Set.of());

    @Override
    public Module module() {
        return MODULE;
    }

    @Test
    void readsNoClockAndDrawsNothing() {
        HouseRules.readsNoClockAndDrawsNothing().check(MODULE.classes());
    }
}
