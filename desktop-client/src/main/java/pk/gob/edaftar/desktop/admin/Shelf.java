package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;

/// A list to be looked through, and beside it what is to be known and done about the one chosen.
final class Shelf<T> extends Catalogue<T> {
    private static final int WIDTH = 36;

    private final ObservableList<T> all;
    private final Lines<T> lines;
    private final Function<T, Object> identity;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ListView<T> list;
    private final String name;
    private List<Column<T>> columns;

    /// @param all everything there is
    /// @param lines what a row says, in one line and in another below it
    /// @param identity what stays the same of a row when it is read anew
    /// @param about what is shown of the chosen one
    Shelf(Kit kit, Texts texts, ObservableList<T> all, Lines<T> lines, Function<T, Object> identity, Function<T, List<? extends Node>> about) {
        this(new ListView<>(), kit, texts, all, lines, identity, about);
    }

    private Shelf(ListView<T> list, Kit kit, Texts texts, ObservableList<T> all, Lines<T> lines, Function<T, Object> identity,
            Function<T, List<? extends Node>> about) {
        super(kit, list, kit.say(texts.name()), all, about);
        this.all = all;
        this.lines = lines;
        this.identity = identity;
        this.list = list;
        this.name = kit.say(texts.name());
        this.columns = List.of(new Column<>(name, WIDTH, row -> Cell.words(lines.first().apply(row))),
                new Column<>(kit.say("admin.listing.more"), 2 * WIDTH, row -> Cell.words(lines.second().apply(row))));
        list.setItems(shown);
        list.setCellFactory(view -> new Entry());
        VBox empty = new VBox(Icon.FIND.node(), kit.controls().text(kit.say(texts.none()), "empty-title"));
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> show(is));
    }

    /// The text keys of its name, and of what it says when there is nothing.
    record Texts(String name, String none) {}

    /// What a row says.
    record Lines<T>(Function<T, String> first, Function<T, String> second) {}

    /// What each column of it says when it is taken out, where that is more than its two lines.
    Shelf<T> takenOutAs(List<Column<T>> others) {
        columns = List.copyOf(others);
        return this;
    }

    @Override
    Listing<?> listing() {
        return new Listing<>(name, said(), columns, Rows.of(shown), row -> false);
    }

    @Override
    void chooseFirst() {
        list.getSelectionModel().selectFirst();
    }

    @Override
    void fill() {
        T chosen = list.getSelectionModel().getSelectedItem();
        TypedWords words = words();
        shown.setAll(all.stream().filter(each -> words.allIn(lines.first().apply(each) + " " + lines.second().apply(each))).toList());
        if (chosen != null) {
            shown.stream().filter(each -> identity.apply(each).equals(identity.apply(chosen))).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        show(list.getSelectionModel().getSelectedItem());
    }

    private final class Entry extends ListCell<T> {
        private final TwoLines text = new TwoLines(this);

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            text.show(this, lines.first().apply(item), lines.second().apply(item));
        }
    }
}
