package pk.gob.edaftar.desktop.dak;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import pk.gob.edaftar.desktop.ui.LocalFile;

/// Files of this computer let go over something, or copied elsewhere and put down here.
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
            List<LocalFile> files = files(event.getDragboard());
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                dropped.accept(files);
            }
        });
    }

    /// The files that were copied last, on this computer; none where something else was, or where somebody writes.
    static List<LocalFile> copied(Node node) {
        return isWriting(node) ? List.of() : files(Clipboard.getSystemClipboard());
    }

    /// The picture that was copied last; none where files or something else was, or where somebody writes.
    static Optional<Image> picture(Node node) {
        return isWriting(node) ? Optional.empty() : Optional.ofNullable(Clipboard.getSystemClipboard().getImage());
    }

    private static boolean isWriting(Node node) {
        return node.getScene() == null || node.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static List<LocalFile> files(Clipboard held) {
        return held.getFiles().stream().filter(File::isFile).map(file -> new LocalFile(file.toPath())).toList();
    }
}
