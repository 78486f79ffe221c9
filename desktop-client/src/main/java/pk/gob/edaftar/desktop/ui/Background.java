package pk.gob.edaftar.desktop.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one way off the screen's thread and back. What fails on either side is reported once, here.
/// It must never make the screen wait.
public final class Background {
    /// Work that may touch disk or net.
    @FunctionalInterface
    public interface Work<T> {
        T get() throws Exception;
    }

    /// Work without a result.
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    private final Executor workers;
    private final Executor screen;
    private final ErrorReporter reporter;

    /// @param workers where work is done
    /// @param screen where results are shown, one after the other
    public Background(Executor workers, Executor screen, ErrorReporter reporter) {
        this.workers = workers;
        this.screen = screen;
        this.reporter = reporter;
    }

    /// Virtual threads for the work, the FX thread for its results.
    public static Background onVirtualThreads(ErrorReporter reporter) {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, reporter);
    }

    /// Another one that does its work in the order it is asked: for acts, which follow one another.
    public Background inOrder() {
        return new Background(new OneAfterAnother(workers), screen, reporter);
    }

    /// Does work elsewhere and hands its result to the screen.
    public <T> void run(Work<T> work, Consumer<? super T> then) {
        run(work, then, () -> { });
    }

    /// The same, and whatever became of it, something on the screen at the end.
    <T> void run(Work<T> work, Consumer<? super T> then, Runnable atTheEnd) {
        workers.execute(() -> {
            try {
                T result = work.get();
                screen.execute(() -> guarded(() -> then.accept(result)));
            } catch (Exception | LinkageError e) {
                reporter.report(e);
            } finally {
                screen.execute(() -> guarded(atTheEnd::run));
            }
        });
    }

    /// Does work elsewhere whose result nobody looks at.
    public void run(Task task) {
        workers.execute(() -> guarded(task));
    }

    /// Comes back to the screen, from whichever thread.
    public void onScreen(Runnable show) {
        screen.execute(() -> guarded(show::run));
    }

    /// For questions asked at every key: only the answer to the last one is shown.
    public <T> Latest<T> latest(Consumer<? super T> show) {
        return new Latest<>(this, show);
    }

    private void guarded(Task task) {
        try {
            task.run();
        } catch (Exception | LinkageError e) {
            reporter.report(e);
        }
    }
}
