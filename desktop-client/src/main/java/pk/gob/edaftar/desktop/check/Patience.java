package pk.gob.edaftar.desktop.check;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import pk.gob.edaftar.desktop.desk.Desk;

/// Waits until a desk has come so far, and no longer than so long.
final class Patience {
    /// Not every step of a desk is told: it is looked at so often anyway.
    private static final Duration LOOK = Duration.ofMillis(100);

    private Patience() {}

    /// @return whether it came so far
    static boolean until(Desk desk, Duration limit, BooleanSupplier so) {
        Semaphore changed = new Semaphore(0);
        long begun = System.nanoTime();
        try (Desk.Listening listening = desk.listen(change -> changed.release())) {
            while (!so.getAsBoolean()) {
                if (System.nanoTime() - begun > limit.toNanos()) {
                    return false;
                }
                changed.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                changed.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
