package pk.gob.edaftar.server.account;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.Optional;
import java.util.function.Supplier;

/// One try to sign in: who, where, and what will be known when its turn has come.
/// @param <T> the outcome
final class Turn<T> {
    private final String ticket;
    private final String account;
    private final UUID device;
    private final boolean known;
    private final Supplier<T> check;
    private final Supplier<T> givenUp;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private volatile long touched;

    /// @param known whether this account has signed in at this device before
    /// @param givenUp the outcome when another try takes its place
    Turn(String ticket, String account, UUID device, boolean known, Supplier<T> check, Supplier<T> givenUp) {
        this.ticket = ticket;
        this.account = account;
        this.device = device;
        this.known = known;
        this.check = check;
        this.givenUp = givenUp;
    }

    String ticket() {
        return ticket;
    }

    String account() {
        return account;
    }

    boolean known() {
        return known;
    }

    boolean sameDesk(Turn<T> other) {
        return account.equals(other.account) && device.equals(other.device);
    }

    void touch(long millis) {
        touched = millis;
    }

    long touched() {
        return touched;
    }

    void check() {
        outcome.completeAsync(check, Runnable::run);
    }

    void giveUp() {
        outcome.complete(givenUp.get());
    }

    /// The outcome, if it is there within the time given.
    Optional<T> await(long millis) {
        try {
            return Optional.of(outcome.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sign-in could not be checked", e.getCause());
        }
    }
}
