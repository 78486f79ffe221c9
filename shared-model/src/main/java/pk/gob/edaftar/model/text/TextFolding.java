package pk.gob.edaftar.model.text;

import java.util.Arrays;

/// Makes texts alike that a clerk reads as the same, in English and Urdu: the desk's and the server's search, duplicate
/// warnings and completion all compare what comes out here. Folding a folded text changes nothing. It must never be
/// shown or stored in a text's place.
public final class TextFolding {
    private static final char YE = 0x06D2;
    private static final char HAMZA_ABOVE = 0x0654;
    private static final char YE_WITH_HAMZA = 0x06D3;
    private static final char HAMZA = 'ء';
    private static final char ALIF = 'ا';
    /// The shorter side of an office's initials: `S&GAD`, `LG&RD`, `CWPP&H`; but not `Law&Order`.
    private static final int INITIALS = 2;

    private char[] letters;
    private int[] starts;
    private int size;

    private TextFolding(int capacity) {
        letters = new char[capacity];
        starts = new int[capacity];
    }

    /// The text as it is searched for.
    public static String fold(String text) {
        return trace(text).text();
    }

    /// The same, with the way back to the text as written, for showing where something was found.
    public static FoldedText trace(String text) {
        TextFolding folding = letters(text)
                .withoutHamzaAtTheEnd()
                .withoutPossessives()
                .withInitialsJoined()
                .withSingleSpaces();
        return new FoldedText(new String(folding.letters, 0, folding.size),
                Arrays.copyOf(folding.starts, folding.size), text.length());
    }

    private static TextFolding letters(String text) {
        TextFolding all = new TextFolding(text.length());
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            // ye and the hamza above it, typed as two characters, are the one letter that has it built in
            boolean withHamza = letter == YE && next < text.length() && text.charAt(next) == HAMZA_ABOVE;
            String folded = LetterFolds.of(withHamza ? YE_WITH_HAMZA : letter);
            for (int i = 0; i < folded.length(); i++) {
                all.keep(folded.charAt(i), at);
            }
            at = next;
        }
        return all;
    }

    /// `اعضاء` is written `اعضا` as often, and `2013ء` is the year 2013.
    private TextFolding withoutHamzaAtTheEnd() {
        TextFolding kept = new TextFolding(size);
        for (int i = 0; i < size; i++) {
            boolean after = i > 0 && (letters[i - 1] == ALIF || isDigit(letters[i - 1]));
            if (letters[i] != HAMZA || !after || isWord(i + 1)) {
                kept.keep(letters[i], starts[i]);
            }
        }
        return kept;
    }

    /// `Secretary's` is found as `secretary`.
    private TextFolding withoutPossessives() {
        TextFolding kept = new TextFolding(size);
        for (int i = 0; i < size; i++) {
            boolean possessive = letters[i] == '\'' && i + 1 < size && letters[i + 1] == 's' && !isWord(i + 2)
                    && kept.size > 0 && Character.isLetterOrDigit(kept.letters[kept.size - 1]);
            if (possessive) {
                i++;
            } else {
                kept.keep(letters[i], starts[i]);
            }
        }
        return kept;
    }

    /// `S&GAD` is one word.
    private TextFolding withInitialsJoined() {
        TextFolding kept = new TextFolding(size);
        for (int i = 0; i < size; i++) {
            if (letters[i] != '&' || !joinsInitials(i)) {
                kept.keep(letters[i], starts[i]);
            }
        }
        return kept;
    }

    private boolean joinsInitials(int ampersand) {
        int before = run(ampersand - 1, -1);
        int after = run(ampersand + 1, 1);
        return before > 0 && after > 0 && Math.min(before, after) <= INITIALS;
    }

    private TextFolding withSingleSpaces() {
        TextFolding kept = new TextFolding(size);
        for (int i = 0; i < size; i++) {
            if (letters[i] != ' ' || (kept.size > 0 && kept.letters[kept.size - 1] != ' ')) {
                kept.keep(letters[i], starts[i]);
            }
        }
        if (kept.size > 0 && kept.letters[kept.size - 1] == ' ') {
            kept.size--;
        }
        return kept;
    }

    private int run(int from, int step) {
        int count = 0;
        for (int i = from; i >= 0 && i < size && Character.isLetter(letters[i]) && count <= INITIALS; i += step) {
            count++;
        }
        return count;
    }

    private boolean isWord(int index) {
        return index < size && Character.isLetterOrDigit(letters[index]);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void keep(char letter, int start) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2 + 8);
            starts = Arrays.copyOf(starts, letters.length);
        }
        letters[size] = letter;
        starts[size] = start;
        size++;
    }
}
