package pk.gob.edaftar.desktop.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// A choice among a few, made by keys alone: arrows step, a letter jumps to the next one that begins with it.
public final class Choices {
    private Choices() {}

    public static <T> ComboBox<T> of(List<T> values, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String written) {
                return box.getValue();
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            // the letter of a shortcut that has just brought it up is not meant for it
            if (!typed.isShortcutDown() && !typed.isAltDown()) {
                jump(box, text, typed.getCharacter());
            }
        });
        return box;
    }

    private static <T> void jump(ComboBox<T> box, Function<T, String> text, String typed) {
        String letter = typed.strip().toLowerCase(Locale.ROOT);
        int size = box.getItems().size();
        if (letter.isEmpty() || size == 0) {
            return;
        }
        int from = box.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= size; step++) {
            int at = (from + step) % size;
            if (text.apply(box.getItems().get(at)).toLowerCase(Locale.ROOT).startsWith(letter)) {
                box.getSelectionModel().select(at);
                return;
            }
        }
    }
}
