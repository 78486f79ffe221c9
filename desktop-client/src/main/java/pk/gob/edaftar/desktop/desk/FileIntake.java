package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.desktop.desk.Attaching.Incoming;
import pk.gob.edaftar.desktop.store.FileShelf;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.id.Sha256;

/// Takes what is attached onto the shelf of files that wait to be sent, and says what it is.
final class FileIntake {
    private static final String UNKNOWN = "application/octet-stream";

    private final FileShelf shelf;
    private final Former former;

    /// Copies the bytes of an attached file that is here.
    @FunctionalInterface
    interface Former {
        /// @return whether they are what was attached
        boolean copy(Attachment file, OutputStream into) throws IOException;
    }

    FileIntake(FileShelf shelf, Former former) {
        this.shelf = shelf;
        this.former = former;
    }

    /// @throws IOException where it cannot be read, is not whole, or there is no room for it
    Blob take(UUID id, Incoming incoming) throws IOException {
        return switch (incoming) {
            case Incoming.OnDisk(var file) -> take(id, file.path());
            case Incoming.Pasted(String name, byte[] bytes) -> take(id, "image/png", shelved -> shelved.write(bytes));
            case Incoming.Former(Attachment version) -> take(id, version.blob().mediaType(), shelved -> {
                if (!former.copy(version, shelved)) {
                    throw new IOException("an earlier version is damaged on this computer");
                }
            });
        };
    }

    private Blob take(UUID id, Path file) throws IOException {
        String type = Optional.ofNullable(Files.probeContentType(file)).orElse(UNKNOWN);
        if (Files.size(file) > Blob.MOST) {
            return new Blob("0".repeat(64), Files.size(file), type);
        }
        return take(id, type, shelved -> {
            try (InputStream bytes = Files.newInputStream(file)) {
                bytes.transferTo(shelved);
            }
        });
    }

    private interface Writing {
        void to(OutputStream shelf) throws IOException;
    }

    private Blob take(UUID id, String type, Writing writing) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream shelved = new DigestOutputStream(shelf.append(id), digest)) {
            writing.to(shelved);
        }
        return new Blob(Sha256.of(digest), shelf.size(id), type);
    }

    /// Whether what went wrong was that it could not be read, rather than that there is no room for it beside a folder.
    static boolean isUnreadable(Incoming incoming, Path beside) throws IOException {
        long room = Files.getFileStore(beside.getParent()).getUsableSpace();
        return switch (incoming) {
            case Incoming.OnDisk(var file) -> !Files.isReadable(file.path()) || room > Files.size(file.path());
            case Incoming.Pasted(String name, byte[] bytes) -> room > bytes.length;
            case Incoming.Former(Attachment version) -> room > version.blob().size();
        };
    }
}
