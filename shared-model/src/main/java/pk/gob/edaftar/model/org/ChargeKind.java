package pk.gob.edaftar.model.org;

/// How a person holds a post: as his own, as a second one, or for somebody on leave (link officer).
public enum ChargeKind { SUBSTANTIVE, ADDITIONAL, ACTING }
