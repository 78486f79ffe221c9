package pk.gob.edaftar.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.find.Sought;

/// One search in one state of an index. A paper is found when each thing asked for stands in a piece of it that the reader may
/// see, not all need stand in the same piece; and only when he may see its head.
final class PaperSearch {
    private final IndexSearcher searcher;
    private final PaperOrdinals ordinals;
    private final PaperAnalyzer analyzer;
    private final Question question;
    private final @Nullable Query visible;

    PaperSearch(IndexSearcher searcher, PaperOrdinals ordinals, PaperAnalyzer analyzer, Question question) {
        this.searcher = searcher;
        this.ordinals = ordinals;
        this.analyzer = analyzer;
        this.question = question;
        this.visible = question.streams() == null ? null : terms(Fields.SEEN, question.streams());
    }

    /// A paper and what places it among the others.
    private record Ranked(UUID paper, boolean numbered, float score, int day) {
        static final Comparator<Ranked> WORST_FIRST = Comparator.comparing(Ranked::numbered).thenComparing(Ranked::score)
                .thenComparing(Ranked::day).thenComparing(Ranked::paper);
    }

    Matches run() throws IOException {
        Sought sought = question.sought();
        Tally heads = heads();
        List<Needle> needles = new ArrayList<>();
        List<Asked.Clause> clauses = Asked.clauses(sought.words(), analyzer);
        Tally words = null;
        for (Asked.Clause clause : clauses) {
            Tally next = tally(clause, needles);
            if (words == null) {
                words = next;
            } else {
                words.add(next);
            }
        }
        FixedBitSet found = found(heads, words, !sought.words().isBlank());
        int strangers = addNumbered(heads, found);
        int count = found.cardinality() + strangers;
        return new Matches(best(found, heads, words), count, new Needles(sought, analyzer, needles));
    }

    /// The papers whose heads the reader may see and that pass what is asked besides the words.
    private Tally heads() throws IOException {
        Sought sought = question.sought();
        BooleanQuery.Builder heads = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, Fields.HEAD)), Occur.FILTER);
        if (visible != null) {
            heads.add(visible, Occur.FILTER);
        }
        if (sought.state() != null) {
            heads.add(new TermQuery(new Term(Fields.STATE, sought.state().name())), Occur.FILTER);
        }
        if (sought.unit() != null) {
            heads.add(terms(Fields.HOLDER, question.holders().stream().map(post -> post.value().toString()).toList()), Occur.FILTER);
        }
        if (sought.from() != null || sought.to() != null) {
            heads.add(IntPoint.newRangeQuery(Fields.RECEIVED, day(sought.from(), Integer.MIN_VALUE),
                    day(sought.to(), Integer.MAX_VALUE)), Occur.FILTER);
        }
        for (Asked.Clause clause : Asked.clauses(sought.sender(), analyzer)) {
            heads.add(Needle.of(clause).in(Fields.SENDER), Occur.FILTER);
        }
        return Tally.dated(searcher, ordinals, heads.build());
    }

    private static int day(@Nullable LocalDate date, int otherwise) {
        return date == null ? otherwise : (int) date.toEpochDay();
    }

    private static Query terms(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /// What is found nowhere is taken for mistyped.
    private Tally tally(Asked.Clause clause, List<Needle> needles) throws IOException {
        Needle needle = Needle.of(clause);
        Tally tally = tally(needle);
        if (tally.isEmpty()) {
            Needle other = Needle.mistyped(clause);
            if (!other.equals(needle)) {
                needle = other;
                tally = tally(other);
            }
        }
        needles.add(needle);
        return tally;
    }

    private Tally tally(Needle needle) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(needle.in(Fields.of(question.sought().where())), Occur.MUST);
        if (visible != null) {
            query.add(visible, Occur.FILTER);
        }
        return Tally.scored(searcher, ordinals, query.build());
    }

    private FixedBitSet found(Tally heads, @Nullable Tally words, boolean asked) throws IOException {
        FixedBitSet found = heads.papers.clone();
        if (words != null) {
            found.and(words.papers);
        } else if (asked || !question.sought().isFiltered()) {
            found.clear(0, found.length());
        }
        for (UUID paper : question.without()) {
            int ordinal = ordinals.of(paper);
            if (ordinal >= 0) {
                found.clear(ordinal);
            }
        }
        return found;
    }

    /// Adds what was found by number. What the index does not know passes only where nothing but words was asked.
    /// @return how many the index does not know
    private int addNumbered(Tally heads, FixedBitSet found) throws IOException {
        int strangers = 0;
        for (UUID paper : question.numbered()) {
            int ordinal = ordinals.of(paper);
            if (ordinal >= 0 && heads.papers.get(ordinal)) {
                found.set(ordinal);
            } else if (isStranger(paper)) {
                strangers++;
            }
        }
        return strangers;
    }

    private boolean isStranger(UUID paper) throws IOException {
        int ordinal = ordinals.of(paper);
        return !question.sought().isFiltered() && (ordinal < 0 || question.without().contains(paper));
    }

    private List<UUID> best(FixedBitSet found, Tally heads, @Nullable Tally words) throws IOException {
        int most = question.sought().most();
        PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.WORST_FIRST);
        for (int i = next(found, 0); i >= 0; i = next(found, i + 1)) {
            keep(best, most, new Ranked(ordinals.paper(i), false, words == null ? 0 : words.score(i), heads.day(i)));
        }
        for (UUID paper : question.numbered()) {
            int ordinal = ordinals.of(paper);
            boolean known = ordinal >= 0 && heads.papers.get(ordinal);
            if (known || isStranger(paper)) {
                best.removeIf(each -> each.paper().equals(paper));
                keep(best, most, new Ranked(paper, true, 0, known ? heads.day(ordinal) : Integer.MAX_VALUE));
            }
        }
        List<Ranked> sorted = new ArrayList<>(best);
        sorted.sort(Ranked.WORST_FIRST.reversed());
        return sorted.stream().map(Ranked::paper).toList();
    }

    private static void keep(PriorityQueue<Ranked> best, int most, Ranked paper) {
        best.add(paper);
        if (best.size() > most) {
            best.poll();
        }
    }

    private static int next(FixedBitSet bits, int from) {
        if (from >= bits.length()) {
            return -1;
        }
        int next = bits.nextSetBit(from);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }
}
