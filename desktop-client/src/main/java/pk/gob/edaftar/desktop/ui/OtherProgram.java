package pk.gob.edaftar.desktop.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Hands a file to the program this computer has for it.
public final class OtherProgram {
    private OtherProgram() {}

    /// Does not wait for the program.
    /// @return false where this computer has no way to do so
    public static boolean show(LocalFile file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name").toLowerCase(Locale.ROOT), file.path().toString()))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The file's name is one argument, whatever is in it.
    static List<String> command(String system, String file) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
