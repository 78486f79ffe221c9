package pk.gob.edaftar.model.text;

import java.util.Arrays;

/// Makes numbers of letters alike, letter by letter, so that every fragment of a number folds to a fragment of the folded
/// number: `S.O(R-I5(13)/S&GAD-2024. 267-272` is found by `GAD-2024.267` and by `&GAD`. [TextFolding] looks at neighbours and
/// cannot promise that. It must never be shown or stored in a number's place.
public final class NumberFolding {
    private NumberFolding() {}

    /// The number as fragments of it are looked for: without blanks, ampersands and marks nobody sees.
    public static String fold(String number) {
        return trace(number).text();
    }

    /// The same, with the way back to the number as written.
    public static FoldedText trace(String number) {
        StringBuilder folded = new StringBuilder(number.length());
        int[] starts = new int[number.length()];
        int at = 0;
        while (at < number.length()) {
            int letter = number.codePointAt(at);
            for (char each : LetterFolds.of(letter).toCharArray()) {
                if (each != ' ' && each != '&') {
                    starts = folded.length() < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2 + 8);
                    starts[folded.length()] = at;
                    folded.append(each);
                }
            }
            at += Character.charCount(letter);
        }
        return new FoldedText(folded.toString(), starts, number.length());
    }
}
