package pk.gob.edaftar.desktop.preview;

import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The words of a file, line by line, each from its own side, and what they are not.
final class WordsView extends VBox {
    WordsView(PreviewViewModel.Shown.Words words, String name, Kit kit, Background background) {
        getStyleClass().add("preview-words");
        String note = switch (words.kind()) {
            case TEXT -> "";
            case OFFICE -> kit.say("preview.note.office");
            case MAIL -> kit.say("preview.note.mail");
            case PACKED -> kit.say("preview.note.packed");
        };
        if (!note.isEmpty() || words.cut()) {
            Notice notice = new Notice();
            notice.show(Notice.Kind.INFORM, note.isEmpty() ? kit.say("preview.note.cut") : note, note.isEmpty() || !words.cut() ? "" : kit.say("preview.note.cut"));
            getChildren().add(notice);
        }
        ListView<String> lines = new ListView<>(FXCollections.observableList(words.lines()));
        lines.setAccessibleText(kit.say("preview.words", name));
        lines.setCellFactory(list -> new Line());
        lines.getStyleClass().addAll("edge-to-edge", "preview-lines");
        lines.setPlaceholder(kit.controls().text(kit.say("preview.noWords"), "empty-hint"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().add(lines);
        WhileShown.focus(background, lines);
    }

    private static final class Line extends ListCell<String> {
        Line() {
            setWrapText(true);
            // as wide as the list, not as the line
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line);
            setNodeOrientation(line == null ? NodeOrientation.INHERIT : Bidi.orientation(line));
        }
    }
}
