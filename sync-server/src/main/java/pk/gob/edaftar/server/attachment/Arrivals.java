package pk.gob.edaftar.server.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.store.BlobFolder;

/// Takes up files piece by piece. How long the file on disk is says where to go on: nothing else has to survive a killed server.
@Component
class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int PIECE = 1 << 16;

    private final BlobFolder folder;
    private final Map<UUID, Writer> writers = new ConcurrentHashMap<>();

    Arrivals(BlobFolder folder) {
        this.folder = folder;
    }

    /// How many bytes of it are here, and safe.
    long offset(UUID attachment) throws IOException {
        Path file = folder.arriving(attachment);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /// Appends what a request brings, as far as it comes. A line that was given up without the server hearing of it writes no more
    /// from now on.
    /// @param size how long the whole file is
    /// @return how many bytes are here now
    /// @throws RequestRefused where it does not go on where the file ends, or goes on beyond its size
    long append(UUID attachment, long offset, long size, InputStream body) throws IOException {
        try (Writer writer = new Writer(folder.arriving(attachment))) {
            Writer before = writers.put(attachment, writer);
            if (before != null) {
                before.stop();
            }
            try {
                writer.beginAt(offset);
                copy(body, writer, size);
            } finally {
                writers.remove(attachment, writer);
            }
            return writer.force();
        }
    }

    private static void copy(InputStream body, Writer writer, long size) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = read(body, piece); read >= 0; read = read(body, piece)) {
            writer.write(piece, read, size);
        }
    }

    /// What has come before the line broke stays.
    private static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException e) {
            LOG.debug("a file broke off", e);
            return -1;
        }
    }

    /// One request's hold on a file.
    private static final class Writer implements AutoCloseable {
        private final FileChannel file;
        private long at;
        private boolean stopped;

        Writer(Path file) throws IOException {
            this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        synchronized void stop() {
            stopped = true;
        }

        synchronized void beginAt(long offset) throws IOException {
            at = file.size();
            if (at != offset) {
                throw new RequestRefused(SessionRule.FILE_GOES_ON_ELSEWHERE, Argument.text(Long.toString(at)));
            }
        }

        synchronized void write(byte[] piece, int length, long size) throws IOException {
            if (stopped) {
                throw new RequestRefused(SessionRule.FILE_GOES_ON_ELSEWHERE, Argument.text(Long.toString(at)));
            }
            if (at + length > size) {
                throw new RequestRefused(SessionRule.FILE_NOT_AS_SAID);
            }
            ByteBuffer bytes = ByteBuffer.wrap(piece, 0, length);
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        }

        synchronized long force() throws IOException {
            file.force(true);
            return at;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
