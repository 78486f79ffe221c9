package pk.gob.edaftar.desktop.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;

/// A file of this computer that somebody chose. Screens hand it on; they never look into it.
public record LocalFile(Path path) {
    /// What is never shown of a name, but can make it look like another; what joins letters of Urdu is none of it.
    private static final String UNSEEN = "[\\p{Cntrl}[\\p{Cf}&&[^\\u200C\\u200D]]]";
    private static final int LONGEST = 100;
    private static final String UNFINISHED = ".edaftar-unfinished";
    /// Names Windows keeps for itself.
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
            "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    /// What it is called, as far as it can be seen.
    public String name() {
        return String.valueOf(path.getFileName()).replaceAll(UNSEEN, "");
    }

    /// Writes it, all or nothing; never on the FX thread.
    /// @throws IOException when it cannot be written; then what was there before still is
    public void write(byte[] whole) throws IOException {
        Path unfinished = path.toAbsolutePath().resolveSibling(path.getFileName() + UNFINISHED);
        try {
            Files.write(unfinished, whole);
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// A name for something that comes from elsewhere, which no file system takes for anything but a name.
    public static String nameFor(String given) {
        String plain = given.replaceAll(UNSEEN, "").replaceAll("[\\\\/:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "");
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        String stem = plain.substring(0, plain.length() - ending.length());
        String kept = stem.substring(0, stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
        boolean unusable = kept.isBlank() || RESERVED.contains(kept.toUpperCase(Locale.ROOT));
        return (unusable ? "_" + kept : kept) + ending;
    }
}
