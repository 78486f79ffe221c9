package pk.gob.edaftar.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import pk.gob.edaftar.search.PaperAnalyzer.Word;

/// One thing looked for, as the index is asked for it and as it is marked in a text: both must mean the same.
sealed interface Needle {
    /// What the index is asked in one field.
    Query in(String field);

    /// How many of a text's words it covers from one of them on; 0 where it does not stand there.
    int covers(List<Word> text, int from);

    /// The same in several fields: the best of them counts, as the field says.
    default Query in(List<String> fields) {
        List<Query> each = fields.stream().<Query>map(field -> new BoostQuery(in(field), Fields.weight(field))).toList();
        return each.size() == 1 ? each.getFirst() : new DisjunctionMaxQuery(each, 0.1f);
    }

    /// These words, one after the other.
    record Exactly(List<String> words) implements Needle {
        @Override
        public Query in(String field) {
            return words.size() == 1 ? new TermQuery(new Term(field, words.getFirst()))
                    : new PhraseQuery(field, words.toArray(String[]::new));
        }

        @Override
        public int covers(List<Word> text, int from) {
            if (from + words.size() > text.size()) {
                return 0;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.get(from + i).text().equals(words.get(i))) {
                    return 0;
                }
            }
            return words.size();
        }
    }

    /// A word, or one that begins with it.
    record Beginning(String word) implements Needle {
        @Override
        public Query in(String field) {
            return new BooleanQuery.Builder().add(new TermQuery(new Term(field, word)), Occur.SHOULD)
                    .add(new BoostQuery(new PrefixQuery(new Term(field, word)), 0.2f), Occur.SHOULD).build();
        }

        @Override
        public int covers(List<Word> text, int from) {
            return text.get(from).text().startsWith(word) ? 1 : 0;
        }
    }

    /// A word mistyped by a letter, or by two in a long one.
    record Resembling(String word) implements Needle {
        private static final int LONG = 8;

        @Override
        public Query in(String field) {
            return query(field);
        }

        private FuzzyQuery query(String field) {
            return new FuzzyQuery(new Term(field, word), word.length() < LONG ? 1 : 2, 1);
        }

        @Override
        public int covers(List<Word> text, int from) {
            BytesRef other = new BytesRef(text.get(from).text());
            return Objects.requireNonNull(query(Fields.TEXT).getAutomata().runAutomaton)
                    .run(other.bytes, other.offset, other.length) ? 1 : 0;
        }
    }

    /// The needle a clause means at first.
    static Needle of(Asked.Clause clause) {
        boolean open = !clause.exact() && clause.words().size() == 1 && clause.words().getFirst().length() > 1;
        return open ? new Beginning(clause.words().getFirst()) : new Exactly(clause.words());
    }

    /// What a clause may mean where it is found nowhere; the same again where it was meant just so.
    static Needle mistyped(Asked.Clause clause) {
        String word = clause.words().getFirst();
        boolean open = !clause.exact() && clause.words().size() == 1 && word.length() >= 4 && word.chars().noneMatch(Character::isDigit);
        return open ? new Resembling(word) : of(clause);
    }

    /// The places in a text where any of some needles stand, in order and apart.
    static List<Word> found(List<? extends Needle> needles, List<Word> text) {
        List<Word> found = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            int most = 0;
            for (Needle needle : needles) {
                most = Math.max(most, needle.covers(text, i));
            }
            if (most > 0) {
                found.add(new Word("", text.get(i).from(), text.get(i + most - 1).to()));
            }
            i += Math.max(1, most);
        }
        return found;
    }
}
