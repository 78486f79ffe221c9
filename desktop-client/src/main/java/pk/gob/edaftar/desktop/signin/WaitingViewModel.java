package pk.gob.edaftar.desktop.signin;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pk.gob.edaftar.desktop.desk.Entrance;
import pk.gob.edaftar.desktop.desk.Welcome.Standing;
import pk.gob.edaftar.desktop.ui.Background;

/// Waiting for an administrator to admit this computer. It asks now and then, which costs the server next to nothing, and goes
/// on by itself: whoever had given his password not long ago is signed in, anybody else is asked for his.
public final class WaitingViewModel {
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(5);
    /// A desk must not open by itself before an empty chair.
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    /// Where it goes on.
    interface Onward {
        /// @param password wiped by whoever takes it; empty where it is not known any more
        void admitted(char[] password);

        void shutOut();
    }

    private final CompletableFuture<Entrance> entrance;
    private final Background background;
    private final Onward onward;
    private final ReadOnlyObjectWrapper<Optional<Standing.Waits>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private char[] password = {};
    private long since;
    private long round;

    WaitingViewModel(CompletableFuture<Entrance> entrance, Background background, Onward onward) {
        this.entrance = entrance;
        this.background = background;
        this.onward = onward;
    }

    Background background() {
        return background;
    }

    /// What the administrator knows this computer by, once the server has said it.
    public ReadOnlyObjectProperty<Optional<Standing.Waits>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Begins to wait.
    /// @param typed what is to be tried again; empty where nobody has given a password
    void begin(String typed) {
        end();
        password = typed.toCharArray();
        since = System.nanoTime();
        standing.set(Optional.empty());
        look();
    }

    /// Waits no more.
    void end() {
        round++;
        Arrays.fill(password, '\0');
        password = new char[0];
    }

    /// Asks at once.
    public void look() {
        round++;
        ask(round);
    }

    private void ask(long mine) {
        if (mine == round) {
            background.run(() -> entrance.get().welcome().standing(), answer -> answered(mine, answer));
        }
    }

    private void answered(long mine, Standing answer) {
        if (mine != round) {
            return;
        }
        switch (answer) {
            case Standing.Admitted in -> {
                boolean late = Duration.ofNanos(System.nanoTime() - since).compareTo(REMEMBERED) > 0;
                char[] given = late ? new char[0] : password.clone();
                end();
                onward.admitted(given);
            }
            case Standing.ShutOut out -> {
                end();
                onward.shutOut();
            }
            case Standing.Waits waits -> {
                standing.set(Optional.of(waits));
                later(mine);
            }
            case Standing.Refused refused -> later(mine);
            case Standing.Silent silent -> later(mine);
        }
    }

    private void later(long mine) {
        CompletableFuture.delayedExecutor(LOOKS_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> background.onScreen(() -> ask(mine)));
    }
}
