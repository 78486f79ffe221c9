package pk.gob.edaftar.model.sync;

/// What was read at a desk.
public enum ReadingKind {
    /// A desk was opened, with the server or without it.
    SIGNED_IN,
    /// A paper was opened; a row in a list is no reading.
    OPENED,
    /// A file of a paper was looked into.
    FILE_READ,
    /// Papers were looked for.
    SOUGHT,
    /// Something was printed.
    PRINTED,
    /// Something was taken out into a file.
    EXPORTED,
    /// Something was brought in from a file.
    IMPORTED
}
