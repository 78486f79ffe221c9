package pk.gob.edaftar.server.outbox;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.id.Sha256;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.model.sync.Session;

/// By which keys sealed acts are known for somebody's, and what came and could not be taken for his. Nothing is ever deleted here.
@Component
class OutboxTable {
    /// How many keys a person has at one device at most: one for each desk he ever had there.
    private static final int MOST_KEYS = 100;

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes that a person's acts at a device come under this key from now on.
    void know(Session author, String fingerprint) {
        jdbc.sql("""
                        INSERT INTO outbox_key (device, person, fingerprint)
                        SELECT :device, :person, :fingerprint
                        WHERE (SELECT count(*) FROM outbox_key WHERE device = :device AND person = :person) < :most
                        ON CONFLICT DO NOTHING""")
                .param("device", author.device().value()).param("person", author.person().value())
                .param("fingerprint", fingerprint).param("most", MOST_KEYS).update();
    }

    boolean isKnown(Session author, String fingerprint) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM outbox_key WHERE device = :device AND person = :person AND fingerprint = :fingerprint)")
                .param("device", author.device().value()).param("person", author.person().value())
                .param("fingerprint", fingerprint).query(Boolean.class).single();
    }

    /// When a device was revoked, if it was.
    Optional<Instant> revokedAt(Session author) {
        return jdbc.sql("SELECT revoked_at FROM device WHERE id = :device AND revoked_at IS NOT NULL")
                .param("device", author.device().value()).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /// Keeps a sealed act aside, once.
    /// @param bringer whose session it came in; nobody's where it came from a revoked device
    void aside(SealedOutbox from, String act, String why, @Nullable PersonId bringer) {
        jdbc.sql("""
                        INSERT INTO outbox_aside (device, person, hash, why, sealed_to, sealed_key, sealed_act, brought_by)
                        VALUES (:device, :person, :hash, :why, :to, :key, :act, :bringer) ON CONFLICT DO NOTHING""")
                .param("device", from.device().value()).param("person", from.person().value()).param("hash", Sha256.of(act))
                .param("why", why).param("to", storable(from.sealingKeyId())).param("key", storable(from.sealedKey())).param("act", storable(act))
                .param("bringer", bringer == null ? null : bringer.value(), Types.OTHER).update();
    }

    /// A zero letter cannot be stored.
    private static String storable(String text) {
        return text.replace("\0", "\\0");
    }
}
