package pk.gob.edaftar.desktop.text;

import java.util.Optional;
import javafx.geometry.NodeOrientation;

/// Keeps left-to-right pieces whole in a right-to-left line, and tells which way a text runs.
public final class Bidi {
    private static final String LRM = "\u200E";
    private static final double MOSTLY = 0.4;

    private Bidi() {}

    /// A number, date, address or code such as `512/2026/S&GAD` between left-to-right marks: without them an Urdu line
    /// shows it back to front. Isolates would do the same by the book, but are drawn as boxes.
    public static String ltr(String piece) {
        if (piece.isEmpty() || piece.startsWith(LRM) || isUrdu(piece)) {
            return piece;
        }
        return LRM + piece + LRM;
    }

    /// What somebody sees when he reads the text aloud: the same without marks of direction.
    public static String plain(String text) {
        return text.replace(LRM, "");
    }

    /// Two pieces in one line, such as a sender and his office, with the comma of the language they are written in.
    public static String together(String first, String second) {
        boolean both = !first.isBlank() && !second.isBlank();
        return first + (both ? isUrdu(first + second) ? "\u060C " : ", " : "") + second;
    }

    /// Whether a text is written in Urdu rather than in English, by its letters.
    public static boolean isUrdu(String text) {
        return letters(text).map(share -> share >= MOSTLY).orElse(false);
    }

    /// The side a text begins from; one without letters follows the screen it stands on.
    public static NodeOrientation orientation(String text) {
        return letters(text)
                .map(share -> share >= MOSTLY ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT)
                .orElse(NodeOrientation.INHERIT);
    }

    private static Optional<Double> letters(String text) {
        int[] found = new int[2];
        text.codePoints().limit(2_000).filter(Character::isLetter).forEach(letter -> {
            found[0]++;
            if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) {
                found[1]++;
            }
        });
        return found[0] == 0 ? Optional.empty() : Optional.of((double) found[1] / found[0]);
    }
}
