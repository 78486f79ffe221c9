package pk.gob.edaftar.desktop.print;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import pk.gob.edaftar.model.text.CleanText;

/// Breaks text into lines and shapes them with the Java platform's own shaper (HarfBuzz), which joins the letters of Urdu and lets
/// Nastaliq descend; runs of another direction are put in the order they are seen.
final class Shaper {
    /// What the platform puts in place of a letter that has become part of another shape.
    private static final int NOTHING = 0xFFFE;

    private Shaper() {}

    /// @param rightToLeft the side a text without letters begins from
    static List<ShapedLine> lines(String text, Face face, double size, double width, boolean rightToLeft) {
        List<ShapedLine> lines = new ArrayList<>();
        for (String paragraph : CleanText.of(text).text().replace('\t', ' ').split("\n", -1)) {
            boolean fromRight = switch (pk.gob.edaftar.desktop.text.Bidi.orientation(paragraph)) {
                case RIGHT_TO_LEFT -> true;
                case LEFT_TO_RIGHT -> false;
                case INHERIT -> rightToLeft;
            };
            Bidi whole = new Bidi(paragraph, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int from = 0;
            for (int to : breaks(paragraph, face, size, width, fromRight)) {
                int end = from + paragraph.substring(from, to).stripTrailing().length();
                // a number that goes on on the next line keeps the direction it has as a whole
                lines.add(end == from ? new ShapedLine("", face, size, List.of(), 0)
                        : line(paragraph.substring(from, end), whole.createLineBidi(from, end), face, size));
                from = to;
            }
        }
        return lines;
    }

    private static List<Integer> breaks(String paragraph, Face face, double size, double width, boolean fromRight) {
        if (paragraph.isBlank()) {
            return List.of(paragraph.length());
        }
        AttributedString letters = new AttributedString(paragraph);
        letters.addAttribute(TextAttribute.FONT, face.font());
        letters.addAttribute(TextAttribute.RUN_DIRECTION, fromRight);
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters.getIterator(), Face.CONTEXT);
        List<Integer> breaks = new ArrayList<>();
        while (measurer.getPosition() < paragraph.length()) {
            int next = Math.max(measurer.getPosition() + 1, measurer.nextOffset((float) (width / size * Face.UNITS)));
            measurer.setPosition(next);
            breaks.add(next);
        }
        return breaks;
    }

    private static ShapedLine line(String text, Bidi bidi, Face face, double size) {
        List<ShapedLine.Glyph> glyphs = new ArrayList<>();
        double scale = size / Face.UNITS;
        double x = 0;
        for (int run : seen(bidi)) {
            boolean backwards = (bidi.getRunLevel(run) & 1) == 1;
            GlyphVector shaped = face.font().layoutGlyphVector(Face.CONTEXT, text.toCharArray(), bidi.getRunStart(run), bidi.getRunLimit(run),
                    backwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            add(shaped, text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), x, scale, glyphs);
            x += shaped.getGlyphPosition(shaped.getNumGlyphs()).getX() * scale;
        }
        return new ShapedLine(text, face, size, glyphs, x);
    }

    /// The runs from left to right.
    private static Integer[] seen(Bidi bidi) {
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }

    private static void add(GlyphVector shaped, String run, double x, double scale, List<ShapedLine.Glyph> into) {
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int code = shaped.getGlyphCode(i);
            if (code < NOTHING) {
                Point2D at = shaped.getGlyphPosition(i);
                into.add(new ShapedLine.Glyph(code, x + at.getX() * scale, -at.getY() * scale, letters(shaped, i, run)));
            }
        }
    }

    /// The letter a shape begins with; those it has taken up besides are told by the line's own text.
    private static String letters(GlyphVector shaped, int glyph, String run) {
        int at = shaped.getGlyphCharIndex(glyph);
        return at < 0 || at >= run.length() ? "" : Character.toString(run.codePointAt(at));
    }
}
