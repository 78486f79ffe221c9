package pk.gob.edaftar.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakId;

/// Every command is recorded once, its receipt numbered, its acts chained, and a transaction that fails leaves nothing.
public interface LedgerContract extends ServerWork {
    /// Gives a transaction up from inside.
    final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    default void anEpochIsTheSameForReadersAndWriters() {
        Epoch epoch = store().read(ServerStore.Reading::epoch);
        assertThat(store().write(ServerStore.Writing::epoch)).isEqualTo(epoch);
    }

    @Test
    default void aTransactionAnswersWhatItsWorkReturns() {
        assertThat(store().<String>write(writing -> "written")).isEqualTo("written");
        assertThat(store().<String>read(reading -> "read")).isEqualTo("read");
    }

    @Test
    default void aNewCommandIsClaimedAndAKnownOneIsAnsweredAsBefore() {
        Session session = clerk();
        CommandId command = specimens().command();
        Receipt answer = specimens().accepted(command, Part.trail(specimens().id()), 3);
        Receipt concluded = store().write(writing -> {
            assertThat(writing.claim(command, "hash", session)).isEmpty();
            return writing.conclude(answer, session);
        });
        assertThat(concluded).isEqualTo(answer.numbered(1));
        assertThat(claim(command, "hash", session)).contains(new ServerStore.Claimed("hash", concluded));
        assertThat(claim(command, "hash", clerk())).as("whoever delivers it").contains(new ServerStore.Claimed("hash", concluded));
    }

    @Test
    default void aKnownCommandWithAnotherBodyIsAnsweredWithTheHashOfTheFirst() {
        Session session = clerk();
        CommandId command = specimens().command();
        Receipt refused = conclude(command, specimens().refused(command), session);
        assertThat(claim(command, "another", session)).contains(new ServerStore.Claimed("hash", refused));
        assertThat(claim(command, "hash", session)).as("the first body stands").contains(new ServerStore.Claimed("hash", refused));
    }

