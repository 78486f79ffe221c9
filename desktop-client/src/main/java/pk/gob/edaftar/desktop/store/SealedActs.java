package pk.gob.edaftar.desktop.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pk.gob.edaftar.desktop.key.ActSeal;
import pk.gob.edaftar.desktop.key.OutboxFile;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.sync.Outgoing;
import pk.gob.edaftar.model.sync.OutgoingState;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.wire.Wire;

/// Keeps the sealed outbox beside the kept store in step with it: an act is in it once it is saved, and it is gone once the server
/// has decided all. It is written after the commit: an act that was never saved must not be sent. The kept store stays
/// what counts; where the file cannot be written, it is made anew when it can.
final class SealedActs implements StoreFile.Commits {
    private static final System.Logger LOG = System.getLogger(SealedActs.class.getName());
    private static final String UNDECIDED = "FROM act WHERE state IN ('" + OutgoingState.SAVED + "', '" + OutgoingState.PARKED + "') ";

    private final OutboxFile file;
    private final ActSeal seal;
    private final Wire wire;
    private final StoreFile kept;
    private final List<Outgoing> fresh = new ArrayList<>();
    private boolean decided;
    private boolean behind;

    SealedActs(OutboxFile file, ActSeal seal, Wire wire, StoreFile kept) {
        this.file = file;
        this.seal = seal;
        this.wire = wire;
        this.kept = kept;
    }

    /// What the server knows the key by.
    String fingerprint() {
        return seal.fingerprint();
    }

    /// An act is being saved in this transaction.
    void appended(Outgoing act) {
        fresh.add(act);
    }

    /// An act is being given another state in this transaction.
    void updated() {
        decided = true;
    }

    @Override
    public void committed() {
        try {
            if (behind) {
                anew();
            } else if (!fresh.isEmpty()) {
                file.add(since(), fresh.stream().map(act -> sealed(new Sent(act.id(), act.body()))).toList());
            } else if (decided && file.exists() && undecided() == 0) {
                file.write(Instant.EPOCH, List.of());
            }
            behind = false;
        } catch (IOException e) {
            behind = true;
            LOG.log(System.Logger.Level.WARNING, "the sealed outbox is behind", e);
        } finally {
            rolledBack();
        }
    }

    @Override
    public void rolledBack() {
        fresh.clear();
        decided = false;
    }

    /// Makes the file from what is in the store, where it can be written.
    void begin() {
        try {
            anew();
        } catch (IOException e) {
            behind = true;
            LOG.log(System.Logger.Level.WARNING, "the sealed outbox is behind", e);
        }
    }

    private void anew() throws IOException {
        List<String> acts = kept.read(sql -> sql.list("SELECT id, body " + UNDECIDED + "ORDER BY n", row -> sealed(new Sent(
                new CommandId(row.getObject(1, UUID.class)), Wire.parse(row.getString(2))))));
        file.write(since(), acts);
    }

    private long undecided() {
        return kept.read(sql -> sql.number("SELECT COUNT(*) " + UNDECIDED));
    }

    private Instant since() {
        return Instant.ofEpochMilli(kept.read(sql -> sql.number("SELECT COALESCE(MIN(at), 0) " + UNDECIDED)));
    }

    private String sealed(Sent act) {
        return seal.seal(Wire.text(wire.writeMessage(act)));
    }
}
