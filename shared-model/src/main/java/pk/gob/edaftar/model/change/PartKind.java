package pk.gob.edaftar.model.change;

/// The kinds of parts of a paper, each seen by an audience of its own (`DESIGN.md`, parts).
public enum PartKind {
    /// An entry of the directory; everybody sees it.
    DIRECTORY,
    /// Head, state, holder and movements without remarks.
    TRAIL,
    /// Text, remarks and notes: append-only, one branch for each marking.
    CONTENT,
    /// Everything of a Secret paper but number and holder.
    SECRET
}
