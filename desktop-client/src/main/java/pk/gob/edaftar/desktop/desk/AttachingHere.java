package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.http.FileLine;
import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.session.SessionRule;

/// Files over this desk's shelves and line. What is attached here lies on the *unsent* shelf until the server has it, and from then
/// on, as what was fetched, on the other.
final class AttachingHere implements Attaching, AutoCloseable {
    private final OpenedDesk opened;
    private final DeskFiles files;
    private final DeskEar ear;
    private final FileLane lane;
    private final UnsealedFolder unsealed;
    private final Acting acting;
    private final ReadingLog readings;
    private final FileIntake intake;
    private final Map<UUID, Fetching> coming = new ConcurrentHashMap<>();
    private final Set<UUID> notSentYet = ConcurrentHashMap.newKeySet();
    private volatile boolean offline = true;

    /// Performs an act in a seat.
    @FunctionalInterface
    interface Acting {
        Decision perform(Seat seat, Intent intent);
    }

    private record Fetching(AtomicBoolean stopped) {}

    AttachingHere(OpenedDesk opened, DeskEar ear, Acting acting, ReadingLog readings) {
        this.opened = opened;
        this.files = opened.files();
        this.ear = ear;
        this.acting = acting;
        this.readings = readings;
        this.lane = new FileLane(opened, ear);
        this.intake = new FileIntake(files.unsentFiles(), this::isCopied);
        this.unsealed = new UnsealedFolder(files.unsealedFiles());
    }

    void start(boolean online) {
        offline = !online;
        unsealed.empty();
        try {
            lane.sweep();
        } catch (IOException e) {
            ear.bug(new UncheckedIOException(e));
        }
        lane.start(online);
    }

    /// Uses the line, or leaves it alone.
    void offline(boolean off) {
        offline = off;
        if (off) {
            coming.values().forEach(fetching -> fetching.stopped().set(true));
        }
        lane.offline(off);
    }

    @Override
    public Attached attach(Seat seat, DakId dak, @Nullable MarkingId marking, Incoming file, @Nullable AttachmentId replaces) {
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        try {
            Blob blob = intake.take(id.value(), file);
            lane.add(id.value(), dak.value(), blob);
            Decision decision = acting.perform(seat, act -> new DakCommand.AttachToDak(act, dak, marking, id, file.name(), blob, replaces));
            if (!(decision instanceof Decision.Accepted)) {
                lane.drop(id.value());
            }
            return new Attached.Decided(decision);
        } catch (IOException e) {
            return thrownAway(id.value(), file) ? new Attached.Unreadable() : new Attached.NoRoom();
        } finally {
            lane.decided(id.value());
        }
    }

