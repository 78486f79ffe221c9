package pk.gob.edaftar.desktop.desk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import pk.gob.edaftar.desktop.http.FileLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.FileShelf;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.session.SessionRule;

/// Brings the bytes of files attached here to the server, in a lane of its own, each from where it was broken off. What keeps one from
/// going keeps no other.
final class FileLane implements AutoCloseable {
    private static final int SMALLEST_PIECE = 1 << 18;
    private static final int LARGEST_PIECE = 1 << 22;
    private static final long QUICK_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final OpenedDesk desk;
    private final DeskFiles files;
    private final FileQueue queue;
    private final DeskEar ear;
    private final Rounds rounds;
    /// How many bytes of each the server has, as far as it was heard.
    private final Map<UUID, Long> sent = new ConcurrentHashMap<>();
    /// Those whose act is being made.
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    /// Those whose trouble has been told.
    private final Set<UUID> troubled = ConcurrentHashMap.newKeySet();
    private volatile boolean offline = true;

    FileLane(OpenedDesk desk, DeskEar ear) {
        this.desk = desk;
        this.files = desk.files();
        this.queue = new FileQueue(files);
        this.ear = ear;
        this.rounds = new Rounds(0, ear::bug);
    }

    void start(boolean online) {
        offline = !online;
        ear.listen(change -> {
            if (change instanceof DeskChange.Trays || change instanceof DeskChange.Line) {
                rounds.nudge();
            }
        });
        rounds.start("files", this::bringAll);
        rounds.nudge();
    }

    void offline(boolean off) {
        offline = off;
        rounds.nudge();
    }

    /// Puts a file in the queue: it is brought once the server knows of it.
    void add(UUID attachment, UUID dak, Blob blob) {
        begun.add(attachment);
        queue.add(attachment, dak, blob);
        ear.stateChanged();
        rounds.nudge();
    }

    /// Its act is kept, or was refused: from now on that says whether it is wanted.
    void decided(UUID attachment) {
        begun.remove(attachment);
        rounds.nudge();
    }

    /// Takes one out that was not attached after all.
    void drop(UUID attachment) throws IOException {
        queue.remove(attachment);
        files.unsentFiles().delete(attachment);
        sent.remove(attachment);
        ear.stateChanged();
    }

    boolean isUnsent(UUID attachment) {
        return queue.waits(attachment);
    }

    boolean isDamaged(UUID attachment) {
        return queue.isDamaged(attachment);
    }

    /// What was attached here and is not here any more as it was: it is not brought.
    void damaged(UUID attachment, DakId dak) {
        queue.damaged(attachment);
        ear.stateChanged();
        ear.tell(new DeskChange.Papers(Set.of(dak)));
    }

    long sent(UUID attachment) {
        return sent.getOrDefault(attachment, 0L);
    }

    /// Where the bytes of a file lie, as far as they are here.
    FileShelf shelf(UUID attachment) throws IOException {
        return files.unsentFiles().size(attachment) > 0 ? files.unsentFiles() : files.fetchedFiles();
    }

    /// Throws away what belongs to no paper of this desk any more.
    void sweep() throws IOException {
        if (files.organisation().isEmpty()) {
            // the cache was thrown away: what belongs to its papers is known once they have come again
            return;
        }
        for (UUID id : files.fetchedFiles().all()) {
            if (!isHere(id) && queue.paper(id).filter(this::isHere).isEmpty()) {
                files.fetchedFiles().delete(id);
                queue.remove(id);
            }
        }
    }

    private boolean isHere(UUID entity) {
        return files.readCache(sql -> sql.number("SELECT COUNT(*) FROM entity WHERE id = ?", entity)) > 0;
    }

    /// @return whether nothing is left that could be brought now
    private boolean bringAll() {
        Optional<FileLine> line = desk.line().files();
        boolean done = true;
        if (!offline && line.isPresent()) {
            for (FileQueue.Queued each : queue.waiting()) {
                done &= offline || rounds.ended() || bring(each, line.get());
            }
        }
        return done;
    }

