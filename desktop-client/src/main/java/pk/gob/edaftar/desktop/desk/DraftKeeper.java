package pk.gob.edaftar.desktop.desk;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.ui.Refresh;

/// Keeps a form as it is typed. Only the latest state is written, as often as the disk keeps up; what is dropped stays dropped.
public final class DraftKeeper {
    private final Workplace workplace;
    private final DraftKey key;
    private final Refresh<DraftKey> writing;
    private volatile @Nullable Map<String, String> latest;

    public DraftKeeper(Workplace workplace, DraftKey key) {
        this.workplace = workplace;
        this.key = key;
        this.writing = new Refresh<>(workplace.background(), this::write, written -> { });
    }

    /// Hands over what was kept before, where anything was.
    public void restore(Consumer<Map<String, String>> into) {
        workplace.background().run(() -> workplace.desk().draft(key), kept -> kept.ifPresent(into));
    }

    /// The form as it stands after a key was pressed.
    public void typed(Map<String, String> fields) {
        latest = Map.copyOf(fields);
        writing.ask();
    }

    /// The form has done its work.
    public void drop() {
        latest = null;
        writing.ask();
    }

    private DraftKey write() {
        Map<String, String> fields = latest;
        if (fields == null) {
            workplace.desk().dropDraft(key);
        } else {
            workplace.desk().keepDraft(key, fields);
        }
        return key;
    }
}
