package pk.gob.edaftar.desktop.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.DeskFiles;
import pk.gob.edaftar.model.dak.Blob;

/// The files attached here: those whose bytes the server does not have yet, and those it has had, for the day when it is brought
/// back from a copy that lacks them. By then its epoch is another.
final class FileQueue {
    /// Which wait to be brought.
    static final String WAITING = "NOT damaged AND (brought_to IS NULL OR brought_to <> (SELECT text FROM meta WHERE name = 'epoch'))";

    private final DeskFiles files;

    /// A file that waits to be brought.
    /// @param sha256 none of one that was attached before this was noted
    /// @param brought whether the server once had it
    /// @param epoch the server's, as it was heard of last
    record Queued(UUID attachment, UUID dak, long size, @Nullable String sha256, boolean brought, @Nullable String epoch) {}

    FileQueue(DeskFiles files) {
        this.files = files;
    }

    void add(UUID attachment, UUID dak, Blob blob) {
        run("INSERT INTO attached_file(attachment, dak, size, sha256) VALUES(?, ?, ?, ?)", attachment, dak, blob.size(), blob.sha256());
    }

    void remove(UUID attachment) {
        run("DELETE FROM attached_file WHERE attachment = ?", attachment);
    }

    /// The server has it.
    void brought(Queued file) {
        run("UPDATE attached_file SET brought_to = ? WHERE attachment = ?", file.epoch(), file.attachment());
    }

    /// What lies here is not what was attached: it is not brought.
    void damaged(UUID attachment) {
        run("UPDATE attached_file SET damaged = TRUE WHERE attachment = ?", attachment);
    }

    List<Queued> waiting() {
        return files.readKept(sql -> sql.list("""
                        SELECT attachment, dak, size, sha256, brought_to IS NOT NULL, (SELECT text FROM meta WHERE name = 'epoch')
                        FROM attached_file WHERE\s""" + WAITING,
                row -> new Queued(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3), row.getString(4),
                        row.getBoolean(5), row.getString(6))));
    }

    boolean waits(UUID attachment) {
        return count("SELECT COUNT(*) FROM attached_file WHERE attachment = ? AND " + WAITING, attachment) > 0;
    }

    boolean isDamaged(UUID attachment) {
        return count("SELECT COUNT(*) FROM attached_file WHERE attachment = ? AND damaged", attachment) > 0;
    }

    /// Whether its act is still meant to reach the server, or has.
    boolean isWanted(UUID attachment) {
        return count("SELECT COUNT(*) FROM act WHERE state <> 'DISMISSED' AND LOCATE(?, body) > 0", attachment.toString()) > 0;
    }

    /// The paper of what was attached here; none of what was attached elsewhere.
    Optional<UUID> paper(UUID attachment) {
        return files.readKept(sql -> sql.first("SELECT dak FROM attached_file WHERE attachment = ?", row -> row.getObject(1, UUID.class), attachment));
    }

    private long count(String question, Object about) {
        return files.readKept(sql -> sql.number(question, about));
    }

    private void run(String statement, @Nullable Object... arguments) {
        files.writeKept(sql -> sql.run(statement, arguments));
    }
}
