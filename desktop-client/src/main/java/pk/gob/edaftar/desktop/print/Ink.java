package pk.gob.edaftar.desktop.print;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is drawn on one page, as PDF writes it: shapes of letters by their codes, with the words they stand for, and black
/// rectangles. Places are from the page's top left corner.
final class Ink {
    private final double height;
    private final StringBuilder operators = new StringBuilder();

    /// Of each font, the shapes drawn with it on any page, and what each stands for.
    static final class Used {
        private final Map<Face, Map<Integer, String>> shapes = new EnumMap<>(Face.class);

        Map<Face, Map<Integer, String>> shapes() {
            return shapes;
        }

        private void take(Face face, ShapedLine.Glyph glyph) {
            shapes.computeIfAbsent(face, first -> new TreeMap<>()).merge(glyph.code(), glyph.letters(), (was, is) -> was.isEmpty() ? is : was);
        }
    }

    private final Used used;

    Ink(double height, Used used) {
        this.height = height;
        this.used = used;
    }

    /// @param top of the line
    void line(ShapedLine line, double left, double top) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        double baseline = height - top - line.ascent();
        write("/Span <</ActualText <%s>>> BDC BT /%s %.2f Tf\n", hex(line.text()), line.face(), line.size());
        for (ShapedLine.Glyph glyph : line.glyphs()) {
            used.take(line.face(), glyph);
            write("1 0 0 1 %.2f %.2f Tm <%04X> Tj\n", left + glyph.x(), baseline + glyph.y(), glyph.code());
        }
        write("ET EMC\n");
    }

    /// @param grey 0 black, 1 white
    void box(double left, double top, double width, double tall, double grey) {
        write("%.2f g %.2f %.2f %.2f %.2f re f 0 g\n", grey, left, height - top - tall, width, tall);
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void write(String format, Object... values) {
        operators.append(String.format(Locale.ROOT, format, values));
    }

    /// Text within PDF: sixteen bits each, and a mark that says so.
    static String hex(String text) {
        StringBuilder hex = new StringBuilder("FEFF");
        text.chars().forEach(letter -> hex.append(String.format("%04X", letter)));
        return hex.toString();
    }
}
