package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.id.Sha256;

/// Files on a desk without stores: what was attached here is here, and what a test says of others.
public final class AttachingInMemory implements Attaching {
    private final BiFunction<Seat, Intent, Decision> acting;
    private final Map<AttachmentId, byte[]> bytes = new ConcurrentHashMap<>();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final Map<AttachmentId, Whereabouts> elsewhere = new ConcurrentHashMap<>();

    AttachingInMemory(BiFunction<Seat, Intent, Decision> acting) {
        this.acting = acting;
    }

    /// Where a file is said to be.
    public void is(AttachmentId file, Whereabouts where) {
        elsewhere.put(file, where);
    }

    @Override
    public Attached attach(Seat seat, DakId dak, @Nullable MarkingId marking, Incoming file, @Nullable AttachmentId replaces) {
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        try {
            byte[] read = switch (file) {
                case Incoming.OnDisk(LocalFile local) -> Files.readAllBytes(local.path());
                case Incoming.Pasted(String name, byte[] png) -> png;
                case Incoming.Former(Attachment version) -> Objects.requireNonNull(bytes.get(version.id()));
            };
            bytes.put(id, read);
            Blob blob = new Blob(Sha256.of(read), read.length, "application/octet-stream");
            return new Attached.Decided(acting.apply(seat,
                    act -> new AttachToDak(act, dak, marking, id, file.name(), blob, replaces)));
        } catch (IOException e) {
            return new Attached.Unreadable();
        }
    }

    @Override
    public Whereabouts whereabouts(Attachment file) {
        return elsewhere.getOrDefault(file.id(), bytes.containsKey(file.id()) ? new Whereabouts.Here() : new Whereabouts.Away(0));
    }

    @Override
    public boolean fetch(Attachment file) {
        elsewhere.put(file.id(), new Whereabouts.Coming(0));
        return true;
    }

    @Override
    public void stop(AttachmentId file) {
        elsewhere.put(file, new Whereabouts.Away(0));
    }

    @Override
    public boolean read(Seat seat, Attachment file, OutputStream into) throws IOException {
        read.add(file.name());
        into.write(Objects.requireNonNull(bytes.get(file.id())));
        return true;
    }

    /// The names of the files that were looked into, in order.
    public List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public Unsealed unseal(Seat seat, Attachment file) {
        return new Unsealed.NotWritten();
    }

    @Override
    public Unsealed save(Seat seat, Attachment file, LocalFile to) {
        try {
            return new Unsealed.Here(new LocalFile(Files.write(to.path(), Objects.requireNonNull(bytes.get(file.id())))));
        } catch (IOException e) {
            return new Unsealed.NotWritten();
        }
    }
}
