package pk.gob.edaftar.server.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How many cells of the tables were checked, and which of them the product gets wrong.
final class Tally {
    private static final int SHOWN = 80;

    private final String what;
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    Tally(String what) {
        this.what = what;
    }

    /// Counts one cell.
    void cell(boolean right, String told) {
        cells++;
        if (!right) {
            wrong.add(told);
        }
    }

    List<String> wrong() {
        return wrong;
    }

    /// Its size and result, in one line.
    String line() {
        return what + ": " + cells + " cells checked, " + (cells - wrong.size()) + " right, " + wrong.size() + " wrong";
    }

    /// The same with what is wrong.
    String report() {
        return line() + wrong.stream().limit(SHOWN).map(each -> "\n  " + each).collect(Collectors.joining());
    }
}
