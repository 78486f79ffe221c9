package pk.gob.edaftar.server.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.server.text.Texts;

/// What was asked for on the command line behind the word for it: `FILE --as POST`.
/// @param as as which post; none where nobody said
/// @param sheet of a workbook; its first where nobody said
/// @param maps what is said of columns, each `Heading=field`
/// @param mapping where what is said of columns is kept; nowhere where nobody said
/// @param passwordFile where the password stands, on its first line; none to be asked for it
public record ImportOptions(Path file, @Nullable String as, URI server, @Nullable String user, @Nullable Path passwordFile, Charset encoding,
        boolean dryRun, @Nullable String sheet, List<String> maps, @Nullable Path mapping) {
    public ImportOptions {
        maps = List.copyOf(maps);
    }

    /// A command line that says too little or what is not known.
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final String key;
        private final String detail;

        public Wrong(String key, String detail) {
            super(key + " " + detail);
            this.key = key;
            this.detail = detail;
        }

        public String said(Texts texts) {
            return texts.of("import.usage." + key, detail);
        }
    }

    private static final class Reading {
        private @Nullable Path file;
        private @Nullable String as;
        private @Nullable String user;
        private @Nullable Path passwordFile;
        private URI server = URI.create("http://127.0.0.1:8080");
        private Charset encoding = StandardCharsets.UTF_8;
        private boolean dryRun;
        private @Nullable String sheet;
        private final List<String> maps = new ArrayList<>();
        private @Nullable Path mapping;
    }

    /// Reads the command line; an option's value follows it or an equals sign.
    public static ImportOptions of(List<String> arguments, Map<String, String> environment) throws Wrong {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Reading reading = new Reading();
        reading.user = environment.get("EDAFTAR_USER");
        if (environment.containsKey("EDAFTAR_PORT")) {
            reading.server = server("http://127.0.0.1:" + environment.get("EDAFTAR_PORT"));
        }
        while (!rest.isEmpty()) {
            read(rest.remove(), rest, reading);
        }
        if (reading.file == null) {
            throw new Wrong("noFile", "");
        }
        return new ImportOptions(reading.file, reading.as, reading.server, reading.user, reading.passwordFile, reading.encoding,
                reading.dryRun, reading.sheet, reading.maps, reading.mapping);
    }

    private static void read(String word, Deque<String> rest, Reading reading) throws Wrong {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (equals >= 0 && word.startsWith("--")) {
            rest.addFirst(word.substring(equals + 1));
        }
        switch (name) {
            case "--as" -> reading.as = value(name, rest);
            case "--server" -> reading.server = server(value(name, rest));
            case "--user" -> reading.user = value(name, rest);
            case "--password-file" -> reading.passwordFile = Path.of(value(name, rest));
            case "--encoding" -> reading.encoding = encoding(value(name, rest));
            case "--sheet" -> reading.sheet = value(name, rest);
            case "--map" -> reading.maps.add(map(value(name, rest)));
            case "--mapping" -> reading.mapping = Path.of(value(name, rest));
            case "--dry-run" -> reading.dryRun = true;
            default -> {
                if (word.startsWith("--") || reading.file != null) {
                    throw new Wrong("unknown", word);
                }
                reading.file = Path.of(word);
            }
        }
    }

    private static String value(String name, Deque<String> rest) throws Wrong {
        String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new Wrong("noValue", name);
        }
        return value;
    }

    private static String map(String said) throws Wrong {
        if (said.indexOf('=') <= 0) {
            throw new Wrong("map", said);
        }
        return said;
    }

    private static URI server(String address) throws Wrong {
        try {
            URI server = new URI(address.contains("://") ? address : "http://" + address);
            if (server.getHost() != null && ("http".equals(server.getScheme()) || "https".equals(server.getScheme()))) {
                return server;
            }
        } catch (URISyntaxException e) {
            throw new Wrong("server", address);
        }
        throw new Wrong("server", address);
    }

    private static Charset encoding(String name) throws Wrong {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Wrong("encoding", name);
        }
    }
}
