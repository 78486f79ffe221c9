package pk.gob.edaftar.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInGateTest {
    private final AtomicLong clock = new AtomicLong();
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<String> checked = Collections.synchronizedList(new ArrayList<>());
    private final SignInGate<String> gate = new SignInGate<>(1, 6, 1_000, clock::get);

    @Test
    void accountsTakeTurnsHoweverManyTriesOneMakes() {
        Turn<String> first = enter("plug", 0, true);
        enter("a", 1, true);
        enter("a", 2, true);
        Turn<String> last = enter("a", 3, true);
        Turn<String> other = enter("b", 4, true);
        assertThat(gate.place(first)).isZero();
        assertThat(gate.place(other)).isEqualTo(2);
        assertThat(gate.place(last)).isEqualTo(4);
        finish(last, other);
        assertThat(checked).containsExactly("plug0", "a1", "b4", "a2", "a3");
    }

    @Test
    void whoeverIsKnownGoesThreeTimesOutOfFour() {
        enter("plug", 0, true);
        Turn<String> s1 = enter("s", 1, false);
        Turn<String> s2 = enter("t", 2, false);
        enter("a", 3, true);
        enter("b", 4, true);
        Turn<String> known = enter("c", 5, true);
        finish(s1, s2, known);
        assertThat(checked.indexOf("c5")).isLessThan(checked.indexOf("t2"));
        assertThat(checked).hasSize(6);
    }

    @Test
    void aSecondTryAtOneDeskTakesThePlaceOfTheFirst() {
        enter("plug", 0, true);
        Turn<String> first = enter("a", 1, true);
        Turn<String> second = enter("a", 1, true);
        assertThat(first.await(10_000)).hasValue("gave up");
        assertThat(gate.place(second)).isEqualTo(1);
        finish(second);
        assertThat(checked).containsExactly("plug0", "a1");
    }

    @Test
    void whoeverLeavesTheLineIsNotCheckedLater() {
        Turn<String> plug = enter("plug", 0, true);
        Turn<String> leaves = enter("a", 1, true);
        Turn<String> stays = enter("a", 2, true);
        gate.leave(leaves);
        gate.leave(plug);
        assertThat(leaves.await(10_000)).hasValue("gave up");
        assertThat(gate.place(stays)).isEqualTo(1);
        finish(plug, stays);
        assertThat(checked).as("what had begun is finished").containsExactly("plug0", "a2");
    }

    @Test
    void theLineHasAnEndAndATicketIsForgottenInTime() {
        enter("plug", 0, true);
        for (int i = 1; i <= 6; i++) {
            enter("a" + i, i, true);
        }
        assertThat(gate.enter(turn("late", 9, true))).isEmpty();
        Turn<String> replaced = turn("a1", 1, true);
        assertThat(gate.enter(replaced)).hasValue(replaced);
        assertThat(gate.ticket(replaced.ticket())).hasValue(replaced);
        clock.addAndGet(1_001);
        assertThat(gate.ticket(replaced.ticket())).isEmpty();
        assertThat(gate.enter(turn("late", 9, true))).isPresent();
    }

    @Test
    void strangersNeverTakeTheRoomOfThoseWhoAreKnownHere() {
        enter("plug", 0, true);
        for (int i = 1; i <= 6; i++) {
            enter("s" + i, i, false);
        }
        assertThat(gate.enter(turn("s7", 7, false))).isEmpty();
        assertThat(gate.place(enter("known", 8, true))).isEqualTo(1);
    }

    @Test
    void aTicketIsGoodAgainAndAgainUntilItIsForgotten() {
        Turn<String> turn = enter("a", 1, true);
        assertThat(turn.await(0)).isEmpty();
        finish(turn);
        assertThat(gate.ticket(turn.ticket()).orElseThrow().await(0)).hasValue("in");
        assertThat(gate.ticket(turn.ticket()).orElseThrow().await(0)).hasValue("in");
    }

    @SafeVarargs
    private void finish(Turn<String>... turns) {
        open.countDown();
        for (Turn<String> turn : turns) {
            assertThat(turn.await(10_000)).hasValue("in");
        }
    }

    private Turn<String> enter(String account, int device, boolean known) {
        return gate.enter(turn(account, device, known)).orElseThrow();
    }

    private Turn<String> turn(String account, int device, boolean known) {
        return new Turn<>(UUID.randomUUID().toString(), account, new UUID(0, device), known, () -> {
            try {
                assertThat(open.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            checked.add(account + device);
            return "in";
        }, () -> "gave up");
    }
}
