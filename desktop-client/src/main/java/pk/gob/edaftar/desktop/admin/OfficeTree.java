package pk.gob.edaftar.desktop.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// The tree of units and posts, and beside it what is to be known and done about the one chosen. Words above it leave only
/// the way to what they mean; arrows fold and unfold it. What was open stays open when the directory changes.
final class OfficeTree extends BorderPane {
    private final ObservableList<Branch> all;
    private final Function<Branch, List<? extends Node>> about;
    private final TextField filter = new TextField();
    private final TreeView<Branch> tree = new TreeView<>();
    private final VBox beside = new VBox();
    private final Set<UUID> open = new HashSet<>();
    private @Nullable Branch shownBeside;
    private boolean filling;

    /// @param all what stands at the top
    /// @param about what is shown of the chosen one
    OfficeTree(Kit kit, ObservableList<Branch> all, Function<Branch, List<? extends Node>> about) {
        this.all = all;
        this.about = about;
        filter.setPromptText(kit.say("admin.filter"));
        filter.setAccessibleText(kit.say("admin.filter"));
        filter.textProperty().addListener((Observable typed) -> fill());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::down);
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.getStyleClass().add("edge-to-edge");
        tree.setAccessibleText(kit.say("admin.units"));
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> show(is));
        beside.getStyleClass().add("admin-beside");
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "admin-scroll");
        VBox left = new VBox(filter, tree);
        left.getStyleClass().add("admin-list");
        VBox.setVgrow(tree, Priority.ALWAYS);
        setCenter(left);
        setRight(scroll);
        WhileShown.during(this, () -> {
            javafx.beans.InvalidationListener changed = seen -> fill();
            all.addListener(changed);
            fill();
            return () -> all.removeListener(changed);
        });
    }

    TextField filter() {
        return filter;
    }

    /// Shows what is in a unit, now and whenever it changes.
    void unfold(UUID key) {
        open.add(key);
        TreeItem<Branch> item = find(tree.getRoot(), key);
        if (item != null) {
            item.setExpanded(true);
        }
        takeKeys();
    }

    void takeKeys() {
        tree.requestFocus();
    }

    private void down(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN) {
            tree.requestFocus();
            first(tree.getRoot(), words()).ifPresent(tree.getSelectionModel()::select);
            tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 1));
            pressed.consume();
        }
    }

    private List<String> words() {
        return TypedWords.of(filter.getText()).words();
    }

    /// The uppermost that is meant, not what is only on the way to it.
    private static Optional<TreeItem<Branch>> first(TreeItem<Branch> from, List<String> words) {
        return from.getChildren().stream().map(each -> each.getValue().isMeant(words) ? Optional.of(each) : first(each, words))
                .flatMap(Optional::stream).findFirst();
    }

    private void fill() {
        TreeItem<Branch> chosen = tree.getSelectionModel().getSelectedItem();
        UUID key = chosen == null || chosen.getValue() == null ? null : chosen.getValue().key();
        List<String> words = words();
        filling = true;
        TreeItem<Branch> root = new TreeItem<>();
        all.stream().flatMap(top -> top.sought(words).stream()).forEach(top -> root.getChildren().add(item(top, words)));
        root.setExpanded(true);
        tree.setRoot(root);
        filling = false;
        TreeItem<Branch> again = key == null ? null : find(root, key);
        if (again != null) {
            tree.getSelectionModel().select(again);
        }
        show(again);
    }

    private TreeItem<Branch> item(Branch branch, List<String> words) {
        TreeItem<Branch> item = new TreeItem<>(branch);
        branch.within().forEach(each -> item.getChildren().add(item(each, words)));
        boolean way = !branch.isMeant(words);
        item.setExpanded(way || open.contains(branch.key()));
        item.expandedProperty().addListener((seen, was, is) -> keep(branch.key(), is));
        return item;
    }

    private void keep(UUID key, boolean expanded) {
        if (!filling && expanded) {
            open.add(key);
        } else if (!filling) {
            open.remove(key);
        }
    }

    private static @Nullable TreeItem<Branch> find(TreeItem<Branch> from, UUID key) {
        if (from.getValue() != null && from.getValue().key().equals(key)) {
            return from;
        }
        return from.getChildren().stream().map(each -> find(each, key)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// What has not changed is left alone: somebody may be about to press it.
    private void show(@Nullable TreeItem<Branch> chosen) {
        Branch branch = chosen == null ? null : chosen.getValue();
        if (!filling && !Objects.equals(branch, shownBeside)) {
            shownBeside = branch;
            beside.getChildren().setAll(branch == null ? List.of() : about.apply(branch));
        }
    }

    private static final class Cell extends TreeCell<Branch> {
        private final TwoLines lines = new TwoLines(this);

        @Override
        protected void updateItem(@Nullable Branch item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            lines.show(this, item.upper(), item.lower());
        }
    }
}
