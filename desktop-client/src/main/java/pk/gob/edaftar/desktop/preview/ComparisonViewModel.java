package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.preview.PreviewViewModel.Subject;
import pk.gob.edaftar.desktop.store.StoreException;
import pk.gob.edaftar.desktop.ui.Background;

/// Two versions of a file and what of their words differs. Belongs to the screen's thread; each is read by a process of its own, one
/// after the other.
public final class ComparisonViewModel {
    private final Version earlier;
    private final Version later;
    private final Background background;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Waiting());
    private final AtomicLong asked = new AtomicLong();
    private volatile @Nullable Previewer reading;

    /// @param number from 1
    public record Version(int number, Subject subject) {}

    /// What there is before one's eyes.
    public sealed interface Shown {
        record Waiting() implements Shown {}

        /// @param cut whether only the beginning of either was compared
        record Compared(Comparison comparison, boolean cut) implements Shown {}

        /// @param version the number of the one whose words cannot be had
        record Not(Unshown why, int version) implements Shown {}
    }

    private record Read(Preview preview, int version) {}

    public ComparisonViewModel(Version earlier, Version later, Background background) {
        this.earlier = earlier;
        this.later = later;
        this.background = background;
    }

    public String name() {
        return later.subject().name();
    }

    public int earlier() {
        return earlier.number();
    }

    public int later() {
        return later.number();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Begins to compare.
    public void begin() {
        end();
        long mine = asked.incrementAndGet();
        shown.set(new Shown.Waiting());
        background.run(() -> compared(mine), done -> {
            if (mine == asked.get()) {
                shown.set(done);
            }
        });
    }

    /// Ends it; nothing of either stays in memory.
    public void end() {
        asked.incrementAndGet();
        shown.set(new Shown.Waiting());
        Previewer open = reading;
        reading = null;
        if (open != null) {
            background.run(open::close);
        }
    }

    private Shown compared(long mine) {
        Read was = words(earlier, mine);
        Read is = words(later, mine);
        if (was.preview() instanceof Preview.Words(Preview.Kind kind, String before, boolean beforeCut)
                && is.preview() instanceof Preview.Words(Preview.Kind same, String after, boolean afterCut)) {
            var lines = Lines.of(before);
            var now = Lines.of(after);
            boolean cut = beforeCut || afterCut || Math.max(lines.size(), now.size()) > Comparison.MOST_LINES;
            return new Shown.Compared(Comparison.of(lines, now), cut);
        }
        Read missing = was.preview() instanceof Preview.Words ? is : was;
        return new Shown.Not(switch (missing.preview()) {
            case Preview.Not(Unshown why) -> why;
            case Preview.Locked locked -> Unshown.LOCKED;
            case Preview.Pages pages -> Unshown.NO_WORDS;
            case Preview.Words words -> Unshown.NO_WORDS;
        }, missing.version());
    }

    /// @param mine what was asked; where something else has been meanwhile, nothing is begun and nothing left behind
    private Read words(Version version, long mine) {
        if (mine != asked.get()) {
            return new Read(new Preview.Not(Unshown.NO_PREVIEW), version.number());
        }
        try (Previewer open = Previewer.start()) {
            reading = open;
            if (mine != asked.get()) {
                return new Read(new Preview.Not(Unshown.NO_PREVIEW), version.number());
            }
            Preview seen = open.open(version.subject().name(), version.subject().size(), version.subject().source());
            return new Read(seen instanceof Preview.Pages ? open.words() : seen, version.number());
        } catch (IOException e) {
            return new Read(new Preview.Not(Unshown.NO_PREVIEW), version.number());
        } catch (StoreException notLogged) {
            return new Read(new Preview.Not(Unshown.NOT_NOTED), version.number());
        }
    }
}
