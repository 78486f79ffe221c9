package pk.gob.edaftar.model.text;

/// A text of a foreign file as it can be stored and shown. What cannot be shown is not dropped but shown as a sign,
/// so that a reader sees that something was there: control characters as their pictures (`␀`), the rest as `�`.
/// @param mended whether anything was replaced by a sign, or had been before the file was read
public record CleanText(String text, boolean mended) {
    private static final char PICTURES = '\u2400';
    private static final char DELETE = '\u007f';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char LAST_OF_SECOND_CONTROLS = '\u009f';
    private static final char UNREADABLE = '\ufffd';
    /// These two are no characters at all, and no XML can hold them.
    private static final char NO_CHARACTER = '\ufffe';

    public static CleanText of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean mended = false;
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            char shown = shown(raw, i);
            if (each == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
                continue;
            }
            mended |= shown != each && shown != '\n' || shown == UNREADABLE;
            clean.append(shown);
        }
        return new CleanText(clean.toString(), mended);
    }

    /// The same on one line, for what is a line on a form.
    public CleanText onOneLine() {
        return new CleanText(text.replaceAll("\\s+", " ").strip(), mended);
    }

    private static char shown(String raw, int index) {
        char each = raw.charAt(index);
        if (each == '\n' || each == '\t') {
            return each;
        }
        if (each == '\f' || each == '\u000b' || each == '\u0085' || each == '\u2028' || each == '\u2029') {
            // the end of a page or line, in other words
            return '\n';
        }
        if (each < ' ') {
            return (char) (PICTURES + each);
        }
        if (each == DELETE) {
            return PICTURE_OF_DELETE;
        }
        boolean none = each > DELETE && each <= LAST_OF_SECOND_CONTROLS || each >= NO_CHARACTER || isHalf(raw, index);
        return none ? UNREADABLE : each;
    }

    /// Half of a character that takes two.
    private static boolean isHalf(String raw, int index) {
        char each = raw.charAt(index);
        if (Character.isHighSurrogate(each)) {
            return index + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(index + 1));
        }
        return Character.isLowSurrogate(each) && (index == 0 || !Character.isHighSurrogate(raw.charAt(index - 1)));
    }
}
