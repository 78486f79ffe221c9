package pk.gob.edaftar.desktop.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Ties a view to what it shows for as long as it is on the screen: views are thrown away, what they watch is not.
public final class WhileShown {
    private WhileShown() {}

    /// Hands the view the value now and at every change.
    public static <T extends @Nullable Object> void follow(Node view, ObservableValue<T> value, Consumer<? super T> show) {
        value.when(view.sceneProperty().map(scene -> true).orElse(false)).subscribe(show);
    }

    /// Puts the keys on a control, as soon as it is on the screen: what lies in a scroll pane gets there a moment later.
    /// Always after what was asked before: of two controls the later one asked for has the keys in the end.
    public static void focus(Background background, Node control) {
        if (control.getScene() != null) {
            background.onScreen(control::requestFocus);
            return;
        }
        control.sceneProperty().addListener(new javafx.beans.value.ChangeListener<Object>() {
            @Override
            public void changed(ObservableValue<?> seen, @Nullable Object was, @Nullable Object is) {
                if (is != null) {
                    control.sceneProperty().removeListener(this);
                    background.onScreen(control::requestFocus);
                }
            }
        });
    }

    /// Begins something when the view comes onto the screen, and ends it when the view goes.
    /// @param begin begins it, and gives what ends it
    public static void during(Node view, Supplier<Runnable> begin) {
        view.sceneProperty().addListener(new javafx.beans.value.ChangeListener<Object>() {
            private @Nullable Runnable end;

            @Override
            public void changed(ObservableValue<?> seen, @Nullable Object was, @Nullable Object is) {
                if (end != null) {
                    end.run();
                    end = null;
                }
                if (is != null) {
                    end = begin.get();
                }
            }
        });
    }
}
