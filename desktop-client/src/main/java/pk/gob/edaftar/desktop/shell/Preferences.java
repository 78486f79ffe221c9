package pk.gob.edaftar.desktop.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import pk.gob.edaftar.desktop.text.Language;

/// What this computer remembers of how its people like to see things; nothing secret, so it is there before anybody
/// has signed in. A file that cannot be read counts as empty: looks are no reason not to start.
public final class Preferences {
    private final Path file;
    private final Properties values = new Properties();

    public Preferences(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException absentOrBroken) {
            values.clear();
        }
    }

    public synchronized Language language() {
        return Language.of(values.getProperty("language", Language.ENGLISH.tag()));
    }

    public synchronized boolean dark() {
        return Boolean.parseBoolean(values.getProperty("dark"));
    }

    public synchronized int number(String name, int otherwise) {
        try {
            return Integer.parseInt(values.getProperty(name, ""));
        } catch (NumberFormatException notThere) {
            return otherwise;
        }
    }

    /// Remembers a value; touches the disk.
    public synchronized void remember(String name, Object value) {
        values.setProperty(name, value.toString());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("preferences " + file, e);
        }
    }
}
