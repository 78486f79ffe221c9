package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.number.Lease;

/// What a store of the server's truth must do when many come at once. The store in memory, one transaction at a time by
/// nature, need not be asked.
public abstract class ServerStoreConcurrencyContract implements ServerWork {
    private static final int ROUNDS = 12;

    private final Specimens specimens = new Specimens();
    private final ManyAtOnce many = new ManyAtOnce();
    private ServerStore store;

    /// Each test has a store of its own, so this is never read before it is set.
    @SuppressWarnings("NullAway")
    protected ServerStoreConcurrencyContract() {}

    /// A store that holds nothing but its epoch.
    protected abstract ServerStore open();

    @BeforeEach
    final void openStore() {
        store = open();
    }

    @AfterEach
    final void endThreads() {
        many.close();
    }

    @Override
    public final ServerStore store() {
        return store;
    }

    @Override
    public final Specimens specimens() {
        return specimens;
    }

    @Test
    void aSnapshotDoesNotSeeWhatIsCommittedMeanwhile() {
        Session session = specimens().session(specimens().province().clerk());
        DakId dak = specimens().dak();
        Part trail = Part.trail(dak.value());
        registered(session, dak, 1);
        store().read(reading -> {
            List<Listed> feed = reading.feed(List.of(new Cursor(diary(), 0)), 10);
            ManyAtOnce.await(List.of(many.submit(() -> {
                registered(session, specimens().dak(), 2);
                return put(specimens().movement(dak), specimens().province().entities().getFirst());
            })));
            assertThat(reading.feed(List.of(new Cursor(diary(), 0)), 10)).isEqualTo(feed).hasSize(1);
            assertThat(reading.states(List.of(diary())).get(diary())).extracting(StreamState::head).isEqualTo(1L);
            assertThat(reading.receipts(session, 0, 10)).hasSize(1);
            assertThat(reading.rows(List.of(new Want(trail, 0)), Map.of(trail, 10L), Long.MAX_VALUE).get(trail)).hasSize(1);
            assertThat(reading.listings(List.of(trail), Set.of(diary()))).hasSize(1);
            assertThat(reading.organisation().units()).isEmpty();
            return feed;
        });
        assertThat(feed(diary(), 0, 10)).hasSize(2);
        assertThat(receipts(session, 0, 10)).hasSize(2);
    }

    @Test
    void aSecondDeliveryWaitsForTheFirstAndGetsItsReceipt() {
        Session session = specimens().session(specimens().province().clerk());
        for (int round = 0; round < ROUNDS; round++) {
            CommandId command = specimens().command();
            CountDownLatch claimed = new CountDownLatch(1);
            CountDownLatch secondIsComing = new CountDownLatch(1);
            Future<Receipt> first = many.submit(() -> store().write(writing -> {
                assertThat(writing.claim(command, "hash", session)).isEmpty();
                claimed.countDown();
                ManyAtOnce.await(secondIsComing);
                return writing.conclude(specimens().refused(command), session);
            }));
            Future<ServerStore.Claimed> second = many.submit(() -> {
                ManyAtOnce.await(claimed);
                secondIsComing.countDown();
                return store().write(writing -> writing.claim(command, "hash", session)).orElseThrow();
            });
            Receipt receipt = ManyAtOnce.await(List.of(first)).getFirst();
            assertThat(ManyAtOnce.await(List.of(second)).getFirst()).isEqualTo(new ServerStore.Claimed("hash", receipt));
        }
    }

    @Test
    void aSecondDeliveryTakesOverFromAFirstThatIsGivenUp() {
        Session session = specimens().session(specimens().province().clerk());
        CommandId command = specimens().command();
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch secondIsComing = new CountDownLatch(1);
        Future<Boolean> first = many.submit(() -> {
            try {
                return store().write(writing -> {
                    writing.claim(command, "hash", session);
                    claimed.countDown();
                    ManyAtOnce.await(secondIsComing);
                    throw new LedgerContract.GivenUp();
                });
            } catch (LedgerContract.GivenUp expected) {
                return true;
            }
        });
        Future<Receipt> second = many.submit(() -> {
            ManyAtOnce.await(claimed);
            secondIsComing.countDown();
            return store().write(writing -> {
                assertThat(writing.claim(command, "hash", session)).isEmpty();
                return writing.conclude(specimens().refused(command), session);
            });
        });
        assertThat(ManyAtOnce.await(List.of(first)).getFirst()).isTrue();
        assertThat(ManyAtOnce.await(List.of(second)).getFirst().number()).isEqualTo(1);
    }

