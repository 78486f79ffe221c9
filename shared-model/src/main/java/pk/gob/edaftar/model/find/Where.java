package pk.gob.edaftar.model.find;

/// In what of a paper words are looked for.
public enum Where {
    /// In all of it, its numbers included.
    EVERYWHERE,
    SUBJECT,
    /// What the letter is about and what it says, without what was written on it here.
    SUBJECT_AND_TEXT,
    SENDER,
    /// Remarks and recorded replies.
    REMARKS
}
