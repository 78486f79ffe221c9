package pk.gob.edaftar.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Which papers a question is answered by, each once however many of its pieces answer it, and how well the best of them does.
final class Tally {
    final FixedBitSet papers;
    private final float @Nullable [] best;
    private final int @Nullable [] days;

    private Tally(int papers, boolean scored, boolean dated) {
        this.papers = new FixedBitSet(Math.max(1, papers));
        this.best = scored ? new float[papers] : null;
        this.days = dated ? new int[papers] : null;
    }

    /// Papers and how well they answer.
    static Tally scored(IndexSearcher searcher, PaperOrdinals ordinals, Query query) throws IOException {
        return taken(searcher, ordinals, query, new Tally(ordinals.count(), true, false));
    }

    /// Papers and the day each was received on.
    static Tally dated(IndexSearcher searcher, PaperOrdinals ordinals, Query heads) throws IOException {
        return taken(searcher, ordinals, heads, new Tally(ordinals.count(), false, true));
    }

    private static Tally taken(IndexSearcher searcher, PaperOrdinals ordinals, Query query, Tally tally) throws IOException {
        return searcher.search(query, new CollectorManager<Collector, Tally>() {
            @Override
            public Collector newCollector() {
                return tally.new Taking(ordinals);
            }

            @Override
            public Tally reduce(Collection<Collector> done) {
                return tally;
            }
        });
    }

    boolean isEmpty() {
        return papers.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS;
    }

    float score(int paper) {
        return best == null ? 0 : best[paper];
    }

    int day(int paper) {
        return days == null ? 0 : days[paper];
    }

    /// Adds up how well papers answer several questions.
    void add(Tally other) {
        float[] mine = best;
        if (mine != null) {
            for (int i = 0; i < mine.length; i++) {
                mine[i] += other.score(i);
            }
        }
        papers.and(other.papers);
    }

    private final class Taking extends SimpleCollector {
        private final PaperOrdinals ordinals;
        private PaperOrdinals.@Nullable Leaf leaf;
        private @Nullable NumericDocValues received;
        private @Nullable Scorable scorer;

        private Taking(PaperOrdinals ordinals) {
            this.ordinals = ordinals;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = ordinals.leaf(context);
            received = days == null ? null : DocValues.getNumeric(context.reader(), Fields.RECEIVED);
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = next;
        }

        @Override
        public void collect(int document) throws IOException {
            int paper = leaf == null ? -1 : leaf.paper(document);
            if (paper < 0) {
                return;
            }
            papers.set(paper);
            if (best != null && scorer != null) {
                best[paper] = Math.max(best[paper], scorer.score());
            }
            if (days != null && received != null && received.advanceExact(document)) {
                days[paper] = (int) received.longValue();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return best == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
        }
    }
}
