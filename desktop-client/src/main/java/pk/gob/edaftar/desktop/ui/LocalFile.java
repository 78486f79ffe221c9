package pk.gob.edaftar.desktop.ui;

import java.nio.file.Path;

/// A file of this computer that somebody chose. Screens hand it on; they never look into it.
public record LocalFile(Path path) {
    /// What it is called.
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
