package pk.gob.edaftar.model.find;

/// What of a paper the words were found in.
public enum FoundIn {
    NUMBER,
    SUBJECT,
    SENDER,
    TEXT,
    REMARK,
    REPLY,
    /// The name of a file.
    FILE
}
