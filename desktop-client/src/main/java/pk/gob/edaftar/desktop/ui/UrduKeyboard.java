package pk.gob.edaftar.desktop.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Writes Urdu in every text field of a PC that has no Urdu layout, by the phonetic keys typists know. It changes what is
/// typed, never which key was pressed: shortcuts work under it. Passwords and addresses are left alone.
public final class UrduKeyboard {
    private static final String LATIN_ONLY = "edaftar.latinOnly";

    private final BooleanProperty on = new SimpleBooleanProperty();

    /// Read when it is first needed: the first window does not wait for it.
    private static final class Layout {
        static final Properties LETTERS = load();
    }

    /// Whether it writes Urdu now.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Serves all fields within a part of the screen.
    public void serve(Node part) {
        part.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// A field in which Urdu would be a mistake.
    public static <F extends TextInputControl> F latinOnly(F field) {
        field.getProperties().put(LATIN_ONLY, true);
        return field;
    }

    private void typed(KeyEvent event) {
        boolean wanted = on.get() && event.getTarget() instanceof TextInputControl field && field.isEditable()
                && !(field instanceof PasswordField) && !field.getProperties().containsKey(LATIN_ONLY);
        boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        String letter = wanted && !shortcut ? letter(event.getCharacter()) : "";
        if (!letter.isEmpty() && event.getTarget() instanceof TextInputControl field) {
            field.replaceSelection(letter);
            event.consume();
        }
    }

    /// What a key writes, named by what it writes without this; empty where it writes the same.
    public static String letter(String typed) {
        return Layout.LETTERS.getProperty(typed, "");
    }

    private static Properties load() {
        Properties letters = new Properties();
        InputStream layout = Objects.requireNonNull(UrduKeyboard.class.getResourceAsStream("/keyboard/phonetic-urdu.properties"));
        try (InputStreamReader reader = new InputStreamReader(layout, StandardCharsets.UTF_8)) {
            letters.load(reader);
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException("the Urdu keys", e);
        }
    }
}
