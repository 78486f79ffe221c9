package pk.gob.edaftar.desktop.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A question asked again before its answer has come: earlier answers are thrown away, however late they arrive.
public final class Latest<T> {
    private final Background background;
    private final Consumer<? super T> show;
    private final AtomicLong asked = new AtomicLong();

    Latest(Background background, Consumer<? super T> show) {
        this.background = background;
        this.show = show;
    }

    /// Asks; what was asked before no longer counts.
    public void ask(Background.Work<T> question) {
        long mine = asked.incrementAndGet();
        background.run(question, answer -> {
            if (mine == asked.get()) {
                show.accept(answer);
            }
        });
    }

    /// Forgets the question under way.
    public void forget() {
        asked.incrementAndGet();
    }
}
