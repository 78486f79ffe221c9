package pk.gob.edaftar.server.account;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.session.Token;

/// The line before the codes of invitations, which cost as much to look at as passwords. It has one core of its own at most,
/// so that whoever tries codes keeps nobody from signing in, and a wrong one costs its maker a moment.
@Component
class CodeLine {
    private static final int MOST_WAITING = 200;
    private static final long FORGET_MILLIS = 120_000;
    /// Shorter than a desk waits for an answer.
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long WRONG_DELAY_MILLIS = 300;

    private final SignInGate<Optional<Refusal>> gate = new SignInGate<>(1, MOST_WAITING, FORGET_MILLIS,
            () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));

    /// Does something when its turn has come, and waits for it.
    /// @param number of which invitation, so that trying one over and over keeps no other waiting
    <T> T inTurn(String number, Supplier<T> work) {
        AtomicReference<Optional<T>> got = new AtomicReference<>(Optional.empty());
        Turn<Optional<Refusal>> turn = new Turn<>(Token.fresh(), number, UUID.randomUUID(), false, () -> {
            try {
                got.set(Optional.of(work.get()));
                return Optional.empty();
            } catch (RequestRefused refused) {
                return Optional.of(refused.refusal());
            }
        }, () -> Optional.of(SessionRule.TOO_MANY_WAITING.refuses()));
        Optional<Refusal> refusal = gate.enter(turn).map(this::await).orElseGet(() -> Optional.of(SessionRule.TOO_MANY_WAITING.refuses()));
        refusal.ifPresent(refused -> {
            hesitate();
            throw new RequestRefused(refused);
        });
        return got.get().orElseThrow();
    }

    /// Whoever is told that it was not done must be able to rely on it; what has begun meanwhile is waited for.
    private Optional<Refusal> await(Turn<Optional<Refusal>> turn) {
        return turn.await(PATIENCE_MILLIS).orElseGet(() -> {
            gate.leave(turn);
            return turn.await(FORGET_MILLIS).orElseThrow(() -> new IllegalStateException("an invitation is neither used nor not"));
        });
    }

    /// In his own thread: the next in line does not wait for it.
    private static void hesitate() {
        try {
            Thread.sleep(WRONG_DELAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
