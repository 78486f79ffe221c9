package pk.gob.edaftar.desktop.preview;

/// What there is to be seen of a file.
public sealed interface Preview {
    /// Pages, drawn one at a time.
    record Pages(int count) implements Preview {}

    /// Words.
    /// @param cut whether there are more of them than a preview holds
    record Words(Kind kind, String text, boolean cut) implements Preview {}

    /// A password opens it.
    /// @param wrong whether one was tried that does not
    record Locked(boolean wrong) implements Preview {}

    /// Nothing.
    record Not(Unshown why) implements Preview {}

    /// Where words come from.
    enum Kind {
        /// The file is text.
        TEXT,
        /// A document, table or presentation, of which the words are shown and not the looks.
        OFFICE,
        /// A letter by e-mail.
        MAIL,
        /// Several files packed into one, of which the names are shown.
        PACKED
    }
}
