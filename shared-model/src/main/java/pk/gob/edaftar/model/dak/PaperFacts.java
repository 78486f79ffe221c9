package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveOnPaper;

/// What has happened to the sheet itself, apart from its being registered. A desk refuses what cannot be; the server
/// records whatever has happened, with findings for the registry's head (`DOMAIN.md` 3, late acts).
final class PaperFacts {
    private final DakTrail paper;
    private final Office office;
    private final List<Finding> findings = new ArrayList<>();

    PaperFacts(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    /// Why somebody without a charge made no fact, where he made none; on the server whoever ever held a charge in the
    /// house of the post he names may have made it.
    static Optional<Decision> notAuthentic(Act act, Office office) {
        Optional<Refusal> missing = Authority.missing(act, office);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        if (!office.moment().onServer()) {
            return missing.map(Decision.Refused::new);
        }
        boolean wasThere = office.organisation().departmentOf(act.desk(), office.moment().judged())
                .filter(house -> Authority.everInOffice(act, house, office)).isPresent();
        return wasThere ? Optional.empty() : Optional.of(new Decision.NotAuthentic(Authority.AuthorityRule.NEVER_IN_OFFICE.refuses()));
    }

    Decision receive(ReceiveOnPaper command) {
        Optional<Marking> marking = paper.marking(command.marking());
        if (marking.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        Optional<Refusal> wrong = Authority.missing(command.act(), office).or(() -> notHis(command, marking.get()))
                .or(() -> already(marking.get()));
        if (wrong.isPresent() && !office.moment().onServer()) {
            return new Decision.Refused(wrong.get());
        }
        wrong.ifPresent(refusal -> findings.add(new Finding(refusal.rule(), refusal.arguments())));
        List<Entity> puts = new ArrayList<>(List.of(new Journey(command.act(), command.dak(), office)
                .movement(MovementKind.RECEIVED_ON_PAPER, command.marking(), null, null, null)));
        findings.forEach(finding -> puts.add(paper.found(finding)));
        return new Decision.Accepted(DakAudience.unmovedChanges(paper, puts, office), findings, false);
    }

    /// The sheet follows the marking, sometimes a day later: whoever had the marking when it came may say so.
    private Optional<Refusal> notHis(ReceiveOnPaper command, Marking marking) {
        boolean his = Holding.isWith(command.act(), marking.holder(), office)
                || Holding.isWith(command.act(), paper.holderAt(marking.id(), office.moment().judged()), office);
        return his ? Optional.empty() : Optional.of(DakRule.NOT_WITH_YOU.refuses(Argument.of(marking.holder())));
    }

    private Optional<Refusal> already(Marking marking) {
        return paper.onPaper(marking.id()).map(received -> DakRule.ALREADY_ON_PAPER.refuses());
    }
}
