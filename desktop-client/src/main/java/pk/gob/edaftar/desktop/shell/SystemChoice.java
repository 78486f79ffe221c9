package pk.gob.edaftar.desktop.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import pk.gob.edaftar.desktop.ui.LocalFile;

/// Files chosen in the windows this computer has for it.
final class SystemChoice implements FileChoice {
    @Override
    public List<LocalFile> several(String title, Window over) {
        List<File> files = chooser(title).showOpenMultipleDialog(over);
        return files == null ? List.of() : files.stream().map(file -> new LocalFile(file.toPath())).toList();
    }

    @Override
    public Optional<LocalFile> target(String title, String name, Window over) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(file -> new LocalFile(file.toPath()));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
