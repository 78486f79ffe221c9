package pk.gob.edaftar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.TestDatabase;

/// The database's side of a command is killed between any two statements: it is done once, or not at all.
class BrokenTransactionTest {
    private final AtomicInteger countdown = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger journeys = new AtomicInteger();
    private final AtomicBoolean hideCommit = new AtomicBoolean();
    private @Nullable TestDatabase database;

    @Test
    void aConnectionKilledBeforeAnyStatementLosesAndDoublesNothing() {
        try (StoreOffice office = new StoreOffice(4, source -> Meddling.in(source, new Killer()))) {
            database = office.database;
            Session clerk = office.clerk();
            Lease lease = office.lease(clerk, 100);
            journeys.set(0);
            assertThat(office.execute(clerk, office.register(lease, lease.first())).verdict()).isEqualTo(Verdict.ACCEPTED);
            int needed = journeys.get();
            assertThat(needed).isGreaterThan(2);

            for (int nth = 1; nth <= needed; nth++) {
                RegisterDak register = office.register(lease, lease.first() + nth);
                countdown.set(nth);
                assertAcceptedOnce(office, clerk, register);
                assertThat(countdown.get()).as("it was killed before statement %d", nth).isNotPositive();
                countdown.set(Integer.MAX_VALUE);
            }
            assertThat(office.count("SELECT count(*) FROM dak_entry")).isEqualTo(needed + 1L);
            assertThat(office.count("SELECT max(number) - count(*) FROM receipt")).isZero();
            assertThat(office.chainsHold()).isTrue();
        }
    }

    @Test
    void aCommitWhoseAnswerIsLostIsFoundAgain() {
        try (StoreOffice office = new StoreOffice(4, source -> Meddling.in(source, new Killer()))) {
            Session clerk = office.clerk();
            Lease lease = office.lease(clerk, 100);
            RegisterDak register = office.register(lease, lease.first());
            hideCommit.set(true);
            assertAcceptedOnce(office, clerk, register);
            assertThat(hideCommit).isFalse();
        }
    }

    private static void assertAcceptedOnce(StoreOffice office, Session clerk, RegisterDak register) {
        Receipt first = office.execute(clerk, register);
        Receipt again = office.execute(clerk, register);
        assertThat(first.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(again).isEqualTo(first);
        String paper = "'" + register.dak().value() + "'";
        assertThat(office.count("SELECT count(*) FROM dak_entry WHERE id = " + paper)).isOne();
        assertThat(office.count("SELECT count(*) FROM dak_movement WHERE paper = " + paper)).isOne();
        assertThat(office.count("SELECT count(*) FROM act WHERE paper = " + paper)).isOne();
        assertThat(office.count("SELECT count(*) FROM feed WHERE paper = " + paper)).isPositive();
    }

    private final class Killer implements Meddling {
        @Override
        public void before(Connection connection, String what) throws SQLException {
            journeys.incrementAndGet();
            if (countdown.decrementAndGet() == 0) {
                kill(connection);
            }
        }

        @Override
        public void afterCommit(Connection connection) throws SQLException {
            if (hideCommit.compareAndSet(true, false)) {
                throw new SQLException("the line was cut", "08006");
            }
        }

        /// From outside, as an administrator or a crash would.
        private void kill(Connection connection) throws SQLException {
            Objects.requireNonNull(database).kill(connection.unwrap(PGConnection.class).getBackendPID());
        }
    }
}
