package pk.gob.edaftar.model.audit;

/// Everything that is logged, and by whom: there is no other list (`DOMAIN.md` 11).
public enum AuditKind {
    /// An act the server took up.
    ACT(Log.ACTS, false),
    /// An act a rule refused.
    ACT_REFUSED(Log.ACTS, false),
    /// An act that cannot be authentic.
    ACT_QUARANTINED(Log.ACTS, false),
    /// A desk was opened, with the server or without it.
    DESK_OPENED(Log.DESKS, true),
    /// A paper was opened.
    OPENED(Log.DESKS, false),
    /// A file of a paper was looked into at a desk.
    FILE_READ(Log.DESKS, false),
    /// Papers were looked for at a desk.
    SOUGHT(Log.DESKS, false),
    /// Something was printed.
    PRINTED(Log.DESKS, false),
    /// Something was taken out into a file.
    EXPORTED(Log.DESKS, false),
    /// Something was brought in from a file.
    IMPORTED(Log.DESKS, false),
    SIGNED_IN(Log.SERVER, true),
    SIGN_IN_REFUSED(Log.SERVER, true),
    SIGNED_OUT(Log.SERVER, true),
    PASSWORD_CHANGED(Log.SERVER, true),
    ACCOUNT_OPENED(Log.SERVER, true),
    ACCOUNT_SUSPENDED(Log.SERVER, true),
    ACCOUNT_REOPENED(Log.SERVER, true),
    /// Somebody, or a computer, was invited.
    INVITED(Log.SERVER, true),
    INVITATION_WITHDRAWN(Log.SERVER, true),
    INVITATION_ACCEPTED(Log.SERVER, true),
    INVITATION_REFUSED(Log.SERVER, true),
    DEVICE_REVOKED(Log.SERVER, true),
    DEVICE_ADMITTED(Log.SERVER, true),
    /// The sealed outbox of somebody absent was brought, and what was in it decided.
    OUTBOX_BROUGHT(Log.SERVER, true),
    /// Something in a sealed outbox could not be opened, or not be taken for his, and is kept aside.
    OUTBOX_ASIDE(Log.SERVER, true),
    /// Papers were looked for on the server.
    SOUGHT_AT_SERVER(Log.SERVER, false),
    /// The server gave out content that was asked for by name.
    HANDED_OUT(Log.SERVER, false),
    /// A request that was none of his who made it, or none at all.
    TURNED_AWAY(Log.SERVER, true),
    /// An auditor looked something up.
    AUDITED(Log.SERVER, false);

    /// Who keeps a log, and chains it.
    public enum Log {
        /// One chain for each paper, as its acts are decided.
        ACTS,
        /// One chain for each desk, made there.
        DESKS,
        /// One chain for each run of a server's node.
        SERVER
    }

    private final Log log;
    private final boolean ofAccounts;

    AuditKind(Log log, boolean ofAccounts) {
        this.log = log;
        this.ofAccounts = ofAccounts;
    }

    public Log log() {
        return log;
    }

    /// Whether it is about accounts and sign-ins: that much a Super Admin may see, who sees no papers.
    public boolean ofAccounts() {
        return ofAccounts;
    }
}
