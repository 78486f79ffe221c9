package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;

/// Work and its result in one go, without a toolkit; a bug fails the test that caused it.
public final class AtOnce {
    private AtOnce() {}

    public static Background background() {
        ErrorReporter reporter = new ErrorReporter();
        reporter.shownBy(fault -> {
            throw new AssertionError(fault.details());
        });
        return new Background(Runnable::run, Runnable::run, reporter);
    }

    /// The workplace of a desk, in its first seat.
    public static Workplace at(DeskInMemory desk) {
        return new Workplace(desk, desk.seats().getFirst(), background());
    }
}
