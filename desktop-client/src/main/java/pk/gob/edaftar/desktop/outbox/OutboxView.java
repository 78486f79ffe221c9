package pk.gob.edaftar.desktop.outbox;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.OutboxRow;
import pk.gob.edaftar.desktop.desk.Progress;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Notice;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// What waits to be sent: safe on this computer, in the order it goes.
public final class OutboxView extends BorderPane {
    private final Kit kit;
    private final Wording wording;
    private final Notice line = new Notice();

    public OutboxView(OutboxViewModel model, Kit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("tray");
        Label title = new Label(kit.say("outbox.title"));
        title.getStyleClass().add("list-title");
        VBox head = new VBox(title, line);
        head.getStyleClass().add("tray-head");
        setTop(head);
        ListView<OutboxRow> list = new ListView<>(model.waiting());
        list.setAccessibleText(kit.say("outbox.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(placeholder());
        setCenter(list);
        WhileShown.focus(model.workplace().background(), list);
        WhileShown.follow(this, model.readProperty(), read -> list.getPlaceholder().setVisible(read));
        WhileShown.follow(this, model.workplace().syncProperty(), this::show);
    }

    private void show(SyncState state) {
        if (state.line() == SyncState.Line.OFFLINE) {
            line.show(Notice.Kind.INFORM, kit.say("outbox.offline"), kit.say("outbox.offline.hint"));
        } else {
            line.clear();
        }
    }

    private VBox placeholder() {
        VBox empty = new VBox(Icon.ACCEPTED.node(), kit.controls().text(kit.say("outbox.empty"), "empty-title"),
                kit.controls().text(kit.say("outbox.empty.hint"), "empty-hint"));
        empty.getStyleClass().add("empty");
        return empty;
    }

    private final class Cell extends ListCell<OutboxRow> {
        private final Label number = new Label();
        private final Label what = new Label();
        private final Label subject = new Label();
        private final Label when = new Label();
        private final Label progress = new Label();
        private final VBox lines;

        Cell() {
            number.getStyleClass().add("row-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            subject.getStyleClass().addAll("row-where", "may-shorten");
            when.getStyleClass().add("row-day");
            when.setMinWidth(Region.USE_PREF_SIZE);
            progress.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox first = new HBox(number, what, when);
            HBox second = new HBox(subject, progress);
            HBox.setHgrow(subject, Priority.ALWAYS);
            subject.setMaxWidth(Double.MAX_VALUE);
            first.getStyleClass().add("row-line");
            second.getStyleClass().add("row-line");
            lines = new VBox(first, second);
            lines.getStyleClass().add("row-lines");
            getStyleClass().add("outbox-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OutboxRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : lines);
            if (row == null || empty) {
                return;
            }
            number.setText(Bidi.ltr(row.number()));
            what.setText(new CommandWords(kit, wording).what(row.command()));
            subject.setText(row.subject());
            when.setText(kit.dates().brief(row.command().act().at(), wording.desk().now()));
            progress.setText(kit.say("outbox.progress." + row.progress().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            progress.setGraphic((row.progress() == Progress.SAVED_HERE ? Icon.SAVED : Icon.ON_THE_WAY).node());
            progress.getStyleClass().setAll("label", "progress-words");
            setAccessibleText(number.getText() + ", " + what.getText() + ", " + subject.getText() + ", " + progress.getText());
        }
    }
}
