package pk.gob.edaftar.desktop.desk;

import pk.gob.edaftar.desktop.http.Reply;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.command.Refusal;

/// Looks things up in the log; never on the FX thread. The log is on the server alone: a copy of it on a desk could be lost with
/// the desk.
@FunctionalInterface
public interface Auditing {
    Looked lookUp(AuditAsk ask);

    /// What came of it.
    sealed interface Looked {
        /// Some of the log.
        record Page(AuditPage page) implements Looked {}

        /// The server said no.
        record Refused(Refusal refusal) implements Looked {}

        /// The server cannot be asked now.
        record NotHere() implements Looked {}

        /// The same from a call.
        static Looked of(Reply<AuditPage> reply) {
            return switch (reply) {
                case Reply.Got<AuditPage>(AuditPage page) -> new Page(page);
                case Reply.Refused<AuditPage>(Refusal refusal) -> new Refused(refusal);
                case Reply.Waits<AuditPage> waits -> new NotHere();
                case Reply.Failed<AuditPage> failed -> new NotHere();
            };
        }
    }
}
