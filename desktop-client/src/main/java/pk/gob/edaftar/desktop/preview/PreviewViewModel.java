package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.ui.Background;

/// One file looked into: which page, how near, and why not. Belongs to the screen's thread; the file is read by a process that lives
/// from [#begin] to [#end].
public final class PreviewViewModel {
    private static final List<Double> STEPS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    private static final double WHOLE_WIDTH = 1.0;
    private static final int USUAL_WIDTH = 800;

    private final Subject subject;
    private final Background background;
    private final Background inOrder;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Waiting());
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(WHOLE_WIDTH);
    private final AtomicLong asked = new AtomicLong();
    private volatile @Nullable Previewer previewer;
    private int page;
    private int count;
    private int width = USUAL_WIDTH;

    /// What is looked into.
    /// @param size in bytes
    public record Subject(String name, long size, Previewer.Source source) {}

    /// What there is before one's eyes.
    public sealed interface Shown {
        record Waiting() implements Shown {}

        record Locked(boolean wrong) implements Shown {}

        record Words(Preview.Kind kind, List<String> lines, boolean cut) implements Shown {}

        /// @param number from 1
        record Page(int number, int count, Drawn drawn) implements Shown {}

        /// @param number of the page that cannot be shown, from 1; 0 for the whole file
        record Not(Unshown why, int number, int count) implements Shown {}
    }

    public PreviewViewModel(Subject subject, Background background) {
        this.subject = subject;
        this.background = background;
        this.inOrder = background.inOrder();
    }

    public String name() {
        return subject.name();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How near, where 1 is the whole width of a page.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Begins to look; what was looked at before is let go.
    public void begin() {
        end();
        page = 0;
        count = 0;
        shown.set(new Shown.Waiting());
        long mine = asked.incrementAndGet();
        inOrder.run(() -> opened(mine), preview -> show(mine, preview));
    }

    /// Ends it; whatever is under way is given up at once, and nothing of the file stays in memory.
    public void end() {
        asked.incrementAndGet();
        Previewer open = previewer;
        previewer = null;
        if (open != null) {
            background.run(open::close);
        }
    }

    /// @param mine what was asked; where something else has been meanwhile, nothing is begun and nothing left behind
    private Preview opened(long mine) {
        if (mine != asked.get()) {
            return new Preview.Not(Unshown.NO_PREVIEW);
        }
        try {
            Previewer open = Previewer.start();
            previewer = open;
            if (mine != asked.get()) {
                open.close();
                return new Preview.Not(Unshown.NO_PREVIEW);
            }
            Preview preview = open.open(subject.name(), subject.size(), subject.source());
            if (mine != asked.get()) {
                open.close();
            }
            return preview;
        } catch (IOException e) {
            return new Preview.Not(Unshown.NO_PREVIEW);
        } catch (StoreException notLogged) {
            return new Preview.Not(Unshown.NOT_NOTED);
        }
    }

    /// Tries a password, which is kept nowhere.
    public void unlock(String password) {
        Previewer open = previewer;
        if (open != null) {
            shown.set(new Shown.Waiting());
            long mine = asked.incrementAndGet();
            inOrder.run(() -> open.unlock(password.toCharArray()), preview -> show(mine, preview));
        }
    }

    private void show(long mine, Preview preview) {
        if (mine != asked.get()) {
            return;
        }
        switch (preview) {
            case Preview.Pages(int pages) -> {
                count = pages;
                draw();
            }
            case Preview.Words(Preview.Kind kind, String text, boolean cut) -> background.run(() -> Lines.of(text), lines -> {
                if (mine == asked.get()) {
                    shown.set(new Shown.Words(kind, lines, cut));
                }
            });
            case Preview.Locked(boolean wrong) -> shown.set(new Shown.Locked(wrong));
            case Preview.Not(Unshown why) -> shown.set(new Shown.Not(why, 0, 0));
        }
    }

    /// @param pages 1 for the next page, -1 for the one before
    /// @return whether this file has pages
    public boolean turn(int pages) {
        if (count > 0 && page + pages >= 0 && page + pages < count) {
            page += pages;
            draw();
        }
        return count > 0;
    }

    /// @param steps 1 for nearer, -1 for farther
    /// @return whether this file has pages
    public boolean zoom(int steps) {
        int at = Math.clamp(STEPS.indexOf(zoom.get()) + steps, 0, STEPS.size() - 1);
        return zoomTo(STEPS.get(at));
    }

    /// Shows the whole width of a page.
    public boolean wholeWidth() {
        return zoomTo(WHOLE_WIDTH);
    }

    private boolean zoomTo(double next) {
        if (count > 0 && next != zoom.get()) {
            zoom.set(next);
            draw();
        }
        return count > 0;
    }

    /// How wide a page can be shown, in the dots of this screen.
    public void fit(int dots) {
        if (dots > 0 && dots != width) {
            width = dots;
            if (count > 0) {
                draw();
            }
        }
    }

    private void draw() {
        long mine = asked.incrementAndGet();
        int number = page;
        int dots = (int) Math.round(width * zoom.get());
        inOrder.run(() -> mine == asked.get() ? drawn(mine, number, dots) : new Shown.Waiting(), done -> {
            if (mine == asked.get()) {
                shown.set(done);
            }
        });
    }

    private Shown drawn(long mine, int number, int dots) {
        try {
            Previewer open = previewer;
            if (open == null || !open.isAlive()) {
                // a page that took too long has ended it
                Preview again = opened(mine);
                open = previewer;
                if (!(again instanceof Preview.Pages) || open == null) {
                    return again instanceof Preview.Locked ? new Shown.Locked(false) : new Shown.Not(Unshown.BROKEN, number + 1, count);
                }
            }
            return new Shown.Page(number + 1, count, open.draw(number, dots));
        } catch (NotShown e) {
            return new Shown.Not(e.why(), number + 1, count);
        }
    }
}
