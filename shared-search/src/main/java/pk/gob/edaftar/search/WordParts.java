package pk.gob.edaftar.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Parts what ICU leaves together around a full stop, a colon or an apostrophe between letters: `minutes.doc`, `S.O` and
/// `www.balochistan.gov.pk` are looked for by their words. Between digits they stay: `3.14` is one number.
final class WordParts extends TokenFilter {
    private record Piece(String text, int from, int to) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Deque<Piece> pieces = new ArrayDeque<>();

    WordParts(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (pieces.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!isParted(term)) {
                return true;
            }
            part(term.toString());
        }
        Piece piece = pieces.removeFirst();
        clearAttributes();
        term.append(piece.text());
        offset.setOffset(piece.from(), piece.to());
        return true;
    }

    private static boolean isParted(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (parts(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(CharSequence word, int index) {
        char letter = word.charAt(index);
        boolean sign = letter == '.' || letter == ':' || letter == '\'';
        return sign && !(index > 0 && Character.isDigit(word.charAt(index - 1))
                && index + 1 < word.length() && Character.isDigit(word.charAt(index + 1)));
    }

    /// Where a word was folded letter by letter its pieces are where they stand; otherwise each is marked as the whole.
    private void part(String word) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        boolean exact = end - start == word.length();
        int begin = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || parts(word, i)) {
                if (i > begin) {
                    pieces.add(exact ? new Piece(word.substring(begin, i), start + begin, start + i)
                            : new Piece(word.substring(begin, i), start, end));
                }
                begin = i + 1;
            }
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pieces.clear();
    }
}
