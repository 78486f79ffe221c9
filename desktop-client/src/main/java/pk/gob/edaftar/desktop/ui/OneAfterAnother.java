package pk.gob.edaftar.desktop.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs tasks on another executor, each after the one before it has ended.
final class OneAfterAnother implements Executor {
    private final Executor workers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    OneAfterAnother(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        }
        workers.execute(this::drain);
    }

    private void drain() {
        Runnable next = next();
        while (next != null) {
            next.run();
            next = next();
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable next = waiting.poll();
            busy = next != null;
            return next;
        }
    }
}
