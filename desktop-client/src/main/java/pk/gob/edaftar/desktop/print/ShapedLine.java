package pk.gob.edaftar.desktop.print;

import java.util.List;

/// A line of text as it will stand: each letter's shape at its place from the line's beginning on the left, baseline at 0.
/// @param text as it is read, from first to last
record ShapedLine(String text, Face face, double size, List<Glyph> glyphs, double width) {
    ShapedLine {
        glyphs = List.copyOf(glyphs);
    }

    /// @param code of the shape within its font
    /// @param letters what it stands for; empty where the shape before it stands for them too
    record Glyph(int code, double x, double y, String letters) {}

    double height() {
        return face.lineHeight(size);
    }

    double ascent() {
        return face.ascent(size);
    }
}
