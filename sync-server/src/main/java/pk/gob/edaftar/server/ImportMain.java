package pk.gob.edaftar.server;

import java.util.Map;
import pk.gob.edaftar.server.dak.ImportRun;
import pk.gob.edaftar.server.exchange.CommandLine;
import pk.gob.edaftar.server.hierarchy.HierarchyImport;

/// Brings in what is kept elsewhere: `import letters FILE --as POST`, `import hierarchy FILE`.
public final class ImportMain {
    /// The word as such, for a console of any kind.
    public static final CommandLine WORD = new CommandLine("import.usage", "import.usage.what", "/help/import",
            Map.of("letters", new ImportRun(), "hierarchy", new HierarchyImport()));

    private ImportMain() {}

    public static void main(String[] arguments) {
        WORD.run(arguments);
    }
}
