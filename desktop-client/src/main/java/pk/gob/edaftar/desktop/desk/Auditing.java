package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;

/// Looks things up in the log; never on the FX thread. The log is on the server alone: a copy of it on a desk could be lost with
/// the desk.
@FunctionalInterface
public interface Auditing {
    Answer<AuditPage> lookUp(AuditAsk ask);
}
