package pk.gob.edaftar.server.attachment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.server.store.StreamRows;

/// What the office has filed, whether the bytes are here, and who may see it.
@Component
class AttachmentTable {
    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file as an act has filed it.
    /// @param author who attached it, and whose desk sends the bytes
    /// @param arrived whether its bytes were once brought for this very attachment
    record Filed(UUID id, UUID paper, PersonId author, String name, String sha256, long size, boolean arrived) {}

    Optional<Filed> find(UUID id) {
        return jdbc.sql("""
                        SELECT a.id, a.paper, a.person, a.body->>'name' AS name, a.sha256, a.size, h.attachment IS NOT NULL AS arrived
                        FROM dak_attachment a LEFT JOIN attachment_arrived h ON h.attachment = a.id WHERE a.id = :id""")
                .param("id", id)
                .query((row, n) -> new Filed(row.getObject("id", UUID.class), row.getObject("paper", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)), row.getString("name"), row.getString("sha256"),
                        row.getLong("size"), row.getBoolean("arrived")))
                .optional();
    }

    /// Whether somebody who follows some streams may see it now.
    boolean isSeen(UUID id, Set<Stream> followed) {
        return jdbc.sql("SELECT count(*) FROM dak_attachment e WHERE e.id = :id AND " + StreamRows.SEEN)
                .param("id", id).param("streams", StreamRows.ids(jdbc, followed)).query(Long.class).single() > 0;
    }
}
