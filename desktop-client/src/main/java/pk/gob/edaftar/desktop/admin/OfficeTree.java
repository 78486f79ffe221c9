package pk.gob.edaftar.desktop.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.export.Cell;
import pk.gob.edaftar.desktop.export.Column;
import pk.gob.edaftar.desktop.export.Listing;
import pk.gob.edaftar.desktop.export.Rows;
import pk.gob.edaftar.desktop.ui.Kit;

/// The tree of units and posts, and beside it what is to be known and done about the one chosen. Words above it leave only
/// the way to what they mean; arrows fold and unfold it. What was open stays open when the directory changes.
final class OfficeTree extends Catalogue<Branch> {
    private static final int LEVEL = 8;
    private static final int WIDTH = 40;

    private final Kit kit;
    private final ObservableList<Branch> all;
    private final TreeView<Branch> tree;
    private final Set<UUID> open = new HashSet<>();
    private boolean filling;

    /// @param all what stands at the top
    /// @param about what is shown of the chosen one
    OfficeTree(Kit kit, ObservableList<Branch> all, Function<Branch, List<? extends Node>> about) {
        this(new TreeView<>(), kit, all, about);
    }

    private OfficeTree(TreeView<Branch> tree, Kit kit, ObservableList<Branch> all, Function<Branch, List<? extends Node>> about) {
        super(kit, tree, kit.say("admin.units"), all, about);
        this.kit = kit;
        this.all = all;
        this.tree = tree;
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(view -> new Entry());
        tree.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> show(is));
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

    /// Every unit and post the words leave, from above to below, with how deep it stands.
    @Override
    Listing<?> listing() {
        List<Placed> placed = new ArrayList<>();
        tree.getRoot().getChildren().forEach(top -> place(top, 1, placed));
        return new Listing<>(kit.say("admin.units"), said(), List.of(
                new Column<>(kit.say("admin.listing.level"), LEVEL, row -> new Cell.Count(row.level())),
                new Column<>(kit.say("admin.units"), WIDTH, row -> Cell.words(row.branch().upper())),
                new Column<>(kit.say("admin.listing.more"), 2 * WIDTH, row -> Cell.words(row.branch().lower()))), Rows.of(placed), row -> false);
    }

    private static void place(TreeItem<Branch> item, int level, List<Placed> into) {
        into.add(new Placed(item.getValue(), level));
        item.getChildren().forEach(each -> place(each, level + 1, into));
    }

    /// An entry and how deep it stands.
    private record Placed(Branch branch, int level) {}

    @Override
    void chooseFirst() {
        first(tree.getRoot(), words().words()).ifPresent(tree.getSelectionModel()::select);
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 1));
    }

    /// The uppermost that is meant, not what is only on the way to it.
    private static Optional<TreeItem<Branch>> first(TreeItem<Branch> from, List<String> words) {
        return from.getChildren().stream().map(each -> each.getValue().isMeant(words) ? Optional.of(each) : first(each, words))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    void fill() {
        TreeItem<Branch> chosen = tree.getSelectionModel().getSelectedItem();
        UUID key = chosen == null || chosen.getValue() == null ? null : chosen.getValue().key();
        List<String> words = words().words();
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

    private void show(@Nullable TreeItem<Branch> chosen) {
        if (!filling) {
            show(chosen == null ? null : chosen.getValue());
        }
    }

    private static final class Entry extends TreeCell<Branch> {
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
