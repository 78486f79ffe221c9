package pk.gob.edaftar.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final ErrorReporter reporter = new ErrorReporter();
    private final Background background = new Background(workers::add, Runnable::run, reporter);
    private final List<Object> shown = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void aHundredQuestionsWhileReadingAreOneMoreReading() {
        Refresh<Integer> refresh = new Refresh<>(background, reads::incrementAndGet, shown::add);
        for (int i = 0; i < 100; i++) {
            refresh.ask();
        }
        work();
        assertThat(shown).containsExactly(1, 2);
    }

    @Test
    void aFailedReadingDoesNotStopLaterOnes() {
        List<ErrorReporter.Fault> faults = new ArrayList<>();
        reporter.shownBy(faults::add);
        Refresh<Integer> refresh = new Refresh<>(background, () -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("no disk");
            }
            return reads.get();
        }, shown::add);
        refresh.ask();
        work();
        refresh.ask();
        work();
        assertThat(shown).containsExactly(2);
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().code()).matches("[0-9A-F]{3}-[0-9A-F]{3}");
    }

    @Test
    void onlyTheLastAnswerCounts() {
        Latest<String> latest = background.latest(shown::add);
        latest.ask(() -> "first");
        latest.ask(() -> "second");
        work();
        assertThat(shown).containsExactly("second");
    }

    @Test
    void inOrderNeverOvertakes() {
        Background inOrder = background.inOrder();
        inOrder.run(() -> "first", shown::add);
        inOrder.run(() -> "second", shown::add);
        inOrder.run(() -> "third", shown::add);
        assertThat(workers).hasSize(1);
        work();
        assertThat(shown).containsExactly("first", "second", "third");
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.poll().run();
        }
    }
}
