package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import pk.gob.edaftar.desktop.http.FileLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.model.dak.DakId;

/// Brings the bytes of files attached here to the server, in a lane of its own, each from where it was broken off.
final class FileLane implements AutoCloseable {
    private static final int SMALLEST_PIECE = 1 << 18;
    private static final int LARGEST_PIECE = 1 << 22;
    private static final long QUICK_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long FIRST_PAUSE_MILLIS = 2_000;
    private static final long LONGEST_PAUSE_MILLIS = 300_000;

    private final OpenedDesk desk;
    private final DeskFiles files;
    private final DeskEar ear;
    private final Semaphore work = new Semaphore(0);
    /// How many bytes of each the server has, as far as it was heard.
    private final Map<UUID, Long> sent = new ConcurrentHashMap<>();
    /// Those whose act is being made.
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean offline = true;

    /// A file that waits to be brought.
    private record Unsent(UUID attachment, UUID dak, long size) {}

    FileLane(OpenedDesk desk, DeskEar ear) {
        this.desk = desk;
        this.files = desk.files();
        this.ear = ear;
    }

    void start(boolean online) {
        offline = !online;
        ear.listen(change -> {
            if (change instanceof DeskChange.Trays || change instanceof DeskChange.Line) {
                work.release();
            }
        });
        Thread.ofVirtual().name("files").start(this::run);
        work.release();
    }

    void offline(boolean off) {
        offline = off;
        work.release();
    }

    /// Puts a file in the queue: it is brought once the server knows of it.
    void add(UUID attachment, UUID dak, long size) {
        begun.add(attachment);
        files.writeKept(sql -> {
            sql.run("INSERT INTO unsent_file(attachment, dak, size) VALUES(?, ?, ?)", attachment, dak, size);
            return sql;
        });
        ear.stateChanged();
        work.release();
    }

    /// Its act is kept, or was refused: from now on that says whether it is wanted.
    void decided(UUID attachment) {
        begun.remove(attachment);
        work.release();
    }

    /// Takes one out that was not attached after all.
    void drop(UUID attachment) throws IOException {
        files.writeKept(sql -> {
            sql.run("DELETE FROM unsent_file WHERE attachment = ?", attachment);
            return sql;
        });
        files.unsentFiles().delete(attachment);
        sent.remove(attachment);
        ear.stateChanged();
    }

    boolean isUnsent(UUID attachment) {
        return files.readKept(sql -> sql.number("SELECT COUNT(*) FROM unsent_file WHERE attachment = ?", attachment)) > 0;
    }

    long sent(UUID attachment) {
        return sent.getOrDefault(attachment, 0L);
    }

    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            while (end.getCount() > 0) {
                work.acquire();
                work.drainPermits();
                if (bringAll()) {
                    pause = FIRST_PAUSE_MILLIS;
                } else if (!end.await(ThreadLocalRandom.current().nextLong(pause), TimeUnit.MILLISECONDS)) {
                    pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
                    work.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException | UncheckedIOException e) {
            if (end.getCount() > 0) {
                ear.bug(e);
            }
        }
    }

    /// @return whether nothing is left that could be brought now
    private boolean bringAll() {
        List<Unsent> waiting = files.readKept(sql -> sql.list("SELECT attachment, dak, size FROM unsent_file", row -> new Unsent(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3))));
        FileLine line = desk.line().files().orElse(null);
        boolean done = true;
        for (Unsent each : waiting) {
            done &= offline || line == null || bring(each, line);
        }
        return done;
    }

    /// @return whether it is there, or the server does not know yet what it would be for
    private boolean bring(Unsent file, FileLine line) {
        Reply<Long> there = line.offset(file.attachment());
        if (there instanceof Reply.Refused<Long>) {
            dropUnlessWanted(file.attachment());
            return true;
        }
        if (!(there instanceof Reply.Got<Long>(Long offset))) {
            return false;
        }
        try {
            return bring(file, offset, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Once its act was discarded, or was never kept, nobody waits for it any more.
    private void dropUnlessWanted(UUID attachment) {
        boolean wanted = begun.contains(attachment) || files.readKept(sql -> sql.number(
                "SELECT COUNT(*) FROM act WHERE state <> 'DISMISSED' AND LOCATE(?, body) > 0", attachment.toString())) > 0;
        if (!wanted) {
            try {
                drop(attachment);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean bring(Unsent file, long from, FileLine line) throws IOException {
        long at = from;
        int length = SMALLEST_PIECE;
        while (at < file.size()) {
            byte[] piece = new byte[(int) Math.min(length, file.size() - at)];
            try (InputStream bytes = files.unsentFiles().read(file.attachment(), at)) {
                bytes.readNBytes(piece, 0, piece.length);
            }
            long begun = System.nanoTime();
            if (offline || end.getCount() == 0 || !(line.append(file.attachment(), at, piece, piece.length) instanceof Reply.Got<Long>(Long now))) {
                return false;
            }
            length = System.nanoTime() - begun < QUICK_NANOS ? Math.min(LARGEST_PIECE, 2 * length) : Math.max(SMALLEST_PIECE, length / 2);
            at = now;
            tell(file, at);
        }
        keepFetched(file);
        drop(file.attachment());
        tell(file, file.size());
        return true;
    }

    private void tell(Unsent file, long at) {
        sent.put(file.attachment(), at);
        ear.tell(new DeskChange.Papers(Set.of(new DakId(file.dak()))));
    }

    /// What the server has lies among what can be fetched again, under that key.
    private void keepFetched(Unsent file) throws IOException {
        files.fetchedFiles().delete(file.attachment());
        try (InputStream from = files.unsentFiles().read(file.attachment(), 0); OutputStream into = files.fetchedFiles().append(file.attachment())) {
            from.transferTo(into);
        }
    }

    @Override
    public void close() {
        end.countDown();
        work.release();
    }
}
