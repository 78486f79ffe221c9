package pk.gob.edaftar.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.text.FoldedText;
import pk.gob.edaftar.model.text.TextFolding;

/// A text as it is searched for, read instead of the text as written. It reads the whole before it hands out anything:
/// folding looks at neighbours.
final class FoldedReader extends CharFilter {
    private @Nullable FoldedText folded;
    private int next;

    FoldedReader(Reader written) {
        super(written);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        String text = folded().text();
        if (next >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        text.getChars(next, end, into, offset);
        int read = end - next;
        next = end;
        return read;
    }

    private FoldedText folded() throws IOException {
        FoldedText known = folded;
        if (known == null) {
            StringWriter whole = new StringWriter();
            input.transferTo(whole);
            known = TextFolding.trace(whole.toString());
            folded = known;
        }
        return known;
    }

    @Override
    protected int correct(int offset) {
        FoldedText known = folded;
        return known == null ? offset : known.originalIndex(Math.min(offset, known.text().length()));
    }
}
