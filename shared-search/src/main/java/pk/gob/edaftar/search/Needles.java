package pk.gob.edaftar.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.gob.edaftar.model.find.FoundIn;
import pk.gob.edaftar.model.find.Mark;
import pk.gob.edaftar.model.find.Passage;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.text.FoldedText;
import pk.gob.edaftar.model.text.NumberFolding;
import pk.gob.edaftar.search.PaperAnalyzer.Word;

/// What a search looked for, to be found again in the texts that are shown.
public final class Needles {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;
    private static final String CUT = "…";

    private final PaperAnalyzer analyzer;
    private final List<Needle> needles;
    private final List<Needle> senders;
    private final String number;

    Needles(Sought sought, PaperAnalyzer analyzer, List<Needle> needles) {
        this.analyzer = analyzer;
        this.needles = List.copyOf(needles);
        this.senders = Asked.clauses(sought.sender(), analyzer).stream().map(Needle::of).toList();
        this.number = NumberFolding.fold(sought.words());
    }

    /// Which of the needles stand in a text.
    Set<Needle> in(String text) {
        List<Word> words = analyzer.words(text);
        Set<Needle> found = new HashSet<>();
        needles.stream().filter(needle -> !Needle.found(List.of(needle), words).isEmpty()).forEach(found::add);
        return found;
    }

    /// How many different things were asked.
    int count() {
        return (int) needles.stream().distinct().count();
    }

    /// Whether a fragment of a number was asked for that this one has.
    boolean isFragmentOf(String written) {
        return !number.isEmpty() && NumberFolding.fold(written).contains(number);
    }

    /// A text in full, in one line, with what was looked for marked.
    Passage whole(FoundIn in, String text) {
        return new Passage(in, line(text), marks(in, text));
    }

    /// A number in full, with the fragment that was asked for marked.
    Passage number(String written) {
        FoldedText folded = NumberFolding.trace(written);
        int at = number.isEmpty() ? -1 : folded.text().indexOf(number);
        List<Mark> marks = at < 0 ? marks(FoundIn.NUMBER, written)
                : List.of(new Mark(folded.originalIndex(at), folded.originalIndex(at + number.length() - 1) + 1));
        return new Passage(FoundIn.NUMBER, line(written), marks);
    }

    /// The piece of a text around the first of what was looked for.
    Passage cut(FoundIn in, String text) {
        List<Mark> marks = marks(in, text);
        int first = marks.isEmpty() ? 0 : marks.getFirst().from();
        int from = first <= BEFORE ? 0 : begin(text, first - BEFORE, first);
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        String before = from > 0 ? CUT : "";
        int shift = before.length() - from;
        int end = to;
        List<Mark> inside = marks.stream().filter(mark -> mark.from() >= from && mark.to() <= end)
                .map(mark -> new Mark(mark.from() + shift, mark.to() + shift)).toList();
        return new Passage(in, before + line(text.substring(from, to)) + (to < text.length() ? CUT : ""), inside);
    }

    /// After the next blank, so that no word is cut in two.
    private static int begin(String text, int from, int before) {
        for (int i = from; i < before; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /// Of the same length, so that marks stay where they are.
    private static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private List<Mark> marks(FoundIn in, String text) {
        List<Needle> all = new ArrayList<>(needles);
        if (in == FoundIn.SENDER) {
            all.addAll(senders);
        }
        return Needle.found(all, analyzer.words(text)).stream().map(word -> new Mark(word.from(), word.to())).toList();
    }
}
