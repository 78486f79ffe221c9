package pk.gob.edaftar.server.ledger;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Numbers the acts after their commit, gaplessly: whoever has read up to a number has missed nothing before it. One node at a
/// time does it, whichever comes first; the acts of one paper keep their order.
@Component
public class Sequencer {
    private static final long LOCK = 0x6564_6163_7473L;
    /// Numbered in one go, so that none takes long.
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Sequencer(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Numbers what has no number yet.
    /// @return the last number there is; 0 where there are no acts
    public long number() {
        int numbered = MOST;
        while (numbered == MOST) {
            numbered = Objects.requireNonNull(transaction.execute(status -> numberSome()));
        }
        return last();
    }

    /// The last number given.
    public long last() {
        return jdbc.sql("SELECT coalesce(max(ordinal), 0) FROM act").query(Long.class).single();
    }

    private int numberSome() {
        boolean mine = jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
        // nodes' clocks differ: an act counts as no earlier than those before it on the same paper
        return !mine ? 0 : jdbc.sql("""
                        UPDATE act SET ordinal = base.last + fresh.n
                        FROM (SELECT paper, seq, row_number() OVER (ORDER BY max_at, paper, seq) AS n
                              FROM (SELECT paper, seq, max(at) OVER (PARTITION BY paper ORDER BY seq) AS max_at
                                    FROM act WHERE ordinal IS NULL) a
                              ORDER BY n LIMIT :most) fresh,
                             (SELECT coalesce(max(ordinal), 0) AS last FROM act) base
                        WHERE act.paper = fresh.paper AND act.seq = fresh.seq""")
                .param("most", MOST).update();
    }
}
