package pk.gob.edaftar.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Dialogs;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.KeyMap;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.desktop.ui.OtherProgram;

/// Sheets and short messages laid over the window. While a sheet lies there, keys go nowhere else;
/// when it goes, they return to where they were.
public final class Sheets implements Dialogs {
    private static final Duration SHOWN = Duration.seconds(6);

    private final StackPane layers = new StackPane();
    private final StackPane cover = new StackPane();
    private final VBox told = new VBox();
    private final Messages messages;
    private final Controls controls;
    private final ChangeListener<Node> keeper = (seen, was, is) -> keepKeys(is);
    private final Deque<Sheet> open = new ArrayDeque<>();
    private FileChoice chooser = new SystemChoice();

    /// A sheet and where the keys were before it.
    private record Sheet(Region box, @Nullable Node before) {}

    public Sheets(Messages messages) {
        this.messages = messages;
        this.controls = new Controls(messages);
        cover.getStyleClass().add("cover");
        cover.setVisible(false);
        told.getStyleClass().add("told");
        told.setAlignment(Pos.BOTTOM_LEFT);
        told.setPickOnBounds(false);
        told.setMouseTransparent(true);
        layers.getChildren().setAll(cover, told);
        KeyMap.on(cover).bind(Keys.HELP, () -> { });
        cover.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (Keys.LEAVE.matches(event)) {
                event.consume();
                close();
            }
        });
    }

    /// The layers, to be laid over the screens.
    public StackPane layersOver(Node screens) {
        layers.getChildren().setAll(screens, cover, told);
        return layers;
    }

    @Override
    public void chooseFiles(String title, Consumer<List<LocalFile>> chosen) {
        List<LocalFile> files = chooser.several(title, layers.getScene().getWindow());
        if (!files.isEmpty()) {
            chosen.accept(files);
        }
    }

    @Override
    public void chooseTarget(String title, String name, Consumer<LocalFile> chosen) {
        chooser.target(title, LocalFile.nameFor(name), layers.getScene().getWindow()).ifPresent(chosen);
    }

    /// Has files chosen by something else than this computer's own windows, which no test can operate.
    public void chooseBy(FileChoice other) {
        chooser = other;
    }

    @Override
    public void show(LocalFile file) {
        if (!OtherProgram.show(file)) {
            tell(messages.of("ui.noProgram"));
        }
    }

    @Override
    public void confirm(Question question, Runnable goOn) {
        Button cancel = controls.button("ui.cancel", this::close);
        Button yes = new Button(question.goOn());
        yes.setDefaultButton(!question.harmful());
        yes.getStyleClass().add(question.harmful() ? "danger" : "accent");
        yes.setOnAction(pressed -> {
            close();
            goOn.run();
        });
        HBox buttons = new HBox(cancel, yes);
        buttons.getStyleClass().add("sheet-buttons");
        VBox content = new VBox(controls.text(question.text(), "sheet-text"), buttons);
        content.getStyleClass().add("question");
        open(question.title(), content);
        (question.harmful() ? cancel : yes).requestFocus();
    }

    @Override
    public void open(String title, Node content) {
        Node before = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
        VBox box = box(title, content);
        open.push(new Sheet(box, before));
        show(box);
        focusFirst(content);
    }

    private VBox box(String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(heading, controls.icon("ui.close", Icon.CLOSE, this::close));
        head.getStyleClass().add("sheet-head");
        VBox box = new VBox(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        box.getStyleClass().add("laid-sheet");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    private void show(Region box) {
        watchKeys(false);
        cover.getChildren().setAll(box);
        cover.setVisible(true);
        watchKeys(true);
    }

    /// Closes the uppermost; what lay under it comes back as it was, with the keys where they were.
    @Override
    public void close() {
        watchKeys(false);
        Sheet gone = open.poll();
        Sheet under = open.peek();
        if (under == null) {
            cover.setVisible(false);
            cover.getChildren().clear();
        } else {
            show(under.box());
        }
        if (gone != null && gone.before() != null && gone.before().getScene() != null) {
            gone.before().requestFocus();
        }
    }

    /// Closes all there are, and what was told: it is of another screen, or in another language.
    void closeAll() {
        told.getChildren().clear();
        while (!open.isEmpty()) {
            close();
        }
    }

    private void watchKeys(boolean watch) {
        if (layers.getScene() != null) {
            layers.getScene().focusOwnerProperty().removeListener(keeper);
            if (watch) {
                layers.getScene().focusOwnerProperty().addListener(keeper);
            }
        }
    }

    public boolean isOpen() {
        return cover.isVisible();
    }

    @Override
    public void tell(String text) {
        Label label = controls.text(text, "told-text");
        label.setGraphic(Icon.ACCEPTED.node());
        label.setAccessibleRole(AccessibleRole.TEXT);
        told.getChildren().add(label);
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(over -> told.getChildren().remove(label));
        wait.play();
        if (told.getChildren().size() > 3) {
            told.getChildren().removeFirst();
        }
    }

    private void keepKeys(@Nullable Node focused) {
        Sheet top = open.peek();
        if (top != null && focused != null && !isWithin(focused, top.box())) {
            focusFirst(top.box());
        }
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Sheets::focusFirst);
    }
}
