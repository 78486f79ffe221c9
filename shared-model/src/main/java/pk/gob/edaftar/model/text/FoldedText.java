package pk.gob.edaftar.model.text;

/// A text as it is searched for, which still knows where each of its letters stood in the text as written.
/// It never decides what a word is: that is the analyser's work.
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int length;

    /// @param starts for each character of the folded text, where in the original it came from
    /// @param length of the original
    FoldedText(String text, int[] starts, int length) {
        this.text = text;
        this.starts = starts;
        this.length = length;
    }

    /// The folded text.
    public String text() {
        return text;
    }

    /// Where in the original the folded character at an index came from; the original's end for the folded text's end.
    public int originalIndex(int index) {
        return index == text.length() ? length : starts[index];
    }
}
