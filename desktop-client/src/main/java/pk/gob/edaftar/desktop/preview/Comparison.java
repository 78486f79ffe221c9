package pk.gob.edaftar.desktop.preview;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Two texts held against each other line by line, and what was changed in a line word by word.
/// @param differences how many stretches are not alike
public record Comparison(List<Row> rows, int differences) {
    /// Lines beyond this many, of each text, are not compared.
    static final int MOST_LINES = 6_000;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// A line of one text beside that of the other.
    /// @param was of the earlier text; none where the later one has a line more
    /// @param is of the later text; none where it has a line less
    /// @param first whether a difference begins here
    public record Row(@Nullable List<Piece> was, @Nullable List<Piece> is, boolean first) {
        /// Whether both are the same.
        public boolean isAlike() {
            return was != null && was.equals(is);
        }
    }

    /// Some words of a line.
    /// @param differs whether the other line does not have them
    public record Piece(String text, boolean differs) {}

    static Comparison of(List<String> earlier, List<String> later) {
        List<String> was = earlier.subList(0, Math.min(MOST_LINES, earlier.size()));
        List<String> is = later.subList(0, Math.min(MOST_LINES, later.size()));
        List<Row> rows = new ArrayList<>();
        List<Difference> differences = differences(was, is);
        int at = 0;
        for (Difference each : differences) {
            alike(rows, was.subList(at, each.wasFrom()));
            differing(rows, was.subList(each.wasFrom(), each.wasTo()), is.subList(each.isFrom(), each.isTo()));
            at = each.wasTo();
        }
        alike(rows, was.subList(at, was.size()));
        return new Comparison(rows, differences.size());
    }

    /// A stretch that is not alike.
    private record Difference(int wasFrom, int wasTo, int isFrom, int isTo) {
        boolean touches(Difference next) {
            return wasTo == next.wasFrom && isTo == next.isFrom;
        }
    }

    /// In as much memory as the texts have lines: two long ones may have nothing in common. What stands side by side is one difference.
    private static List<Difference> differences(List<String> was, List<String> is) {
        List<Difference> found = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, MyersDiffWithLinearSpace.factory().create(), null).getDeltas()) {
            int wasFrom = delta.getSource().getPosition();
            int isFrom = delta.getTarget().getPosition();
            Difference next = new Difference(wasFrom, wasFrom + delta.getSource().size(), isFrom, isFrom + delta.getTarget().size());
            if (!found.isEmpty() && found.getLast().touches(next)) {
                Difference before = found.removeLast();
                next = new Difference(before.wasFrom(), next.wasTo(), before.isFrom(), next.isTo());
            }
            found.add(next);
        }
        return found;
    }

    private static void alike(List<Row> rows, List<String> lines) {
        lines.forEach(line -> rows.add(new Row(whole(line, false), whole(line, false), false)));
    }

    private static void differing(List<Row> rows, List<String> was, List<String> is) {
        for (int line = 0; line < Math.max(was.size(), is.size()); line++) {
            boolean first = line == 0;
            if (line >= was.size()) {
                rows.add(new Row(null, whole(is.get(line), true), first));
            } else if (line >= is.size()) {
                rows.add(new Row(whole(was.get(line), true), null, first));
            } else {
                rows.add(changed(was.get(line), is.get(line), first));
            }
        }
    }

    private static List<Piece> whole(String line, boolean differs) {
        return List.of(new Piece(line, differs));
    }

    private static Row changed(String before, String after, boolean first) {
        List<String> was = words(before);
        List<String> is = words(after);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int atWas = 0;
        int atIs = 0;
        for (Difference each : differences(was, is)) {
            add(left, was.subList(atWas, each.wasFrom()), false);
            add(right, is.subList(atIs, each.isFrom()), false);
            add(left, was.subList(each.wasFrom(), each.wasTo()), true);
            add(right, is.subList(each.isFrom(), each.isTo()), true);
            atWas = each.wasTo();
            atIs = each.isTo();
        }
        add(left, was.subList(atWas, was.size()), false);
        add(right, is.subList(atIs, is.size()), false);
        return new Row(left, right, first);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), differs));
        }
    }

    /// Words and what stands between them; Urdu's letters are joined within words alone, so they may be parted here.
    private static List<String> words(String line) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(line);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(line.substring(from, to));
            from = to;
        }
        return words;
    }
}
