package pk.gob.edaftar.desktop.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Ties keys to what they do as long as the keys go to a part of the screen.
/// Bare letters are left to whoever types text.
public final class KeyMap {
    private final Map<Keys, BooleanSupplier> bound = new EnumMap<>(Keys.class);

    private KeyMap(Node part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public static KeyMap on(Node part) {
        return new KeyMap(part);
    }

    public KeyMap bind(Keys key, Runnable action) {
        return bindIf(key, () -> {
            action.run();
            return true;
        });
    }

    /// @param action says whether the key was of use; if not, it goes on to the control that has the focus
    public KeyMap bindIf(Keys key, BooleanSupplier action) {
        bound.put(key, action);
        return this;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl input && input.isEditable();
        for (Map.Entry<Keys, BooleanSupplier> each : bound.entrySet()) {
            boolean meant = each.getKey().matches(event) && !(typing && each.getKey().isTyped());
            if (meant && each.getValue().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }
}
