package pk.gob.edaftar.desktop.shell;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import pk.gob.edaftar.desktop.ui.Background;

/// Notices that nobody has touched a key or the mouse for a while. It belongs to the screen's thread, and costs nothing while
/// somebody works: it looks again only when the time could be over.
public final class IdleWatch {
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(1);

    private final Background background;
    private final Supplier<Duration> after;
    private final Runnable idle;
    private long stirred = System.nanoTime();
    private long round;

    /// @param after how long is too long; nothing for never
    /// @param idle told once, until it is begun anew
    public IdleWatch(Scene scene, Background background, Supplier<Duration> after, Runnable idle) {
        this.background = background;
        this.after = after;
        this.idle = idle;
        scene.addEventFilter(InputEvent.ANY, event -> stirred = System.nanoTime());
    }

    /// Watches from now on.
    public void begin() {
        stirred = System.nanoTime();
        round++;
        look(round);
    }

    /// Watches no more.
    public void end() {
        round++;
    }

    private void look(long mine) {
        if (mine != round) {
            return;
        }
        Duration limit = after.get();
        Duration rest = limit.isPositive() ? limit.minusNanos(System.nanoTime() - stirred) : LOOKS_AGAIN;
        if (!rest.isPositive()) {
            end();
            idle.run();
            return;
        }
        CompletableFuture.delayedExecutor(rest.toMillis() + 1, TimeUnit.MILLISECONDS)
                .execute(() -> background.onScreen(() -> look(mine)));
    }
}