    /// @return whether it is there, or cannot go, or the server does not know yet what it would be for
    private boolean bring(FileQueue.Queued file, FileLine line) {
        try {
            return switch (line.offset(file.attachment())) {
                case Reply.Got<Long>(Long offset) -> bring(file, offset, line);
                case Reply.Refused<Long> unknown -> {
                    dropUnlessWanted(file.attachment());
                    yield true;
                }
                default -> false;
            };
        } catch (NoSuchFileException | EOFException e) {
            isNotHere(file);
            return true;
        } catch (IOException e) {
            if (troubled.add(file.attachment())) {
                ear.bug(new UncheckedIOException(e));
            }
            return false;
        }
    }

    /// Once its act was discarded, or was never kept, nobody waits for it any more.
    private void dropUnlessWanted(UUID attachment) throws IOException {
        if (!begun.contains(attachment) && !queue.isWanted(attachment)) {
            drop(attachment);
        }
    }

    /// What the server had before it was brought back from a copy, and this desk has thrown away since, only another can bring.
    private void isNotHere(FileQueue.Queued file) {
        if (file.brought()) {
            queue.remove(file.attachment());
        } else {
            damaged(file.attachment(), new DakId(file.dak()));
        }
    }

    private boolean bring(FileQueue.Queued file, long from, FileLine line) throws IOException {
        long at = from;
        int length = SMALLEST_PIECE;
        while (at < file.size()) {
            byte[] piece = piece(file, at, length);
            long begin = System.nanoTime();
            if (offline || rounds.ended()) {
                return false;
            }
            Reply<Long> reply = line.append(file.attachment(), at, piece, piece.length);
            if (reply instanceof Reply.Refused<Long>(var why) && why.rule().equals(SessionRule.FILE_NOT_AS_SAID.key()) && !isAsAttached(file)) {
                isNotHere(file);
                return true;
            }
            if (!(reply instanceof Reply.Got<Long>(Long now))) {
                return false;
            }
            length = System.nanoTime() - begin < QUICK_NANOS ? Math.min(LARGEST_PIECE, 2 * length) : Math.max(SMALLEST_PIECE, length / 2);
            at = now;
            tell(file, at);
        }
        keepFetched(file);
        queue.brought(file);
        files.unsentFiles().delete(file.attachment());
        sent.remove(file.attachment());
        ear.stateChanged();
        tell(file);
        return true;
    }

    private byte[] piece(FileQueue.Queued file, long at, int length) throws IOException {
        byte[] piece = new byte[(int) Math.min(length, file.size() - at)];
        try (InputStream bytes = shelf(file.attachment()).read(file.attachment(), at)) {
            if (bytes.readNBytes(piece, 0, piece.length) < piece.length) {
                throw new EOFException("less of a file is here than was attached");
            }
        }
        return piece;
    }

    private boolean isAsAttached(FileQueue.Queued file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(shelf(file.attachment()).read(file.attachment(), 0), Sha256.digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return file.sha256() == null || Sha256.of(bytes.getMessageDigest()).equals(file.sha256());
        }
    }

    private void tell(FileQueue.Queued file, long at) {
        sent.put(file.attachment(), at);
        tell(file);
    }

    private void tell(FileQueue.Queued file) {
        ear.tell(new DeskChange.Papers(Set.of(new DakId(file.dak()))));
    }

    /// What the server has lies among what can be fetched again, under that key; if there is no room for that, it is fetched again.
    private void keepFetched(FileQueue.Queued file) throws IOException {
        UUID id = file.attachment();
        if (files.unsentFiles().size(id) == 0) {
            return;
        }
        files.fetchedFiles().delete(id);
        try (InputStream from = files.unsentFiles().read(id, 0); OutputStream into = files.fetchedFiles().append(id)) {
            from.transferTo(into);
        } catch (IOException e) {
            files.fetchedFiles().delete(id);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
