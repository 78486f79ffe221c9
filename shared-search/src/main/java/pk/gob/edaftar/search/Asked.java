package pk.gob.edaftar.search;

import java.util.ArrayList;
import java.util.List;
import pk.gob.edaftar.model.find.Sought;

/// What was typed, taken apart: words, and phrases that were put in quotes. A paper must have all of them.
final class Asked {
    /// Longer questions are cut: each word is a search of its own.
    private static final int MOST = 12;
    private static final String QUOTES = "\"“”„«»";

    /// One thing that must be there.
    /// @param words as the analyser parts them; more than one stand next to each other
    /// @param exact whether it stood in quotes: nothing that only begins like it will do
    record Clause(List<String> words, boolean exact) {
        Clause {
            words = List.copyOf(words);
        }
    }

    private Asked() {}

    static List<Clause> clauses(String typed, PaperAnalyzer analyzer) {
        String text = typed.length() <= Sought.LONGEST ? typed : typed.substring(0, Sought.LONGEST);
        List<Clause> clauses = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean quote = i < text.length() && QUOTES.indexOf(text.charAt(i)) >= 0;
            if (i == text.length() || quote || (!quoted && isBlank(text.charAt(i)))) {
                add(text.substring(begin, i), quoted, analyzer, clauses);
                begin = i + 1;
                quoted ^= quote;
            }
        }
        return clauses.stream().distinct().limit(MOST).toList();
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static void add(String piece, boolean quoted, PaperAnalyzer analyzer, List<Clause> clauses) {
        List<String> words = analyzer.words(piece).stream().map(PaperAnalyzer.Word::text).toList();
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, quoted));
        }
    }
}
