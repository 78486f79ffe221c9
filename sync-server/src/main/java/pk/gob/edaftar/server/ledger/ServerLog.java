package pk.gob.edaftar.server.ledger;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.sync.DeviceId;
import pk.gob.edaftar.model.sync.Session;

/// What the server itself has to say of those who come to it, in a chain of this node's run. What is to be shown to somebody is
/// written down before it is: where it cannot be, it is not shown.
@Component
public class ServerLog {
    private static final int MOST_WORDS = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Link last;

    ServerLog(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Link(UUID chain, long n, String hash) {}

    /// One thing to be written down; begin with [#of].
    /// @param words what was looked for, or which address was asked
    /// @param rule which rule said no
    public record Entry(AuditKind kind, @Nullable DeviceId device, @Nullable PersonId person, @Nullable PostId post,
            Collection<UUID> papers, String words, String rule) {
        public Entry {
            papers = List.copyOf(papers);
            // a zero letter cannot be stored, and whoever sends one is to be logged all the same
            words = words.substring(0, Math.min(MOST_WORDS, words.length())).replace('\0', ' ');
        }

        /// Something done in a session.
        public static Entry of(AuditKind kind, Session session) {
            return new Entry(kind, session.device(), session.person(), null, List.of(), "", "");
        }

        /// Something tried where nobody is signed in.
        public static Entry tried(AuditKind kind, @Nullable DeviceId device, @Nullable PersonId person, String rule) {
            return new Entry(kind, device, person, null, List.of(), "", rule);
        }

        public Entry as(PostId post) {
            return new Entry(kind, device, person, post, papers, words, rule);
        }

        public Entry about(Collection<UUID> some) {
            return new Entry(kind, device, person, post, some, words, rule);
        }

        public Entry saying(String some) {
            return new Entry(kind, device, person, post, papers, some, rule);
        }

        public Entry refusedBy(String some) {
            return new Entry(kind, device, person, post, papers, words, some);
        }
    }

    /// Writes an entry down. When this returns it is there for good.
    public void write(Entry entry) {
        lock.lock();
        try {
            Link before = last == null ? beginning() : last;
            // a chain whose end is not known for certain is not gone on with
            last = null;
            last = Objects.requireNonNull(transaction.execute(status -> append(entry, before)));
        } finally {
            lock.unlock();
        }
    }

    private Link beginning() {
        String newest = jdbc.sql("SELECT hash FROM server_log ORDER BY at DESC, n DESC LIMIT 1").query(String.class).optional().orElse("");
        return new Link(UUID.randomUUID(), 0, newest);
    }

    private Link append(Entry entry, Link before) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        String hash = jdbc.sql("""
                        INSERT INTO server_log SELECT (l).chain, (l).n, (l).at, (l).kind, (l).device, (l).person, (l).post, (l).papers,
                            (l).words, (l).rule, (l).previous, server_log_hash(l)
                        FROM (SELECT ROW(:chain::uuid, :n::bigint, :at::timestamptz, :kind::text, :device::uuid, :person::uuid,
                            :post::uuid, :papers::uuid[], :words::text, :rule::text, :previous::text, '')::server_log AS l) made
                        RETURNING hash""")
                .param("chain", before.chain()).param("n", before.n() + 1).param("at", now).param("kind", entry.kind().name())
                .param("device", entry.device() == null ? null : entry.device().value(), Types.OTHER)
                .param("person", entry.person() == null ? null : entry.person().value(), Types.OTHER)
                .param("post", entry.post() == null ? null : entry.post().value(), Types.OTHER)
                .param("papers", entry.papers().toArray(UUID[]::new)).param("words", entry.words()).param("rule", entry.rule())
                .param("previous", before.hash()).query(String.class).single();
        return new Link(before.chain(), before.n() + 1, hash);
    }
}
