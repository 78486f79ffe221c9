package pk.gob.edaftar.model.change;

/// Who may see, as an address: a stream is followed by whoever the hierarchy of the moment says.
public enum StreamKind {
    /// The directory: everybody.
    DIRECTORY,
    /// A post's desk: its holder and his PA or PS.
    DESK,
    /// A post's desk without the PA: Secret papers.
    SAFE,
    /// A unit: its officers, the heads above within the department, the department's Auditor.
    UNIT,
    /// The heads above a unit within the department and its Auditor, without the unit's officers: Confidential papers.
    HEADS,
    /// A registry's diary: its clerks.
    DIARY
}
