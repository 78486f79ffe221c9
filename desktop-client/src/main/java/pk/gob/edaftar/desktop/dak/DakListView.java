package pk.gob.edaftar.desktop.dak;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.ListQuery.Sort;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.desktop.ui.WindowedList.Slot;
import pk.gob.edaftar.model.dak.DakId;

/// A list of dak with its order and a field to narrow it.
final class DakListView extends BorderPane {
    private static final double LINES_OF_A_ROW = 5.6;

    private final DakListViewModel model;
    private final Kit kit;
    private final ListView<Slot<DakId, DakRow>> list;
    private final CustomTextField filter;

    DakListView(DakListViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("dak-list");
        filter = filterField();
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("edge-to-edge", "papers");
        list.setAccessibleText(kit.say("dak.box." + Chips.name(model.box())));
        list.setCellFactory(view -> new DakCell(kit, wording, model.box()));
        list.setPlaceholder(placeholder());
        WhileShown.follow(this, kit.appearance().sizeProperty(), size -> list.setFixedCellSize(kit.appearance().em() * LINES_OF_A_ROW));
        setTop(head());
        setCenter(list);
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.selectedProperty().set(is.id());
            }
        });
        WhileShown.follow(this, model.selectedProperty(), this::select);
        WhileShown.follow(this, model.readProperty(), read -> list.getPlaceholder().setVisible(read));
    }

    void focusFilter() {
        filter.requestFocus();
    }

    void focusList() {
        WhileShown.focus(model.background(), list);
    }

    /// Goes to the next or the one before.
    void step(int by) {
        int size = model.rows().size();
        if (size > 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void select(@Nullable DakId id) {
        int index = id == null ? -1 : model.rows().indexOfId(id);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
    }

    private VBox head() {
        Label title = new Label(kit.say("dak.box." + Chips.name(model.box())));
        title.getStyleClass().add("list-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox above = new HBox(title, space, sortBox(), directionButton());
        above.getStyleClass().add("list-head-line");
        VBox head = new VBox(above, filter);
        head.getStyleClass().add("list-head");
        return head;
    }

    private ComboBox<Sort> sortBox() {
        ComboBox<Sort> box = Choices.of(List.of(Sort.values()), sort -> kit.say("dak.sort." + Chips.name(sort)));
        box.setAccessibleText(kit.say("dak.sort"));
        box.getStyleClass().add("sort-box");
        box.valueProperty().bindBidirectional(model.sortProperty());
        return box;
    }

    private Button directionButton() {
        Button direction = kit.controls().icon("dak.sort.descending", Icon.DESCENDING,
                () -> model.descendingProperty().set(!model.descendingProperty().get()));
        WhileShown.follow(this, model.descendingProperty(),
                descending -> direction.setGraphic((descending ? Icon.DESCENDING : Icon.ASCENDING).node()));
        return direction;
    }

    private CustomTextField filterField() {
        CustomTextField field = new CustomTextField();
        field.setLeft(Icon.FILTER.node());
        field.setPromptText(kit.say("dak.filter", Keys.FILTER.shown()));
        field.setAccessibleText(kit.say("dak.filter.label"));
        field.textProperty().bindBidirectional(model.filterProperty());
        return field;
    }

    private VBox placeholder() {
        String box = Chips.name(model.box());
        Label title = kit.controls().text(kit.say("dak.empty." + box), "empty-title");
        Label hint = kit.controls().text(kit.say("dak.empty." + box + ".hint", Keys.REGISTER.shown()), "empty-hint");
        VBox empty = new VBox((model.box() == Box.MY_DESK ? Icon.DESK : Icon.DIARY).node(), title, hint);
        empty.getStyleClass().add("empty");
        return empty;
    }
}