    @Test
    void aPaperIsWorkedOnByOneAtATime() {
        DakId dak = specimens().dak();
        Part trail = Part.trail(dak.value());
        put(specimens().entry(dak, 1, null));
        many.write(writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                ManyAtOnce.persist(() -> act(Set.of(dak.value()), writing -> {
                    int before = writing.office(Specimens.now()).trail(dak.value()).value().orElseThrow().entities().size();
                    long seq = writing.put(specimens().movement(dak));
                    assertThat(seq).as("nobody else wrote between reading and writing").isEqualTo(before + 1L);
                    ActRow last = writing.lastAct(dak.value()).orElse(null);
                    long link = last == null ? 1 : last.seq() + 1;
                    CommandId command = specimens().command();
                    assertThat(link).isEqualTo(seq - 1);
                    writing.append(new ActRow(dak.value(), link, command, specimens().session(specimens().province().clerk()),
                            Specimens.THEN, last == null ? ActRow.BEGINNING : last.hash(), "h" + link), specimens().body(command));
                }));
            }
            return writer;
        });
        int all = ManyAtOnce.WRITERS * ROUNDS + 1;
        assertThat(rows(trail, 0, Long.MAX_VALUE)).extracting(Row::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all).boxed().toList());
    }

    @Test
    void papersLockedInAnyOrderDoNotWaitForEachOther() {
        List<UUID> papers = IntStream.range(0, 5).mapToObj(n -> specimens().id()).toList();
        many.write(writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                Set<UUID> some = new HashSet<>(writer % 2 == 0 ? papers : papers.reversed());
                some.remove(papers.get((writer + round) % papers.size()));
                // not persistent: a deadlock is to be seen
                act(some, writing -> assertThat(writing.office(Specimens.now()).trail(some.iterator().next()).value()).isEmpty());
            }
            return writer;
        });
    }

    @Test
    void numbersAndBlocksAreGivenOnce() {
        List<List<Long>> given = many.write(writer -> {
            List<Long> numbers = new ArrayList<>();
            Session session = specimens().session(specimens().province().clerk());
            for (int round = 0; round < ROUNDS; round++) {
                if ((writer + round) % 3 == 0) {
                    Lease lease = ManyAtOnce.persist(() -> store().write(writing ->
                            writing.grant(specimens().id(), specimens().series(), session, 5)));
                    LongStream.rangeClosed(lease.first(), lease.last()).forEach(numbers::add);
                } else {
                    numbers.add(ManyAtOnce.persist(() -> draw(specimens().series())));
                }
            }
            return numbers;
        });
        List<Long> all = given.stream().flatMap(List::stream).sorted().toList();
        assertThat(all).containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    @Test
    void receiptsOfOneDeviceAreNumberedWithoutGapsForWhoeverReadsAlong() {
        Session session = specimens().session(specimens().province().clerk());
        AtomicBoolean done = new AtomicBoolean();
        Future<List<Long>> reader = many.submit(() -> {
            List<Long> read = new ArrayList<>();
            for (boolean last = false; !last;) {
                last = done.get();
                long after = read.isEmpty() ? 0 : read.getLast();
                receipts(session, after, 1000).forEach(receipt -> read.add(receipt.number()));
            }
            return read;
        });
        many.write(writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                ManyAtOnce.persist(() -> act(session, Set.of(), writing -> { }));
            }
            return writer;
        });
        done.set(true);
        assertThat(ManyAtOnce.await(List.of(reader)).getFirst())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, (long) ManyAtOnce.WRITERS * ROUNDS).boxed().toList());
    }

    @Test
    void whoeverReadsAlongWhileManyPublishLosesNoRow() {
        List<Stream> streams = List.of(diary(), Stream.desk(specimens().province().soAdmin()), Stream.unit(specimens().registry()));
        AtomicBoolean done = new AtomicBoolean();
        List<Future<Set<Part>>> readers = streams.stream().map(stream -> many.submit(() -> readAlong(stream, done))).toList();
        List<List<Part>> written = many.write(writer -> {
            List<Part> parts = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Part part = Part.trail(specimens().id());
                List<Listed> rows = new ArrayList<>(streams.stream().map(stream -> Specimens.live(stream, part, 1)).toList());
                Collections.rotate(rows, writer + round);
                ManyAtOnce.persist(() -> {
                    publish(rows.toArray(Listed[]::new));
                    return part;
                });
                parts.add(part);
            }
            return parts;
        });
        done.set(true);
        Set<Part> all = new TreeSet<>();
        written.forEach(all::addAll);
        assertThat(ManyAtOnce.await(readers)).allSatisfy(read -> assertThat(read).isEqualTo(all));
        for (Stream stream : streams) {
            assertThat(state(stream).head()).isEqualTo((long) ManyAtOnce.WRITERS * ROUNDS);
            assertThat(state(stream).sum()).isEqualTo(feed(stream, 0, ManyAtOnce.WRITERS * ROUNDS).stream().mapToLong(Sums::of).sum());
        }
    }

    /// Reads as a desk does: page after page from its cursor, until all is written and nothing is left.
    private Set<Part> readAlong(Stream stream, AtomicBoolean done) {
        Set<Part> read = new TreeSet<>();
        long pos = 0;
        while (true) {
            boolean last = done.get();
            List<Listed> page = feed(stream, pos, 7);
            if (page.isEmpty() && last) {
                return read;
            }
            for (Listed row : page) {
                assertThat(row.pos()).as("positions only grow").isGreaterThan(pos);
                pos = row.pos();
                read.add(row.part());
            }
        }
    }

    private Receipt registered(Session session, DakId dak, long serial) {
        return act(session, Set.of(dak.value()), writing -> {
            writing.put(specimens().entry(dak, serial, null));
            publish(writing, Specimens.live(diary(), Part.trail(dak.value()), 1));
        });
    }

    private Stream diary() {
        return Stream.diary(specimens().registry());
    }
}
