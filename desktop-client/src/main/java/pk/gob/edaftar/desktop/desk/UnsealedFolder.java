package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pk.gob.edaftar.model.dak.Attachment;

/// Where copies of files lie while other programs show them. It is emptied when the desk opens and when it closes; what another
/// program still holds then goes at the next start.
final class UnsealedFolder {
    private static final System.Logger LOG = System.getLogger(UnsealedFolder.class.getName());
    private static final int LONGEST = 100;
    /// Names Windows keeps for itself.
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
            "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private final Path folder;

    UnsealedFolder(Path folder) {
        this.folder = folder;
    }

    /// A place for a copy, under a name no file system takes for anything but a name.
    Path place(Attachment file) throws IOException {
        return Files.createDirectories(folder.resolve(file.id().value().toString())).resolve(name(file.name()));
    }

    static String name(String given) {
        String plain = given.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").replaceAll("^[. ]+|[. ]+$", "");
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        String stem = plain.substring(0, plain.length() - ending.length());
        String kept = stem.substring(0, stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
        boolean unusable = kept.isBlank() || RESERVED.contains(kept.toUpperCase(Locale.ROOT));
        return (unusable ? "_" + kept : kept) + ending;
    }

    void empty() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            deepestFirst.forEach(UnsealedFolder::delete);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "copies of files are left", e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a copy of a file is left", e);
        }
    }
}
