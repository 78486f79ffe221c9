package pk.gob.edaftar.server.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.audit.AuditKind;

/// Walks every chain from its first link to its last, in the database, and finds the first link that does not hold.
@Component
public class ChainWalk {
    private static final String ACTS = """
            SELECT paper AS chain, seq AS n, at, CASE WHEN seq <> coalesce(lag(seq) OVER w, 0) + 1 THEN 'MISSING'
                WHEN hash <> act_hash(a) THEN 'CHANGED' WHEN previous <> coalesce(lag(hash) OVER w, '') THEN 'LOOSE' END AS fault
            FROM act a WINDOW w AS (PARTITION BY paper ORDER BY seq)
            UNION ALL
            SELECT l.command, 0, l.at, 'GONE' FROM ledger l WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.command = l.command)
            UNION ALL
            SELECT o.paper, o.seq, o.at, 'GAP' FROM (SELECT paper, seq, at, ordinal, lag(ordinal, 1, 0::bigint) OVER (ORDER BY ordinal) AS before
                FROM act WHERE ordinal IS NOT NULL) o WHERE o.ordinal <> o.before + 1""";
    private static final String DESKS = """
            SELECT chain, n, received_at AS at, CASE WHEN n <> coalesce(lag(n) OVER w, 0) + 1 OR NOT follows THEN 'MISSING'
                WHEN NOT reading_holds(r) THEN 'CHANGED' WHEN previous <> coalesce(lag(hash) OVER w, '') THEN 'LOOSE' END AS fault
            FROM reading r WINDOW w AS (PARTITION BY chain ORDER BY n)""";
    private static final String SERVER = """
            SELECT chain, n, at, CASE WHEN n <> coalesce(lag(n) OVER w, 0) + 1 THEN 'MISSING'
                WHEN hash <> server_log_hash(l) THEN 'CHANGED' WHEN n > 1 AND previous <> lag(hash) OVER w THEN 'LOOSE'
                WHEN n = 1 AND previous <> '' AND NOT EXISTS (SELECT 1 FROM server_log o WHERE o.hash = l.previous) THEN 'GONE' END AS fault
            FROM server_log l WINDOW w AS (PARTITION BY chain ORDER BY n)""";

    private final JdbcClient jdbc;

    ChainWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is wrong with a link.
    public enum Fault {
        /// The link before it is not there.
        MISSING,
        /// It is not what was hashed.
        CHANGED,
        /// It does not follow the one before it.
        LOOSE,
        /// An act was taken up and is in no chain, or the chain this one followed is gone.
        GONE,
        /// The count of all acts has a gap before it.
        GAP
    }

    /// A link that does not hold.
    /// @param chain the paper, the desk's chain or the node's run
    public record Broken(UUID chain, long n, Instant at, Fault fault) {}

    /// One log as it was found.
    public record State(AuditKind.Log log, long chains, long links, long broken, Optional<Broken> first) {
        public boolean holds() {
            return broken == 0;
        }
    }

    /// Walks all three logs.
    public List<State> walk() {
        return Arrays.stream(AuditKind.Log.values()).map(this::walk).toList();
    }

    private State walk(AuditKind.Log log) {
        String faults = "FROM (" + switch (log) {
            case ACTS -> ACTS;
            case DESKS -> DESKS;
            case SERVER -> SERVER;
        } + ") links WHERE fault IS NOT NULL";
        String counts = switch (log) {
            case ACTS -> "count(DISTINCT paper), count(*) FROM act";
            case DESKS -> "count(DISTINCT chain), count(*) FROM reading";
            case SERVER -> "count(DISTINCT chain), count(*) FROM server_log";
        };
        // A gap in the count is what a missing act leaves behind, perhaps in the same millisecond: it is named when nothing says more.
        Optional<Broken> first = jdbc.sql("SELECT chain, n, at, fault " + faults + " ORDER BY fault = 'GAP', at, chain, n LIMIT 1")
                .query((row, n) -> new Broken(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(),
                        Fault.valueOf(row.getString(4)))).optional();
        long broken = first.isEmpty() ? 0 : jdbc.sql("SELECT count(*) " + faults).query(Long.class).single();
        return jdbc.sql("SELECT " + counts).query((row, n) -> new State(log, row.getLong(1), row.getLong(2), broken, first)).single();
    }
}
