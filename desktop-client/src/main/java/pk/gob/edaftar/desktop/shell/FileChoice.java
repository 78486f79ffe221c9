package pk.gob.edaftar.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import pk.gob.edaftar.desktop.ui.LocalFile;

/// Asks somebody which files he means.
public interface FileChoice {
    /// Files that are there; none where nothing was chosen.
    List<LocalFile> several(String title, Window over);

    /// Where something is to be written; nothing where it was left.
    /// @param name what it is called unless something else is typed
    Optional<LocalFile> target(String title, String name, Window over);
}
