package pk.gob.edaftar.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.command.Question;
import pk.gob.edaftar.model.dak.DakQuestion;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;

/// What is asked while one command is decided. What was said beforehand to be asked is read in the journey that claims the
/// command, after its papers were locked; anything else when it is asked. An answer stands until the transaction ends.
final class Answers {
    private final Connection connection;
    private final Map<CommandId, Optional<Verdict>> verdicts = new HashMap<>();
    private final Map<UUID, Optional<Lease>> leases = new HashMap<>();
    private final Map<Session, Instant> pushes = new HashMap<>();
    private final Map<Question, List<UUID>> found = new HashMap<>();
    private final Map<CommandId, Long> numbers = new HashMap<>();

    Answers(Connection connection) {
        this.connection = connection;
    }

    /// Adds all that will be asked about a command.
    void add(ServerStore.Expected expected, CommandId command, Session session, Batch batch) {
        expected.after().forEach(before -> askVerdict(before, batch));
        if (expected.lease() != null) {
            askLease(expected.lease(), batch);
        }
        askPush(session, batch);
        expected.questions().forEach(question -> ask(question, batch));
        drawNumber(command, session, batch);
    }

    /// What became of a command.
    Optional<Verdict> verdictOf(CommandId command) {
        return answer(verdicts, command, this::askVerdict);
    }

    Optional<Lease> lease(UUID id) {
        return answer(leases, id, this::askLease);
    }

    Instant lastPush(Session session) {
        return answer(pushes, session, this::askPush);
    }

    List<UUID> found(Question question) {
        return answer(found, question, this::ask);
    }

    /// The number of a command's receipt.
    long number(CommandId command, Session session) {
        return answer(numbers, command, (id, batch) -> drawNumber(id, session, batch));
    }

    private <K, V> V answer(Map<K, V> known, K key, BiConsumer<K, Batch> ask) {
        if (!known.containsKey(key)) {
            Batch batch = new Batch();
            ask.accept(key, batch);
            StoreFailure.send(batch, connection);
        }
        return Objects.requireNonNull(known.get(key));
    }

    private void askVerdict(CommandId command, Batch batch) {
        batch.query(rows -> verdicts.put(command, rows.next() ? Optional.of(Verdict.valueOf(rows.getString(1))) : Optional.empty()),
                "SELECT verdict FROM receipt WHERE command = ?", command.value());
    }

    private void askLease(UUID id, Batch batch) {
        batch.query(rows -> leases.put(id, Numbers.read(rows)), Numbers.LEASE, id);
    }

    private void askPush(Session session, Batch batch) {
        batch.query(rows -> pushes.put(session, rows.next() ? PostgresWriting.instant(rows, 1) : Instant.EPOCH),
                "SELECT pushed_at FROM push_lane WHERE device = ? AND person = ? AND pushed_at IS NOT NULL",
                session.device().value(), session.person().value());
    }

    private void ask(Question question, Batch batch) {
        switch (question) {
            case DakQuestion.NumberTaken taken -> batch.query(rows -> found.put(taken, ids(rows)),
                    """
                    SELECT id FROM dak_entry WHERE registry = ? AND year = ? AND serial = ? UNION ALL
                    SELECT paper FROM dak_diarised WHERE registry = ? AND year = ? AND serial = ? ORDER BY 1""",
                    taken.series().registry().value(), taken.series().year(), taken.serial(),
                    taken.series().registry().value(), taken.series().year(), taken.serial());
            case DakQuestion.SameReference same -> batch.query(rows -> found.put(same, ids(rows)), """
                    SELECT l.paper FROM dak_letter l JOIN dak_entry d ON d.id = l.paper
                    WHERE l.reference = ? AND l.reference <> '' AND l.letter_date IS NOT DISTINCT FROM ?::date AND d.registry = ?
                    ORDER BY 1""", same.reference(), same.date(), same.registry().value());
        }
    }

    private static List<UUID> ids(ResultSet rows) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    /// A command that was answered before draws none.
    private void drawNumber(CommandId command, Session session, Batch batch) {
        batch.query(rows -> {
            if (rows.next()) {
                numbers.put(command, rows.getLong(1));
            }
        }, """
                INSERT INTO push_lane (device, person, receipts)
                SELECT ?, ?, 1 WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE command = ?)
                ON CONFLICT (device, person) DO UPDATE SET receipts = push_lane.receipts + 1 RETURNING receipts""",
                session.device().value(), session.person().value(), command.value());
    }
}
