package pk.gob.edaftar.model.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What one character of any script is searched for as. Letters that one keyboard has for another's are one letter,
/// marks above and below are none, and a digit is its value.
final class LetterFolds {
    /// Block boundaries of what is looked up rather than worked out: Latin, Arabic and what lies between.
    private static final int TABLED = 0x0700;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        // Arabic, Persian, Pashto and Sindhi keyboards' letters, as an Urdu clerk would type them
        letters("ا", "آأإٱٲٳٵ");
        letters("ک", "كڪ");
        letters("گ", "ګ");
        letters("ہ", "هھەۀۂۃةۿ");
        letters("ی", "يىئېۍێ");
        letters("یے", "ۓ");
        letters("و", "ؤۆۇۋ");
        letters("ن", "ںڼ");
        letters("ٹ", "ټٽ");
        letters("ڈ", "ډڊ");
        letters("ڑ", "ړڙ");
        // signs between digits
        letters(".", "٫");
        letters(",", "٬");
        letters("/", "؍");
        letters("%", "٪");
        // Latin letters that are no letter with a mark on it
        letters("ss", "ß");
        letters("ae", "æ");
        letters("oe", "œ");
        letters("o", "ø");
        letters("d", "đð");
        letters("l", "ł");
        letters("th", "þ");
        letters("i", "ı");
        // quotes and dashes that word processors put in
        letters("'", "‘’ʼ‛′");
        letters("\"", "“”„");
        letters("-", "‐‑‒–—−");
    }

    private static final String[] TABLE = new String[TABLED];

    static {
        for (int each = 0; each < TABLED; each++) {
            TABLE[each] = workedOut(each);
        }
    }

    private LetterFolds() {}

    private static void letters(String folded, String written) {
        written.codePoints().forEach(each -> LETTERS.put(each, folded));
    }

    /// The character's folded form, empty where it is only a mark or invisible.
    static String of(int character) {
        return character < TABLED ? TABLE[character] : workedOut(character);
    }

    private static String workedOut(int character) {
        StringBuilder folded = new StringBuilder();
        // composed first, so that a presentation form finds the letter it shows
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .codePoints().forEach(letter -> {
                    String known = LETTERS.get(letter);
                    if (known != null) {
                        folded.append(known);
                    } else {
                        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                                .codePoints().forEach(piece -> append(folded, piece));
                    }
                });
        return folded.toString();
    }

    private static void append(StringBuilder folded, int piece) {
        if (Character.getType(piece) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(Character.digit(piece, 10));
        } else if (separates(piece)) {
            folded.append(' ');
        } else if (!unseen(piece)) {
            folded.append(LETTERS.getOrDefault(piece, Character.toString(piece)));
        }
    }

    private static boolean separates(int piece) {
        return Character.isWhitespace(piece) || Character.isSpaceChar(piece)
                || Character.getType(piece) == Character.CONTROL || piece == ZERO_WIDTH_SPACE;
    }

    /// Vowel signs, accents, the lengthening stroke, joiners and direction marks. Marks of scripts in which
    /// they are the vowels themselves stay.
    private static boolean unseen(int piece) {
        return switch (Character.getType(piece)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                    switch (Character.UnicodeScript.of(piece)) {
                        case INHERITED, ARABIC -> true;
                        default -> false;
                    };
            default -> piece == 'ـ' || piece == 'ٴ';
        };
    }
}
