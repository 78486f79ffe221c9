package pk.gob.edaftar.search;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.house.HouseRules;
import pk.gob.edaftar.house.ModuleRules;

class SearchHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.search", Set.of(), Set.of());

    @Override
    public Module module() {
        return MODULE;
    }

    @Test
    void readsNoClockAndDrawsNothing() {
        HouseRules.readsNoClockAndDrawsNothing().check(MODULE.classes());
    }
}
