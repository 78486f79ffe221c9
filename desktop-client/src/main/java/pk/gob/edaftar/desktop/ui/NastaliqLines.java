package pk.gob.edaftar.desktop.ui;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// Shapes and breaks lines of Nastaliq with the Java platform's own shaper, which minds marks and descents.
/// Knows no screen: it needs neither a toolkit nor a display.
final class NastaliqLines {
    /// A line: its outline around a baseline at 0, and the room it takes.
    record Line(List<PathElement> outline, double advance, double ascent, double height) {}

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font FONT = load();

    private NastaliqLines() {}

    /// Breaks a paragraph to a width.
    static List<Line> of(String text, double size, double width) {
        AttributedCharacterIterator letters = attributed(text, size);
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, CONTEXT);
        List<Line> lines = new ArrayList<>();
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(line(measurer.nextLayout((float) width)));
        }
        return lines;
    }

    /// The width of a paragraph on one line.
    static double width(String text, double size) {
        return Math.ceil(new TextLayout(attributed(text, size), CONTEXT).getAdvance());
    }

    private static AttributedCharacterIterator attributed(String text, double size) {
        AttributedString attributed = new AttributedString(text.isEmpty() ? " " : text);
        attributed.addAttribute(TextAttribute.FONT, FONT.deriveFont((float) size));
        attributed.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
        return attributed.getIterator();
    }

    private static Line line(TextLayout layout) {
        double height = layout.getAscent() + layout.getDescent() + layout.getLeading();
        return new Line(elements(layout.getOutline(null)), layout.getVisibleAdvance(), layout.getAscent(), Math.ceil(height));
    }

    private static List<PathElement> elements(Shape outline) {
        List<PathElement> elements = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            elements.add(switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> new ClosePath();
            });
        }
        return elements;
    }

    private static Font load() {
        try (InputStream stream = NastaliqLines.class.getResourceAsStream("/font/NotoNastaliqUrdu-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream, "the Nastaliq font"));
        } catch (IOException e) {
            throw new UncheckedIOException("the Nastaliq font", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the Nastaliq font is broken", e);
        }
    }
}
