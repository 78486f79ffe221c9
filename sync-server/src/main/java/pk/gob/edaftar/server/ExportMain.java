package pk.gob.edaftar.server;

import java.util.Map;
import pk.gob.edaftar.server.exchange.CommandLine;
import pk.gob.edaftar.server.hierarchy.HierarchyExport;

/// Takes out what others are to read or to correct: `export hierarchy FILE`.
public final class ExportMain {
    /// The word as such, for a console of any kind.
    public static final CommandLine WORD = new CommandLine("export.usage", "export.usage.what", "/help/export",
            Map.of("hierarchy", new HierarchyExport()));

    private ExportMain() {}

    public static void main(String[] arguments) {
        WORD.run(arguments);
    }
}