    @Test
    default void aVerdictIsKnownOnceConcluded() {
        CommandId command = specimens().command();
        assertThat(verdictOf(command)).isNull();
        conclude(command, specimens().refused(command), clerk());
        assertThat(verdictOf(command)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    default void receiptsAreNumberedFromOnePerPersonAndDevice() {
        Session session = clerk();
        Session sameDevice = new Session(session.device(), specimens().province().person(specimens().province().secondClerk()));
        Session samePerson = new Session(new DeviceId(specimens().id()), session.person());
        assertThat(numberOfNext(session)).isEqualTo(1);
        assertThat(numberOfNext(session)).isEqualTo(2);
        assertThat(numberOfNext(sameDevice)).isEqualTo(1);
        assertThat(numberOfNext(samePerson)).isEqualTo(1);
        assertThat(numberOfNext(session)).isEqualTo(3);
        assertThat(receipts(sameDevice, 0, 10)).hasSize(1);
    }

    @Test
    default void receiptsAreReadAfterANumberInOrderUpToALimit() {
        Session session = clerk();
        for (int i = 0; i < 5; i++) {
            numberOfNext(session);
        }
        assertThat(receipts(session, 0, 4)).extracting(Receipt::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(receipts(session, 0, 5)).extracting(Receipt::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(receipts(session, 0, 6)).hasSize(5);
        assertThat(receipts(session, 3, 6)).extracting(Receipt::number).containsExactly(4L, 5L);
        assertThat(receipts(session, 5, 6)).isEmpty();
        assertThat(receipts(clerk(), 0, 6)).as("another device's").isEmpty();
    }

    @Test
    default void aReceiptIsReadAsItWasGiven() {
        Session session = clerk();
        CommandId first = specimens().command();
        CommandId second = specimens().command();
        Receipt accepted = conclude(first, specimens().accepted(first, specimens().secret(specimens().dak()), Long.MAX_VALUE), session);
        Receipt refused = conclude(second, specimens().refused(second), session);
        assertThat(receipts(session, 0, 10)).containsExactly(accepted, refused);
    }

    @Test
    default void aReceiptNumberThatIsGivenUpIsGivenAgain() {
        Session session = clerk();
        CommandId command = specimens().command();
        assertGivenUp(writing -> {
            writing.claim(command, "hash", session);
            writing.conclude(specimens().refused(command), session);
        });
        assertThat(claim(command, "hash", session)).as("as if it had never come").isEmpty();
        assertThat(verdictOf(command)).isNull();
        assertThat(receipts(session, 0, 10)).isEmpty();
        assertThat(numberOfNext(session)).isEqualTo(1);
    }

    @Test
    default void aPushIsNotedPerPersonAndDevice() {
        Session session = clerk();
        Session sameDevice = new Session(session.device(), specimens().province().person(specimens().province().secondClerk()));
        assertThat(lastPush(session)).isEqualTo(Instant.EPOCH);
        pushed(session, Specimens.THEN);
        assertThat(lastPush(session)).isEqualTo(Specimens.THEN);
        assertThat(lastPush(sameDevice)).isEqualTo(Instant.EPOCH);
        pushed(session, Specimens.THEN.plusSeconds(60));
        assertThat(lastPush(session)).isEqualTo(Specimens.THEN.plusSeconds(60));
        assertGivenUp(writing -> writing.pushed(session, Specimens.THEN.plusSeconds(120)));
        assertThat(lastPush(session)).isEqualTo(Specimens.THEN.plusSeconds(60));
    }

    @Test
    default void actsAreChainedPerPaper() {
        UUID paper = specimens().id();
        UUID other = specimens().id();
        ActRow first = link(paper, 1, ActRow.BEGINNING, "a".repeat(64));
        ActRow second = link(paper, 2, "a".repeat(64), "b".repeat(64));
        ActRow others = link(other, 1, ActRow.BEGINNING, "c".repeat(64));
        assertThat(lastAct(paper)).isEmpty();
        append(first, others);
        assertThat(lastAct(paper)).contains(first);
        append(second);
        assertThat(lastAct(paper)).contains(second);
        assertThat(lastAct(other)).contains(others);
    }

    @Test
    default void aLinkThatIsGivenUpIsNoneOfTheChain() {
        UUID paper = specimens().id();
        append(link(paper, 1, ActRow.BEGINNING, "a".repeat(64)));
        assertGivenUp(writing -> {
            ActRow lost = link(paper, 2, "a".repeat(64), "b".repeat(64));
            writing.claim(lost.command(), "hash", lost.session());
            writing.lock(Set.of(paper));
            writing.conclude(specimens().refused(lost.command()), lost.session());
            writing.append(lost, specimens().body(lost.command()));
        });
        assertThat(lastAct(paper)).get().extracting(ActRow::seq).isEqualTo(1L);
    }

    @Test
    default void whatIsQuarantinedIsStillAnswered() {
        Session session = clerk();
        CommandId command = specimens().command();
        Receipt receipt = store().write(writing -> {
            writing.claim(command, "hash", session);
            writing.quarantine(new Sent(command, specimens().body(command)), session, Specimens.THEN, "authority.numberNotLeased");
            return writing.conclude(new Receipt(command, Verdict.QUARANTINED, 0, null, List.of(), List.of(), null), session);
        });
        assertThat(claim(command, "hash", session)).contains(new ServerStore.Claimed("hash", receipt));
        assertThat(receipts(session, 0, 10)).containsExactly(receipt);
    }

    @Test
    default void aTransactionThatFailsLeavesNothingOfWhatItDid() {
        DakId dak = specimens().dak();
        Part trail = Part.trail(dak.value());
        Stream stream = Stream.diary(specimens().registry());
        UUID request = specimens().id();
        assertGivenUp(writing -> {
            writing.lock(Set.of(dak.value()));
            writing.draw(specimens().series());
            writing.put(specimens().entry(dak, 1, null));
            publish(writing, Specimens.live(stream, trail, 1));
            writing.grant(request, specimens().series(), clerk(), 50);
        });
        assertThat(rows(trail, 0, 10)).isEmpty();
        assertThat(seq(trail)).isZero();
        assertThat(state(stream)).isEqualTo(StreamState.EMPTY);
        assertThat(feed(stream, 0, 10)).isEmpty();
        assertThat(listings(trail)).isEmpty();
        assertThat(leaseOf(request)).isNull();
        assertThat(draw(specimens().series())).isEqualTo(1);
    }

    private void assertGivenUp(Consumer<ServerStore.Writing> work) {
        assertThatThrownBy(() -> store().write(writing -> {
            work.accept(writing);
            throw new GivenUp();
        })).isInstanceOf(GivenUp.class);
    }

    private Session clerk() {
        return specimens().session(specimens().province().clerk());
    }

    private Receipt conclude(CommandId command, Receipt answer, Session session) {
        return store().write(writing -> {
            writing.claim(command, "hash", session);
            return writing.conclude(answer, session);
        });
    }

    private long numberOfNext(Session session) {
        CommandId command = specimens().command();
        return conclude(command, specimens().refused(command), session).number();
    }

    /// Claims and gives up again: only to see what is known.
    private Optional<ServerStore.Claimed> claim(CommandId command, String hash, Session session) {
        AtomicReference<Optional<ServerStore.Claimed>> seen =
                new AtomicReference<>(Optional.empty());
        assertGivenUp(writing -> seen.set(writing.claim(command, hash, session)));
        return seen.get();
    }

    private Instant lastPush(Session session) {
        return store().write(writing -> writing.lastPush(session));
    }

    private void pushed(Session session, Instant at) {
        store().write(writing -> {
            writing.pushed(session, at);
            return at;
        });
    }

    private ActRow link(UUID paper, long seq, String previous, String hash) {
        return new ActRow(paper, seq, specimens().command(), clerk(), Specimens.THEN, previous, hash);
    }

    private Optional<ActRow> lastAct(UUID paper) {
        return store().write(writing -> {
            writing.lock(Set.of(paper));
            return writing.lastAct(paper);
        });
    }

    private void append(ActRow... links) {
        for (ActRow link : links) {
            store().write(writing -> {
                writing.claim(link.command(), "hash", link.session());
                writing.lock(Set.of(link.paper()));
                Receipt receipt = writing.conclude(specimens().refused(link.command()), link.session());
                writing.append(link, specimens().body(link.command()));
                return receipt;
            });
        }
    }
}
