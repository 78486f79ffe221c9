package pk.gob.edaftar.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;

/// The files only the server's own user may read. What is in them is never in the database, nor in a log.
public final class Secrets {
    private static final int RANDOM_BYTES = 24;

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    /// The secrets of a data folder.
    public static Secrets in(Path data) throws IOException {
        Path folder = data.resolve("secrets");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(data);
            try {
                Files.createDirectory(folder, only("rwx------"));
            } catch (FileAlreadyExistsException e) {
                return new Secrets(folder);
            }
        }
        return new Secrets(folder);
    }

    /// A random text under a name, drawn when it is first asked for.
    public String text(String name) throws IOException {
        return new String(bytes(name, Secrets::random), StandardCharsets.US_ASCII);
    }

    /// The bytes under a name, made when they are first asked for; they get their name only when they are whole.
    public byte[] bytes(String name, Supplier<byte[]> make) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path half = Files.createTempFile(folder, name, ".half", only("rw-------"));
            Files.write(half, make.get(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] random() {
        byte[] drawn = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encode(drawn);
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
