package pk.gob.edaftar.desktop.dak;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.Box;
import pk.gob.edaftar.desktop.desk.DakRow;
import pk.gob.edaftar.desktop.desk.ListQuery.Sort;
import pk.gob.edaftar.desktop.desk.Only;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.export.ExportView;
import pk.gob.edaftar.desktop.ui.Choices;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Steps;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.desktop.ui.WindowedList.Slot;
import pk.gob.edaftar.model.dak.DakId;

/// A list of dak with its order and a field to narrow it.
final class DakListView extends BorderPane implements Steps {
    private static final double LINES_OF_A_ROW = 5.9;

    private final DakListViewModel model;
    private final Kit kit;
    private final Wording wording;
    private final ListView<Slot<DakId, DakRow>> list;
    private final CustomTextField filter;
    private Runnable books = () -> { };

    DakListView(DakListViewModel model, Kit kit, Wording wording) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("dak-list");
        filter = filterField();
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("edge-to-edge", "papers");
        list.setAccessibleText(kit.say("dak.box." + Chips.name(model.box())));
        list.setCellFactory(view -> new DakCell(kit, wording, model.box(), model.taken()));
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

    @Override
    public boolean focusFilter() {
        // only after the key that asked for it, which would else be typed into it
        WhileShown.focus(model.background(), filter);
        return true;
    }

    @Override
    public void focusList() {
        WhileShown.focus(model.background(), list);
    }

    /// Takes the paper one is at together with the others, or leaves it out, and goes to the next.
    void take() {
        Slot<DakId, DakRow> here = list.getSelectionModel().getSelectedItem();
        if (here != null) {
            model.take(here.id());
            step(1);
        }
    }

    /// Takes all of the list, where the keys are on it.
    boolean takeAll() {
        boolean here = list.isFocused();
        if (here) {
            model.takeAll();
        }
        return here;
    }

    @Override
    public void step(int by) {
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
        title.setMinWidth(USE_PREF_SIZE);
        if (model.box() == Box.BELOW) {
            title.setMinWidth(0);
            title.getStyleClass().add("may-shorten");
            WhileShown.follow(this, model.onlyProperty(), only -> title.setText(
                    only.scope() == null ? kit.say("dak.box.below") : kit.say("dak.box.below.of", wording.scope(only.scope()))));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ComboBox<Sort> sort = sortBox();
        if (model.box() == Box.BELOW) {
            sort.setMinWidth(USE_PREF_SIZE);
        }
        HBox above = new HBox(title, space, sort, directionButton(), menu());
        above.getStyleClass().add("list-head-line");
        VBox head = new VBox(above, new OnlyButton(model, kit), filter);
        head.getStyleClass().add("list-head");
        return head;
    }

    private ComboBox<Sort> sortBox() {
        ComboBox<Sort> box = Choices.of(List.of(Sort.values()), sort -> kit.say("dak.sort." + (sort == Sort.DUE && model.box() == Box.FLAGGED ? "follow-up" : Chips.name(sort))));
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

    private MenuButton menu() {
        return kit.controls().menu("dak.list.more", Icon.MORE, kit.controls().item("print.books", Icon.PRINT, Keys.PRINT, () -> books.run()),
                kit.controls().item("export.list", Icon.EXPORT, Keys.EXPORT, this::takeOut));
    }

    /// What is done where somebody wants the books of the registry printed.
    void onPrint(Runnable then) {
        books = then;
    }

    /// Takes the list out into a file, as it stands.
    void takeOut() {
        ExportView.open(new DakListing(model, kit, wording).listing(), model.workplace(), kit);
    }

    private CustomTextField filterField() {
        CustomTextField field = new CustomTextField();
        field.setLeft(Icon.FILTER.node());
        field.setPromptText(kit.say("dak.filter", Keys.FILTER.shown()));
        field.setAccessibleText(kit.say("dak.filter.label"));
        field.textProperty().bindBidirectional(model.filterProperty());
        Button clear = kit.controls().icon("dak.filter.clear", Icon.CLOSE, this::widen);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isEmpty().not());
        field.setRight(clear);
        field.getStyleClass().add("find");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean leaves = Keys.LEAVE.matches(event);
            if (leaves || event.getCode() == KeyCode.DOWN) {
                event.consume();
                if (leaves) {
                    widen();
                }
                list.requestFocus();
            }
        });
        return field;
    }

    private void widen() {
        model.filterProperty().set("");
    }

    /// What an empty list says: nothing has come yet, or only nothing with the words it is narrowed to.
    private VBox placeholder() {
        VBox placeholder = new VBox();
        placeholder.getStyleClass().add("empty");
        WhileShown.follow(this, model.filterProperty(), words -> empty(placeholder));
        WhileShown.follow(this, model.onlyProperty(), only -> empty(placeholder));
        return placeholder;
    }

    private void empty(VBox placeholder) {
        placeholder.getChildren().setAll(model.filterProperty().get().isBlank() ? empty() : narrowed());
    }

    private List<Node> narrowed() {
        return List.of(Icon.FILTER.node(), kit.controls().text(kit.say("dak.empty.narrowed"), "empty-title"),
                kit.controls().text(kit.say("dak.empty.narrowed.hint", Keys.FIND.shown()), "empty-hint"));
    }

    private List<Node> empty() {
        boolean figure = model.box() != Box.BELOW && !model.onlyProperty().get().equals(Only.ANY);
        String box = figure ? "only" : Chips.name(model.box());
        return List.of((model.box() == Box.MY_DESK ? Icon.DESK : Icon.DIARY).node(),
                kit.controls().text(kit.say("dak.empty." + box), "empty-title"),
                kit.controls().text(kit.say("dak.empty." + box + ".hint", Keys.REGISTER.shown()), "empty-hint"));
    }
}
