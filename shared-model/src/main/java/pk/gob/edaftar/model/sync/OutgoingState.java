package pk.gob.edaftar.model.sync;

/// Where a command of this desk stands.
public enum OutgoingState {
    /// Durable here, not yet decided by the server.
    SAVED,
    /// Accepted; its effects have not all come back yet.
    ACCEPTED,
    /// Accepted, and the confirmed rows show it.
    LANDED,
    /// Refused, or what it builds on was; waits in the tray for its author.
    REFUSED,
    /// This server cannot read it; kept with its cause and offered again later.
    PARKED,
    /// Refused, and its author has dealt with it.
    DISMISSED;

    /// Whether the desk still shows the act over the confirmed rows.
    public boolean isPending() {
        return this == SAVED || this == ACCEPTED || this == PARKED;
    }
}
