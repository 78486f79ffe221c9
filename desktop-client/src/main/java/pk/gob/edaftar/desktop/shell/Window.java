package pk.gob.edaftar.desktop.shell;

import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
    private final Sheets sheets;
    private final Kit kit;
    private @Nullable Supplier<? extends Parent> screen;

    public Window(Stage stage, Messages messages, Appearance appearance) {
        this.stage = stage;
        this.sheets = new Sheets(messages);
        this.kit = Kit.of(messages, sheets, appearance);
        Scene scene = new Scene(sheets.layersOver(holder), WIDTH, HEIGHT);
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
    }

    private void orient() {
        stage.setTitle(kit.say("shell.title"));
        scene().setNodeOrientation(kit.messages().language().orientation());
    }
}
