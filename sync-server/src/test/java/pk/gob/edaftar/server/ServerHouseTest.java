package pk.gob.edaftar.server;

import java.util.Set;
import pk.gob.edaftar.house.ModuleRules;

class ServerHouseTest implements ModuleRules {
    private static final Module MODULE = Module.at("pk.gob.edaftar.server",
            Set.of("change", "command", "database", "exchange", "http", "ledger", "org", "session", "start", "store", "sync", "text"),
            Set.of("ErrorReporter", "RunningServer"));

    @Override
    public Module module() {
        return MODULE;
    }
}
