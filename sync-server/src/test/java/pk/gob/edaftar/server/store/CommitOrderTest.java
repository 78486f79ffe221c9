package pk.gob.edaftar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.number.Lease;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Sent;
import pk.gob.edaftar.model.sync.Session;
import pk.gob.edaftar.model.sync.Verdict;

/// What is committed late is delivered all the same, and what is sent twice is done once.
class CommitOrderTest {
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicBoolean hold = new AtomicBoolean();

    /// `sync.md` 3, the first of the list: A writes and stays open, B commits, a desk pulls, A commits.
    @Test
    void aTransactionLeftOpenIsDeliveredWhenItCommits() {
        try (StoreOffice office = new StoreOffice(6, source -> Meddling.in(source, new Holder()));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Session clerk = office.clerk();
            Session second = office.clerk();
            Lease lease = office.lease(clerk, 100);
            Lease other = office.lease(second, 100);
            RegisterDak late = office.register(lease, lease.first());
            RegisterDak early = office.register(other, other.first());
            Reader reader = new Reader(office, new Session(office.clerk().device(), office.province.person(office.province.clerk())));
            reader.catchUp();

            hold.set(true);
            Future<Receipt> open = threads.submit(() -> office.execute(clerk, late));
            await(held);
            Future<Receipt> behind = threads.submit(() -> office.execute(second, early));
            // it publishes to the same streams, so it waits for the one before it; nobody sees it sooner
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> office.count("""
                    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'""") == 1);
            reader.catchUp();
            assertThat(reader.papers()).doesNotContain(late.dak().value(), early.dak().value());
            release.countDown();
            assertThat(join(open).verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(join(behind).verdict()).isEqualTo(Verdict.ACCEPTED);
            reader.catchUp();
            assertThat(reader.papers()).contains(late.dak().value(), early.dak().value());
            reader.assertHoldsEverything();
        }
    }

    @Test
    void theSameCommandOverTwoConnectionsAtOnceIsDoneOnce() {
        try (StoreOffice office = new StoreOffice(6); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Session clerk = office.clerk();
            Lease lease = office.lease(clerk, 300);
            for (int i = 0; i < 200; i++) {
                Sent sent = office.sent(office.register(lease, lease.first() + i));
                CountDownLatch both = new CountDownLatch(2);
                List<Future<Receipt>> answers = new ArrayList<>();
                for (int twin = 0; twin < 2; twin++) {
                    answers.add(threads.submit(() -> {
                        both.countDown();
                        await(both);
                        return office.core.execute(clerk, sent, StoreOffice.NOW);
                    }));
                }
                Receipt one = join(answers.getFirst());
                assertThat(join(answers.getLast())).isEqualTo(one);
                assertThat(one.verdict()).isEqualTo(Verdict.ACCEPTED);
            }
            assertThat(office.count("SELECT count(*) FROM dak_entry")).isEqualTo(200);
            assertThat(office.count("SELECT count(*) FROM act")).isEqualTo(200);
            assertThat(office.count("SELECT max(number) FROM receipt")).isEqualTo(200);
        }
    }

    @Test
    void thirtyTwoWritersAgainstReadersLoseNoRow() {
        int writers = 32;
        int each = 8;
        try (StoreOffice office = new StoreOffice(40); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                Session clerk = office.clerk();
                Lease lease = office.lease(clerk, each);
                List<Sent> commands = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    RegisterDak register = office.register(lease, lease.first() + i);
                    commands.add(office.sent(register));
                    commands.add(office.sent(office.acts.mark(register.dak(), office.province.soAdmin(), office.province.soGeneral())));
                }
                writing.add(threads.submit(() -> commands.forEach(sent ->
                        assertThat(office.core.execute(clerk, sent, StoreOffice.NOW).verdict()).isEqualTo(Verdict.ACCEPTED))));
            }
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Reader>> reading = new ArrayList<>();
            for (var post : List.of(office.province.soAdmin(), office.province.wingHead(), office.province.secondClerk())) {
                Reader reader = new Reader(office, new Session(office.clerk().device(), office.province.person(post)));
                reading.add(threads.submit(() -> {
                    while (!done.get()) {
                        reader.catchUp();
                    }
                    reader.catchUp();
                    return reader;
                }));
            }
            writing.forEach(CommitOrderTest::join);
            done.set(true);
            for (Future<Reader> one : reading) {
                Reader reader = join(one);
                assertThat(reader.papers()).hasSize(writers * each);
                reader.assertHoldsEverything();
            }
            assertThat(office.chainsHold()).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T join(Future<T> future) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return future.get(120, TimeUnit.SECONDS);
            } catch (InterruptedException | java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }, Runnable::run).join();
    }

    /// Holds the next commit until it is released.
    private final class Holder implements Meddling {
        @Override
        public void before(Connection connection, String what) {
            if (what.equals("commit") && hold.compareAndSet(true, false)) {
                held.countDown();
                await(release);
            }
        }
    }
}
