package pk.gob.edaftar.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.sync.TryAgain;
import pk.gob.edaftar.server.database.DataFolder;

/// Where the bytes of files lie: those that are whole by their SHA-256, the same bytes once however many papers have them; those still
/// arriving by the attachment they are for. Nodes that share a data folder share them.
@Component
public class BlobFolder {
    private final Path whole;
    private final Path arriving;
    private final JdbcClient jdbc;

    BlobFolder(DataFolder data, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.whole = data.path().resolve("files");
        this.arriving = whole.resolve("arriving");
    }

    /// Where one arrives; its length is how much of it is there.
    public Path arriving(UUID attachment) {
        try {
            return Files.createDirectories(arriving).resolve(attachment.toString());
        } catch (IOException e) {
            throw new TryAgain(e);
        }
    }

    /// Whether they are here.
    public boolean has(String sha256, long size) {
        try {
            Path file = file(sha256);
            return Files.isRegularFile(file) && Files.size(file) == size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a whole one lies.
    public Path file(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return whole.resolve(sha256.substring(0, 2));
    }

    /// Keeps what has arrived under its hash, and notes that it came for this attachment; durable when this returns. It is the copy
    /// that was hashed that is kept: whatever another node still writes where it arrived changes nothing of it.
    /// @return false where it is not what it was said to be: then it is thrown away
    public boolean keep(UUID attachment, String sha256, long size) throws IOException {
        Path arrived = arriving(attachment);
        Path hashed = arriving.resolve(UUID.randomUUID().toString());
        try {
            if (Files.size(arrived) != size || !sha256.equals(copy(arrived, hashed))) {
                Files.delete(arrived);
                return false;
            }
            force(hashed);
            Path shelf = Files.createDirectories(shelf(sha256));
            Files.move(hashed, file(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(shelf);
        } finally {
            Files.deleteIfExists(hashed);
        }
        jdbc.sql("INSERT INTO attachment_arrived (attachment) VALUES (:id) ON CONFLICT DO NOTHING").param("id", attachment).update();
        Files.deleteIfExists(arrived);
        return true;
    }

    /// Throws away what has been arriving since before an instant, and nothing of it came since.
    /// @return how many there were
    public int clearArriving(Instant before) throws IOException {
        int cleared = 0;
        if (Files.isDirectory(arriving)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(arriving)) {
                for (Path file : all) {
                    cleared += isOlder(file, before) && Files.deleteIfExists(file) ? 1 : 0;
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return cleared;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException arrivedMeanwhile) {
            return false;
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// @return the hash of what was copied
    private static String copy(Path from, Path to) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(from), Sha256.digest())) {
            Files.copy(bytes, to);
            return Sha256.of(bytes.getMessageDigest());
        }
    }
}
