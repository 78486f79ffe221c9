package pk.gob.edaftar.desktop.ui;

import java.util.function.Consumer;

/// Reads something again whenever it may have changed, never twice at once: what is asked while it reads
/// is read once more after. A hundred changes a second cost as many reads as there is time for.
public final class Refresh<T> {
    private final Background background;
    private final Background.Work<T> read;
    private final Consumer<? super T> show;
    private boolean reading;
    private boolean again;

    public Refresh(Background background, Background.Work<T> read, Consumer<? super T> show) {
        this.background = background;
        this.read = read;
        this.show = show;
    }

    /// Asks for a reading that begins now or later; on the screen's thread.
    public void ask() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        background.run(read, show, () -> {
            reading = false;
            if (again) {
                again = false;
                ask();
            }
        });
    }
}
