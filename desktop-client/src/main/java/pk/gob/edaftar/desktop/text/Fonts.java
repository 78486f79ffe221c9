package pk.gob.edaftar.desktop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The letters this program brings along. Letters from a system's fallback font reorder the words of an Urdu line,
/// so none may ever be needed.
public final class Fonts {
    /// For everything but running text, in both languages.
    public static final String SANS = "Vazirmatn";
    /// For the text of Urdu letters and remarks.
    public static final String NASTALIQ = "Noto Nastaliq Urdu";

    private static final List<String> NEEDED_AT_ONCE = List.of("Vazirmatn-Regular", "Vazirmatn-Bold");
    private static final List<String> NEEDED_FOR_TEXT = List.of("NotoNastaliqUrdu-Regular", "NotoNastaliqUrdu-Bold");

    private Fonts() {}

    /// Loads what the first window needs.
    public static void loadForFirstWindow() {
        NEEDED_AT_ONCE.forEach(Fonts::load);
    }

    /// Loads what letters are read in.
    public static void loadForReading() {
        NEEDED_FOR_TEXT.forEach(Fonts::load);
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
