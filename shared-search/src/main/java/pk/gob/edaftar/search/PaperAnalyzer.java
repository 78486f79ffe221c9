package pk.gob.edaftar.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// What a word is, for what is written and for what is looked for: first what a clerk reads as the same is made alike
/// ([pk.gob.edaftar.model.text.TextFolding]), then ICU parts the words. No stems and no stop words: a word is found as it is.
public final class PaperAnalyzer extends Analyzer {
    private static final String ANY = "";

    /// A word and where it stands in the text as written.
    record Word(String text, int from, int to) {}

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new FoldedReader(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new FoldedReader(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
        return new TokenStreamComponents(words, new WordParts(words));
    }

    /// No phrase begins in one value of a field and ends in the next.
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    /// The words of a text, in their order.
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(ANY, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
