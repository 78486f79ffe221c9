package pk.gob.edaftar.desktop.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import pk.gob.edaftar.desktop.text.Bidi;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Pictures;

/// Somebody's hands on the keyboard, and his eyes: types and presses like a person, and waits until something can be seen.
final class Hands {
    private static final int SECONDS = 60;
    private static final long PAUSE_MILLIS = 25;

    private final Scene scene;
    private final Background background;
    private final Path pictures;
    private int taken;

    Hands(Scene scene, Background background, Path pictures) {
        this.scene = scene;
        this.background = background;
        this.pictures = pictures;
    }

    /// Types into whatever has the keys.
    void type(String text) {
        for (char sign : text.toCharArray()) {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(sign), "", KeyCode.UNDEFINED, false, false, false, false));
        }
        settle();
    }

    /// Presses one key with others held.
    void press(KeyCode key, KeyCode... held) {
        Set<KeyCode> with = held.length == 0 ? Set.of() : EnumSet.copyOf(List.of(held));
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fire(new KeyEvent(kind, KeyEvent.CHAR_UNDEFINED, key.getName(), key, with.contains(KeyCode.SHIFT),
                    with.contains(KeyCode.CONTROL), with.contains(KeyCode.ALT), false));
        }
        settle();
    }

    private void fire(KeyEvent event) {
        onScreen(() -> {
            Node focused = scene.getFocusOwner();
            Event.fireEvent(focused == null ? scene.getRoot() : focused, event);
            return true;
        });
    }

    /// Presses the button that says this, or is called this.
    void click(String text) {
        until("a button “" + text + "”", () -> nodes().stream().anyMatch(node -> isButton(node, text)));
        onScreen(() -> {
            nodes().stream().filter(node -> isButton(node, text)).findFirst().map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
            return true;
        });
        settle();
    }

    /// Whether there is such a button.
    boolean hasButton(String text) {
        return onScreen(() -> nodes().stream().anyMatch(node -> isButton(node, text)));
    }

    private static boolean isButton(Node node, String text) {
        return node instanceof ButtonBase button && !button.isDisabled() && seen(button)
                && (text.equals(button.getText()) || text.equals(button.getAccessibleText()));
    }

    /// Goes to a field by its label and empties it.
    void clear(String label) {
        until("the field “" + label + "”", () -> field(label).isPresent());
        onScreen(() -> {
            field(label).ifPresent(field -> {
                field.requestFocus();
                if (field instanceof ComboBox<?> box) {
                    box.getEditor().clear();
                } else if (field instanceof TextInputControl input) {
                    input.clear();
                }
            });
            return true;
        });
        settle();
    }

    private Optional<Node> field(String label) {
        return nodes().stream().filter(node -> node instanceof Label named && label.equals(named.getText()))
                .flatMap(node -> Optional.ofNullable(((Label) node).getLabelFor()).stream()).findFirst();
    }

    /// Chooses the uppermost paper of the list before one's eyes.
    void chooseFirst() {
        until("a paper in the list", () -> papers().map(list -> !list.getItems().isEmpty()).orElse(false));
        onScreen(() -> {
            papers().ifPresent(list -> {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(0);
            });
            return true;
        });
        settle();
    }

    /// How many papers are in the list before one's eyes.
    int papersShown() {
        return papers().map(list -> list.getItems().size()).orElse(0);
    }

    /// How many rows are in the list before one's eyes, whatever they are.
    int rowsShown() {
        return nodes().stream().filter(node -> node instanceof ListView<?> && seen(node)).mapToInt(node -> ((ListView<?>) node).getItems().size())
                .findFirst().orElse(0);
    }

    private Optional<ListView<?>> papers() {
        return nodes().stream().filter(node -> node instanceof ListView<?> && node.getStyleClass().contains("papers") && seen(node))
                .<ListView<?>>map(node -> (ListView<?>) node).findFirst();
    }

    /// Waits until a text can be read on the screen.
    void see(String text) {
        until("the text “" + text + "”", () -> nodes().stream().filter(Hands::seen).anyMatch(node -> reads(node, text)));
    }

    /// Scrolls down to where a text stands.
    void scrollTo(String text) {
        see(text);
        onScreen(() -> {
            nodes().stream().filter(node -> reads(node, text)).findFirst().ifPresent(Hands::scrollDown);
            return true;
        });
    }

    private static void scrollDown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                Node content = pane.getContent();
                double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
                double hidden = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue(pane.getVmax() * Math.clamp(top / hidden, 0, 1));
                return;
            }
        }
    }

    private static boolean reads(Node node, String text) {
        String shown = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text words -> words.getText();
            default -> null;
        };
        return shown != null && Bidi.plain(shown).contains(Bidi.plain(text));
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /// Waits until a field has the keys.
    void untilTyping() {
        until("a field to type into", () -> scene.getFocusOwner() instanceof TextInputControl);
    }

    /// Waits until something is so.
    void until(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!onScreen(condition)) {
            if (System.nanoTime() > end) {
                picture("stopped");
                throw new IllegalStateException("waited in vain for " + what);
            }
            rest();
        }
    }

    /// Leaves the next numbered picture.
    void picture(String name) {
        settle();
        taken++;
        Path png = pictures.resolve("%02d-%s.png".formatted(taken, name));
        Pictures.write(onScreen(() -> Pictures.of(scene)), png);
        System.out.println("picture: " + png);
    }

    /// Does something on the screen's thread and waits for it.
    <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        background.onScreen(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the screen did not answer", e);
        }
    }

    /// Lets the screen do what it was asked to, layout and all.
    private void settle() {
        for (int pulse = 0; pulse < 3; pulse++) {
            CompletableFuture<Void> later = new CompletableFuture<>();
            background.onScreen(() -> later.complete(null));
            later.join();
            rest();
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
