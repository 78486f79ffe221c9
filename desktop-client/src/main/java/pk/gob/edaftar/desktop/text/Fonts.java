package pk.gob.edaftar.desktop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The letters this program brings along; Nastaliq for reading is shaped elsewhere, see [pk.gob.edaftar.desktop.ui]. Letters from a system's fallback font reorder the words of an Urdu line,
/// so none may ever be needed.
public final class Fonts {
    private static final List<String> NEEDED_AT_ONCE = List.of("Vazirmatn-Regular", "Vazirmatn-Bold");

    private Fonts() {}

    /// Loads what the first window needs.
    public static void loadForFirstWindow() {
        LineWrapping.mend();
        NEEDED_AT_ONCE.forEach(Fonts::load);
    }

    private static void load(String name) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/font/" + name + ".ttf")) {
            if (stream == null || Font.loadFont(stream, 0) == null) {
                throw new IllegalStateException("the font " + name + " is missing or broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("font " + name, e);
        }
    }
}