    /// @return whether it was the file that could not be read
    private boolean thrownAway(UUID id, Incoming file) {
        try {
            lane.drop(id);
            return FileIntake.isUnreadable(file, files.unsealedFiles());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Whereabouts whereabouts(Attachment file) {
        UUID id = file.id().value();
        try {
            if (lane.isDamaged(id)) {
                return new Whereabouts.Damaged();
            }
            if (lane.isUnsent(id)) {
                return new Whereabouts.Leaving(lane.sent(id));
            }
            long here = files.fetchedFiles().size(id);
            if (coming.containsKey(id)) {
                return new Whereabouts.Coming(here);
            }
            if (here == file.blob().size()) {
                return new Whereabouts.Here();
            }
            return notSentYet.contains(id) ? new Whereabouts.NotSentYet() : new Whereabouts.Away(here);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean fetch(Attachment file) {
        Fetching fetching = new Fetching(new AtomicBoolean());
        FileLine line = opened.line().files().orElse(null);
        if (offline || line == null || ear.state().line() != SyncState.Line.ONLINE) {
            return false;
        }
        if (coming.putIfAbsent(file.id().value(), fetching) == null) {
            tell(file);
            Thread.ofVirtual().name("file").start(() -> fetch(file, fetching, line));
        }
        return true;
    }

    private void fetch(Attachment file, Fetching fetching, FileLine line) {
        UUID id = file.id().value();
        try {
            if (files.fetchedFiles().size(id) > file.blob().size()) {
                files.fetchedFiles().delete(id);
            }
            long from = files.fetchedFiles().size(id);
            notSentYet.remove(id);
            if (from < file.blob().size()) {
                Reply<Boolean> reply = take(file, from, fetching, line);
                if (reply instanceof Reply.Refused<Boolean>(var refusal) && refusal.rule().equals(SessionRule.FILE_NOT_HERE.key())) {
                    notSentYet.add(id);
                }
            }
        } catch (IOException e) {
            ear.bug(new UncheckedIOException(e));
        } finally {
            coming.remove(id);
            tell(file);
        }
    }

    private Reply<Boolean> take(Attachment file, long from, Fetching fetching, FileLine line) throws IOException {
        Portion told = new Portion(file.blob().size());
        try (OutputStream shelf = files.fetchedFiles().append(file.id().value())) {
            return line.fetch(file.id().value(), from, (piece, length) -> {
                if (fetching.stopped().get()) {
                    throw new IOException("stopped");
                }
                shelf.write(piece, 0, length);
                if (told.passes(length)) {
                    tell(file);
                }
            });
        }
    }

    /// Screens are told of every twentieth of a file, not of every piece.
    private static final class Portion {
        private final long step;
        private long since;

        Portion(long size) {
            this.step = Math.max(1, size / 20);
        }

        boolean passes(int length) {
            since += length;
            boolean passed = since >= step;
            since = passed ? 0 : since;
            return passed;
        }
    }

    private void tell(Attachment file) {
        ear.tell(new DeskChange.Papers(Set.of(file.dak())));
    }

    @Override
    public void stop(AttachmentId file) {
        Optional.ofNullable(coming.get(file.value())).ifPresent(fetching -> fetching.stopped().set(true));
    }

    @Override
    public boolean read(Seat seat, Attachment file, OutputStream into) throws IOException {
        readings.read(seat.as(), file.dak().value(), file.name());
        return isCopied(file, into);
    }

    @Override
    public Unsealed unseal(Seat seat, Attachment file) {
        try {
            readings.read(seat.as(), file.dak().value(), file.name());
            Unsealed copy = save(file, new LocalFile(unsealed.place(file)));
            if (copy instanceof Unsealed.Here(LocalFile written)) {
                UnsealedFolder.onlyToBeRead(written.path());
            }
            return copy;
        } catch (IOException e) {
            return new Unsealed.NotWritten();
        } catch (StoreException notLogged) {
            return new Unsealed.NotNoted();
        }
    }

    @Override
    public Unsealed save(Seat seat, Attachment file, LocalFile to) {
        try {
            readings.takenOut(seat.as(), file.dak().value(), file.name());
        } catch (StoreException notLogged) {
            return new Unsealed.NotNoted();
        }
        return save(file, to);
    }

    /// What stood there before stays until the copy is whole and is what was attached.
    private Unsealed save(Attachment file, LocalFile to) {
        try {
            Path copy = Files.createTempFile(to.path().toAbsolutePath().getParent(), "e-daftar", ".part");
            try {
                return save(file, copy, to);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            return new Unsealed.NotWritten();
        }
    }

    private Unsealed save(Attachment file, Path copy, LocalFile to) throws IOException {
        boolean whole;
        try (OutputStream out = Files.newOutputStream(copy)) {
            whole = isCopied(file, out);
        }
        if (whole) {
            Files.move(copy, to.path(), StandardCopyOption.REPLACE_EXISTING);
            return new Unsealed.Here(to);
        }
        return new Unsealed.Damaged();
    }

    /// What is not what was attached is thrown away where it can be fetched again.
    private boolean isCopied(Attachment file, OutputStream into) throws IOException {
        UUID id = file.id().value();
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(lane.shelf(id).read(id, 0), digest)) {
            bytes.transferTo(into);
        }
        if (Sha256.of(digest).equals(file.blob().sha256())) {
            return true;
        }
        if (lane.isUnsent(id)) {
            lane.damaged(id, file.dak());
        } else {
            files.fetchedFiles().delete(id);
            tell(file);
        }
        return false;
    }

    @Override
    public void close() {
        coming.values().forEach(fetching -> fetching.stopped().set(true));
        lane.close();
        unsealed.empty();
    }
}
