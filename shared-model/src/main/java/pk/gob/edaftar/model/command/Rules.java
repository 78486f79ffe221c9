package pk.gob.edaftar.model.command;

import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakRules;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.OrgRules;

/// The one pure function of the office. Nothing else decides anything about papers.
/// It draws nothing, reads no clock, and asked twice gives equal decisions.
public final class Rules {
    private Rules() {}

    /// Decides a command: on the desk at once, on the server with authority.
    public static Decision decide(Command command, Office office, Allotment allotment) {
        if (command.nature() == Nature.SERVER_ONLY && !office.moment().onServer()) {
            return new Decision.NeedsServer(Authority.AuthorityRule.SERVER_ONLY.refuses());
        }
        return switch (command) {
            case DakCommand dak -> DakRules.decide(dak, office, allotment);
            case OrgCommand org -> OrgRules.decide(org, office);
            case UnknownCommand unknown -> new Decision.Refused(
                    Authority.AuthorityRule.UNKNOWN_KIND.refuses(Argument.text(unknown.kind())));
        };
    }
}
