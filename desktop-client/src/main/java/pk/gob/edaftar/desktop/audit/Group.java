package pk.gob.edaftar.desktop.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pk.gob.edaftar.model.audit.AuditKind;

/// Kinds as an auditor asks for them.
enum Group {
    ALL,
    ACTS(AuditKind.ACT),
    REFUSALS(AuditKind.ACT_REFUSED, AuditKind.ACT_QUARANTINED, AuditKind.SIGN_IN_REFUSED, AuditKind.TURNED_AWAY),
    READINGS(AuditKind.OPENED, AuditKind.FILE_READ, AuditKind.HANDED_OUT),
    SEARCHES(AuditKind.SOUGHT, AuditKind.SOUGHT_AT_SERVER),
    OUT(AuditKind.PRINTED, AuditKind.EXPORTED, AuditKind.IMPORTED),
    SIGN_INS(AuditKind.DESK_OPENED, AuditKind.SIGNED_IN, AuditKind.SIGN_IN_REFUSED, AuditKind.SIGNED_OUT, AuditKind.PASSWORD_CHANGED),
    ACCOUNTS(AuditKind.ACCOUNT_OPENED, AuditKind.ACCOUNT_SUSPENDED, AuditKind.ACCOUNT_REOPENED, AuditKind.INVITED,
            AuditKind.INVITATION_WITHDRAWN, AuditKind.INVITATION_ACCEPTED, AuditKind.INVITATION_REFUSED, AuditKind.DEVICE_REVOKED, AuditKind.DEVICE_ADMITTED,
            AuditKind.OUTBOX_BROUGHT, AuditKind.OUTBOX_ASIDE),
    LOOKED_UP(AuditKind.AUDITED);

    private final List<AuditKind> kinds;

    Group(AuditKind... kinds) {
        this.kinds = Arrays.asList(kinds);
    }

    /// None where all are meant.
    List<AuditKind> kinds() {
        return kinds;
    }

    String key() {
        return "audit.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
