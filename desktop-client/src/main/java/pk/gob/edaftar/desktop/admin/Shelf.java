package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// A list to be looked through, and beside it what is to be known and done about the one chosen.
final class Shelf<T> extends BorderPane {
    private final ObservableList<T> all;
    private final Function<T, String> first;
    private final Function<T, String> second;
    private final Function<T, Object> identity;
    private final Function<T, List<? extends Node>> about;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final VBox beside = new VBox();
    private @Nullable T shownBeside;

    /// @param all everything there is
    /// @param lines what a row says, in one line and in another below it
    /// @param identity what stays the same of a row when it is read anew
    /// @param about what is shown of the chosen one
    Shelf(Kit kit, Texts texts, ObservableList<T> all, Lines<T> lines, Function<T, Object> identity, Function<T, List<? extends Node>> about) {
        this.all = all;
        this.first = lines.first();
        this.second = lines.second();
        this.identity = identity;
        this.about = about;
        filter.setPromptText(kit.say("admin.filter"));
        filter.setAccessibleText(kit.say("admin.filter"));
        filter.textProperty().addListener((Observable typed) -> fill());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                pressed.consume();
            }
        });
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(kit.say(texts.name()));
        list.setCellFactory(view -> new Cell());
        VBox empty = new VBox(Icon.FIND.node(), kit.controls().text(kit.say(texts.none()), "empty-title"));
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> show(is));
        beside.getStyleClass().add("admin-beside");
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "admin-scroll");
        VBox left = new VBox(filter, list);
        left.getStyleClass().add("admin-list");
        VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
        setCenter(left);
        setRight(scroll);
        WhileShown.during(this, () -> {
            javafx.beans.InvalidationListener changed = seen -> fill();
            all.addListener(changed);
            fill();
            return () -> all.removeListener(changed);
        });
    }

    /// The text keys of its name, and of what it says when there is nothing.
    record Texts(String name, String none) {}

    /// What a row says.
    record Lines<T>(Function<T, String> first, Function<T, String> second) {}

    TextField filter() {
        return filter;
    }

    void takeKeys() {
        list.requestFocus();
    }

    private void fill() {
        T chosen = list.getSelectionModel().getSelectedItem();
        TypedWords words = TypedWords.of(filter.getText());
        shown.setAll(all.stream().filter(each -> words.allIn(first.apply(each) + " " + second.apply(each))).toList());
        if (chosen != null) {
            shown.stream().filter(each -> identity.apply(each).equals(identity.apply(chosen))).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        show(list.getSelectionModel().getSelectedItem());
    }

    /// What has not changed is left alone: somebody may be about to press it.
    private void show(@Nullable T chosen) {
        if (Objects.equals(chosen, shownBeside)) {
            return;
        }
        shownBeside = chosen;
        beside.getChildren().setAll(chosen == null ? List.of() : about.apply(chosen));
    }

    private final class Cell extends ListCell<T> {
        private final TwoLines lines = new TwoLines(this);

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            lines.show(this, first.apply(item), second.apply(item));
        }
    }
}
