package pk.gob.edaftar.desktop.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a check was asked to do.
/// @param server the server's address; none for the one this computer remembers
/// @param user who signs in; none when only the window is tried
/// @param language the language it answers in; none for the one this computer remembers
/// @param write whether a letter is registered and marked
/// @param window whether the first window is put on the screen
record CheckOptions(Optional<String> server, Optional<String> user, Optional<String> language, boolean write, boolean window,
        boolean help) {
    /// The word that asks for a check; what else stands on the command line is about it.
    static final String CHECK = "--check";
    static final String HELP = "--help";
    private static final Set<String> SWITCHES = Set.of(CHECK, "--write", "--window", HELP);
    /// The home is read by whoever starts the program.
    private static final Set<String> VALUES = Set.of("--server", "--user", "--language", "--home");

    /// Something on the command line nobody knows.
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String word) {
            super(word);
        }

        String word() {
            return String.valueOf(getMessage());
        }
    }

    static CheckOptions of(List<String> words) throws Unknown {
        Map<String, String> values = new HashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            if (!(sign < 0 ? SWITCHES : VALUES).contains(name)) {
                throw new Unknown(word);
            }
            values.put(name, word.substring(sign + 1));
        }
        return new CheckOptions(given(values, "--server"), given(values, "--user"), given(values, "--language"),
                values.containsKey("--write"), values.containsKey("--window"), values.containsKey(HELP));
    }

    private static Optional<String> given(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
