package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.dak.Attachment;

/// Where copies of files lie while other programs show them. It is emptied when the desk opens and when it closes; what another
/// program still holds then goes at the next start.
final class UnsealedFolder {
    private static final System.Logger LOG = System.getLogger(UnsealedFolder.class.getName());

    private final Path folder;

    UnsealedFolder(Path folder) {
        this.folder = folder;
    }

    /// A place for a copy, under a name no file system takes for anything but a name.
    Path place(Attachment file) throws IOException {
        return Files.createDirectories(folder.resolve(file.id().value().toString())).resolve(LocalFile.nameFor(file.name()));
    }

    /// What is changed in a copy would be lost with it: other programs offer to save it elsewhere.
    static void onlyToBeRead(Path copy) {
        if (!copy.toFile().setReadOnly()) {
            LOG.log(System.Logger.Level.DEBUG, "a copy can be written to");
        }
    }

    void empty() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            deepestFirst.forEach(UnsealedFolder::delete);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "copies of files are left", e);
        }
    }

    private static void delete(Path path) {
        try {
            // Windows deletes nothing that is only to be read
            path.toFile().setWritable(true);
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a copy of a file is left", e);
        }
    }
}
