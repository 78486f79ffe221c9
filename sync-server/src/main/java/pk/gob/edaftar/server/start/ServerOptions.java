package pk.gob.edaftar.server.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for on the command line: `--name=value`, or `--name` for *true*.
/// A name without a dot is one of the server's own settings: `--port=0` is `--edaftar.port=0`.
public record ServerOptions(Map<String, String> properties, boolean help) {
    /// The settings most often wanted; all are in `docs/server.md`.
    public static final String HELP = """
            e-Daftar server
              --port=8080             where it listens; 0 takes a free port
              --address=127.0.0.1     which of this computer's addresses; 0.0.0.0 is all
              --data=DIR              its folder: database, keys, attachments
              --config=FILE           more settings, as NAME=VALUE lines
              --database.url=jdbc:…   an external PostgreSQL (also --database.user, --database.password)
              --demo                  begins with a demo province
              --reset-administrator=NAME   prints an invitation for this sign-in name
            Every setting can also come from the environment: EDAFTAR_PORT, EDAFTAR_DATA, EDAFTAR_DATABASE_URL …
            """;

    private static final String OWN = "edaftar.";

    public ServerOptions {
        properties = Map.copyOf(properties);
    }

    /// Reads the command line.
    /// @throws IllegalArgumentException with a sentence for whoever typed it
    public static ServerOptions of(String... arguments) {
        Map<String, String> properties = new LinkedHashMap<>();
        boolean help = false;
        for (String argument : arguments) {
            if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
                continue;
            }
            if (!argument.startsWith("--") || argument.length() == 2) {
                throw new IllegalArgumentException("not an option: " + argument + " (--help lists them)");
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            properties.put(qualified(name), equals < 0 ? "true" : argument.substring(equals + 1));
        }
        String config = properties.get(OWN + "config");
        if (config != null && !Files.isReadable(Path.of(config))) {
            throw new IllegalArgumentException("cannot read the settings in " + config);
        }
        return new ServerOptions(properties, help);
    }

    /// The same as the wiring reads it.
    String[] arguments() {
        return properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new);
    }

    private static String qualified(String name) {
        boolean qualified = name.startsWith(OWN) || name.startsWith("logging.") || name.startsWith("spring.") || name.startsWith("server.");
        return qualified ? name : OWN + name;
    }
}
