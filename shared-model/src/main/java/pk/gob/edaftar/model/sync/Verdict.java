package pk.gob.edaftar.model.sync;

/// What became of a command.
public enum Verdict {
    /// Done; it stands.
    ACCEPTED,
    /// A rule said no.
    REFUSED,
    /// A fact that cannot be authentic; kept with the registry's head.
    QUARANTINED,
    /// The same id came with another content; the first one stands.
    OTHER_BODY,
    /// It builds on a command not yet decided; nothing was recorded.
    WAITS,
    /// The server could not come to it; nothing was recorded.
    RETRY_LATER,
    /// This server cannot read it; nothing was recorded, the desk keeps it.
    BROKEN;

    /// Whether the server has recorded it and will never say anything else.
    public boolean isFinal() {
        return this == ACCEPTED || this == REFUSED || this == QUARANTINED || this == OTHER_BODY;
    }
}
