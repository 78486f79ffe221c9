package pk.gob.edaftar.desktop.preview;

/// Why a file, or a page of it, is not shown.
public enum Unshown {
    /// There is nothing in it.
    EMPTY,
    /// It is not whole, or not what its name says.
    BROKEN,
    /// Its bytes on this computer are not those that were attached.
    DAMAGED,
    /// It is shut with a password, and only its own program can open that lock.
    LOCKED,
    /// It holds far more than its size says, as what is made to fill a computer up does.
    OVERPACKED,
    /// It needs more memory than a preview is given.
    TOO_LARGE,
    /// It was not made out in the time a preview is given.
    TOO_LONG,
    /// It is pictures alone: there are no words to compare.
    NO_WORDS,
    /// Nothing here knows this kind of file.
    UNKNOWN,
    /// That it is read could not be noted, and nobody reads unnoticed.
    NOT_NOTED,
    /// The preview could not be begun on this computer.
    NO_PREVIEW;

    /// The text key that says so.
    public String key() {
        return "preview.not." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
