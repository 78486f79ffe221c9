package pk.gob.edaftar.desktop.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What was typed before, offered below a field while one types. Down takes one up, Enter takes it, anything else goes on:
/// what is typed is never replaced unasked.
public final class Suggestions<T> {
    private static final int MOST = 7;
    private static final double LETTERS = 42;

    private final TextField field;
    private final ListView<T> list = new ListView<>();
    private final Consumer<T> taken;
    private final Latest<List<T>> asking;
    private boolean filling;

    /// @param layer an otherwise empty pane over the form, in which the list is laid
    /// @param ask what to offer for what is typed; runs off the screen's thread
    public Suggestions(TextField field, Pane layer, Background background, Function<String, List<T>> ask,
            Function<T, String> text, Consumer<T> taken) {
        this.field = field;
        this.taken = taken;
        this.asking = background.latest(this::offer);
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setVisible(false);
        list.setAccessibleText(field.getAccessibleText());
        FormWalk.keepsEnter(field, () -> list.isVisible() && list.getSelectionModel().getSelectedIndex() >= 0);
        list.setCellFactory(view -> new TextCell<>(text, this::take));
        layer.getChildren().add(list);
        field.textProperty().addListener((seen, was, is) -> {
            if (!filling && field.isFocused()) {
                String typed = is;
                asking.ask(() -> typed.isBlank() ? List.of() : ask.apply(typed));
            }
        });
        field.focusedProperty().addListener((seen, was, is) -> close());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What was taken up while the answer was on its way stays taken up, if it is offered still.
    private void offer(List<T> found) {
        T takenUp = list.isVisible() ? list.getSelectionModel().getSelectedItem() : null;
        list.getItems().setAll(found.stream().limit(MOST).toList());
        list.getSelectionModel().clearSelection();
        if (takenUp != null) {
            list.getSelectionModel().select(list.getItems().indexOf(takenUp));
        }
        boolean any = !found.isEmpty() && field.isFocused();
        if (any) {
            place();
        }
        list.setVisible(any);
    }

    private void place() {
        Pane layer = (Pane) list.getParent();
        Bounds place = layer.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double row = field.getHeight();
        // wider than its field where there is room: two offices often differ only at the end
        double width = Math.max(place.getWidth(), Math.min(LETTERS * field.getFont().getSize(), layer.getWidth() - place.getMinX()));
        list.setFixedCellSize(row);
        list.resizeRelocate(place.getMinX(), place.getMaxY() + 2, width, row * list.getItems().size() + 2);
    }

    private void pressed(KeyEvent event) {
        if (!list.isVisible()) {
            return;
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = chosen + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().clearAndSelect(Math.clamp(next, 0, list.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen >= 0 && !event.isShortcutDown()) {
            take(list.getItems().get(chosen));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void take(T suggestion) {
        filling = true;
        taken.accept(suggestion);
        filling = false;
        field.end();
        close();
    }

    private void close() {
        asking.forget();
        list.setVisible(false);
    }

    private static final class TextCell<T> extends ListCell<T> {
        private final Function<T, String> text;

        TextCell(Function<T, String> text, Consumer<T> take) {
            this.text = text;
            // shortened where it is too long; else the list would scroll sideways and hide a row by that
            setPrefWidth(0);
            getStyleClass().add("may-shorten");
            setOnMousePressed(pressed -> {
                if (getItem() != null) {
                    take.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }
}
