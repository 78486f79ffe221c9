package pk.gob.edaftar.desktop.desk;

/// The lists of dak.
public enum Box {
    /// With the seat's desk: open markings it holds, and what it registered and has not marked.
    MY_DESK,
    /// What this desk marked or sent on, still open with others.
    SENT,
    /// The register of the seat's registry, as far as this desk sees it.
    DIARY,
    /// What somebody at this desk has put a follow-up flag on that still stands.
    FLAGGED,
    /// With those whose figures Home shows; always narrowed to some of them.
    BELOW,
    /// Every receipt on this computer: what an Auditor looks through, and where another letter is chosen from.
    EVERYTHING
}
