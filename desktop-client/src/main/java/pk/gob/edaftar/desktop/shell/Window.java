package pk.gob.edaftar.desktop.shell;

import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.Messages;
import pk.gob.edaftar.desktop.theme.Appearance;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.ErrorReporter;
import pk.gob.edaftar.desktop.ui.Kit;

/// The one window. It shows one screen at a time and builds it anew when the language changes;
/// what the screens know lives in their view models and stays.
public final class Window {
    /// The screens most desks of the office have.
    public static final double WIDTH = 1366;
    public static final double HEIGHT = 768;
    private static final double ROOMY = 1.1;

    private final Stage stage;
    private final StackPane holder = new StackPane();
    private final StackPane lock = new StackPane();
    private final StackPane layers;
    private final Sheets sheets;
    private final Kit kit;
    private @Nullable Supplier<? extends Parent> screen;
    private @Nullable Supplier<? extends Parent> locked;
    private @Nullable Before before;

    /// Where the keys were before the lock, and in a text, between which letters.
    private record Before(Node node, int anchor, int caret) {
        static @Nullable Before of(@Nullable Node node) {
            return node == null ? null : node instanceof TextInputControl text
                    ? new Before(text, text.getAnchor(), text.getCaretPosition()) : new Before(node, 0, 0);
        }

        /// A text that comes by the keys selects all of itself: the next letter would replace it.
        void again() {
            if (node.getScene() != null) {
                node.requestFocus();
                if (node instanceof TextInputControl text) {
                    text.selectRange(anchor, caret);
                }
            }
        }
    }

    public Window(Stage stage, Messages messages, Appearance appearance) {
        this.stage = stage;
        this.sheets = new Sheets(messages);
        this.kit = Kit.of(messages, sheets, appearance);
        lock.setVisible(false);
        this.layers = sheets.layersOver(holder);
        Scene scene = new Scene(new StackPane(layers, lock), WIDTH, HEIGHT);
        appearance.dress(scene);
        kit.keyboard().serve(scene.getRoot());
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        messages.languageProperty().addListener((seen, was, is) -> build());
        orient();
    }

    public Kit kit() {
        return kit;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Shows a screen from now on.
    public void show(Supplier<? extends Parent> next) {
        screen = next;
        build();
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    /// Covers everything at once with a page that takes all keys; what is under it stays as it is.
    public void lock(Supplier<? extends Parent> page) {
        if (locked == null) {
            before = Before.of(scene().getFocusOwner());
        }
        locked = page;
        layers.setVisible(false);
        layers.setDisable(true);
        javafx.stage.Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList().forEach(javafx.stage.Window::hide);
        lock.getChildren().setAll(page.get());
        lock.setVisible(true);
    }

    /// Uncovers what is under the lock, with the keys where they were.
    public void unlock() {
        if (locked == null) {
            return;
        }
        locked = null;
        lock.setVisible(false);
        lock.getChildren().clear();
        layers.setDisable(false);
        layers.setVisible(true);
        if (before != null) {
            before.again();
        }
        before = null;
    }

    public boolean isLocked() {
        return locked != null;
    }

    /// Takes the whole screen where it is hardly larger than the window: title bar and panel leave no room for more.
    public void fitScreen() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        if (room.getWidth() < WIDTH * ROOMY || room.getHeight() < HEIGHT * ROOMY) {
            stage.setMaximized(true);
        }
    }

    /// Shows bugs over whatever is on the screen, one at a time.
    public void showFaultsOf(ErrorReporter reporter, Background background) {
        reporter.shownBy(fault -> background.onScreen(() -> kit.dialogs().open(
                kit.say("shell.fault.title"), new FaultView(fault, kit))));
    }

    private void build() {
        orient();
        if (screen != null) {
            sheets.closeAll();
            holder.getChildren().setAll(screen.get());
        }
        if (locked != null) {
            lock.getChildren().setAll(locked.get());
        }
    }

    private void orient() {
        stage.setTitle(kit.say("shell.title"));
        scene().setNodeOrientation(kit.messages().language().orientation());
    }
}
