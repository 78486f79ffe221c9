package pk.gob.edaftar.desktop.dak;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import pk.gob.edaftar.desktop.ui.LocalFile;

/// Files of this computer let go over something.
final class FileDrop {
    private FileDrop() {}

    /// Folders are left where they are.
    static void on(Node node, Consumer<List<LocalFile>> dropped) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> {
            List<LocalFile> files = event.getDragboard().getFiles().stream().filter(File::isFile)
                    .map(file -> new LocalFile(file.toPath())).toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                dropped.accept(files);
            }
        });
    }
}
