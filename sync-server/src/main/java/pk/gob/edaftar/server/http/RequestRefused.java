package pk.gob.edaftar.server.http;

import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Rule;

/// A request that goes no further; answered with the refusal and the status that goes with it.
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RequestRefused(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    public RequestRefused(Rule rule, Argument... arguments) {
        this(rule.refuses(arguments));
    }

    /// Why not.
    public Refusal refusal() {
        return refusal;
    }
}
