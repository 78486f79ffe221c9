package pk.gob.edaftar.desktop.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The letters of printed pages: those of the screens, and Nastaliq for Urdu that is read rather than looked up.
enum Face {
    PLAIN("Vazirmatn-Regular", 1.45), BOLD("Vazirmatn-Bold", 1.45), NASTALIQ("NotoNastaliqUrdu-Regular", 2.3);

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /// Shaped at this size and drawn at any.
    static final int UNITS = 1000;

    private final String file;
    private final double leading;
    private final Font font;
    private final double ascent;

    Face(String file, double leading) {
        this.file = file;
        this.leading = leading;
        this.font = load();
        LineMetrics metrics = font.getLineMetrics("x", new FontRenderContext(null, true, true));
        double spare = leading - (metrics.getAscent() + metrics.getDescent()) / UNITS;
        this.ascent = metrics.getAscent() / UNITS + spare / 2;
    }

    private Font load() {
        try (InputStream stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) UNITS);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is broken", e);
        }
    }

    /// The font's file.
    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/font/" + file + ".ttf"), file);
    }

    Font font() {
        return font;
    }

    /// From one baseline to the next.
    double lineHeight(double size) {
        return leading * size;
    }

    /// From the top of a line to its baseline.
    double ascent(double size) {
        return ascent * size;
    }
}
