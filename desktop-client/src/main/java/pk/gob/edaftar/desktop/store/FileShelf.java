package pk.gob.edaftar.desktop.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;

/// The bytes of files on this computer, as unreadable without the key as the stores beside them: each is sealed like the files of
/// [SealedDirectory], and written from its first byte to its last, though not always in one go.
public final class FileShelf {
    private static final int BEGINNING = SealedDirectory.BEGINNING;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    FileShelf(Path folder, SecretKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// How many bytes of it are here; 0 where there are none.
    public long size(UUID id) throws IOException {
        Path file = file(id);
        return Files.isRegularFile(file) ? Math.max(0, Files.size(file) - BEGINNING) : 0;
    }

    /// Goes on where the file ends; begins it where there is none. What is written is safe once it is closed.
    public OutputStream append(UUID id) throws IOException {
        Files.createDirectories(folder);
        FileChannel file = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        byte[] beginning = new byte[BEGINNING];
        if (file.size() < BEGINNING) {
            random.nextBytes(beginning);
            file.truncate(0);
            file.write(ByteBuffer.wrap(beginning), 0);
        } else {
            file.read(ByteBuffer.wrap(beginning), 0);
        }
        long at = file.size() - BEGINNING;
        file.position(file.size());
        return new CipherOutputStream(new Forced(file), from(Cipher.ENCRYPT_MODE, beginning, at));
    }

    /// Reads it from some place on.
    public InputStream read(UUID id, long from) throws IOException {
        FileChannel file = FileChannel.open(file(id), StandardOpenOption.READ);
        ByteBuffer beginning = ByteBuffer.allocate(BEGINNING);
        if (file.read(beginning, 0) < BEGINNING || from > file.size() - BEGINNING) {
            file.close();
            throw new EOFException("no such place in a file");
        }
        file.position(BEGINNING + from);
        return new CipherInputStream(Channels.newInputStream(file), from(Cipher.DECRYPT_MODE, beginning.array(), from));
    }

    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /// All that is here, whole or not; what other programs have left beside it is none of it.
    public List<UUID> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(NAME.asMatchPredicate()).map(UUID::fromString).toList();
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    private Cipher from(int mode, byte[] beginning, long at) throws IOException {
        Cipher cipher = SealedDirectory.cipher(mode, key, beginning, at / BEGINNING);
        cipher.update(new byte[(int) (at % BEGINNING)]);
        return cipher;
    }

    /// Is on the disk when it is closed.
    private static final class Forced extends OutputStream {
        private final FileChannel file;
        private final OutputStream out;

        private Forced(FileChannel file) {
            this.file = file;
            this.out = Channels.newOutputStream(file);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                file.force(true);
            }
        }
    }
}
