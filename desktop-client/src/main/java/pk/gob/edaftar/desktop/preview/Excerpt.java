package pk.gob.edaftar.desktop.preview;

/// As many words of a file as a preview holds.
final class Excerpt {
    /// Some two hundred pages.
    static final int MOST = 400_000;

    private final StringBuilder text = new StringBuilder();
    private boolean cut;

    Excerpt add(CharSequence more) {
        int room = MOST - text.length();
        cut |= more.length() > room;
        text.append(more, 0, Math.min(room, more.length()));
        return this;
    }

    /// Ends a line that has begun.
    Excerpt endLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? this : add("\n");
    }

    boolean isFull() {
        return cut;
    }

    Preview.Words as(Preview.Kind kind) {
        return new Preview.Words(kind, seen(text), cut);
    }

    /// What turns a line round or ends it is taken out, and what no letter is drawn for is a dot: what is read is what is there.
    private static String seen(CharSequence raw) {
        return raw.toString().replaceAll("\r\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "·");
    }
}
