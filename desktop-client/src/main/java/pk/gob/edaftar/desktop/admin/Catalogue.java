package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// Something to be looked through, by words above it, and beside it what is to be known and done about the one chosen.
abstract class Catalogue<T> extends BorderPane {
    private final Kit kit;
    private final Control entries;
    private final Function<T, List<? extends Node>> about;
    private final TextField filter = new TextField();
    private final VBox beside = new VBox();
    private @Nullable T shownBeside;

    /// @param name what the entries are called
    /// @param all what they are made of
    /// @param about what is shown of the chosen one
    Catalogue(Kit kit, Control entries, String name, ObservableList<?> all, Function<T, List<? extends Node>> about) {
        this.kit = kit;
        this.entries = entries;
        this.about = about;
        entries.getStyleClass().add("edge-to-edge");
        entries.setAccessibleText(name);
        filter.setPromptText(kit.say("admin.filter"));
        filter.setAccessibleText(kit.say("admin.filter"));
        filter.textProperty().addListener((Observable typed) -> fill());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        beside.getStyleClass().add("admin-beside");
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "admin-scroll");
        VBox left = new VBox(filter, entries);
        left.getStyleClass().add("admin-list");
        VBox.setVgrow(entries, Priority.ALWAYS);
        setCenter(left);
        setRight(scroll);
        WhileShown.during(this, () -> {
            InvalidationListener changed = seen -> fill();
            all.addListener(changed);
            fill();
            return () -> all.removeListener(changed);
        });
    }

    /// Lays out the entries the words leave.
    abstract void fill();

    /// Chooses the first of them.
    abstract void chooseFirst();

    /// The entries as they stand there, for taking them out.
    abstract Listing<?> listing();

    /// What the words narrow it to, said below what is taken out.
    final List<String> said() {
        return filter.getText().isBlank() ? List.of() : List.of(kit.say("admin.listing.words", filter.getText().strip()));
    }

    TextField filter() {
        return filter;
    }

    TypedWords words() {
        return TypedWords.of(filter.getText());
    }

    void takeKeys() {
        entries.requestFocus();
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN) {
            takeKeys();
            chooseFirst();
            pressed.consume();
        }
    }

    /// What has not changed is left alone: somebody may be about to press it.
    void show(@Nullable T chosen) {
        if (!Objects.equals(chosen, shownBeside)) {
            shownBeside = chosen;
            beside.getChildren().setAll(chosen == null ? List.of() : about.apply(chosen));
        }
    }
}
