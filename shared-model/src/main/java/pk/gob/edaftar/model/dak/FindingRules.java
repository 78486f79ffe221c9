package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Clearing up what the server found wrong with an entry (`DOMAIN.md` 3, *the registry's head gets a finding*): the head of the
/// unit whose register it is, or one of its clerks, says how it was put right.
final class FindingRules {
    private final DakTrail paper;
    private final Office office;

    FindingRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision settle(SettleFindings command) {
        List<DakFinding> standing = paper.findings().stream()
                .filter(found -> found.stands() && command.findings().contains(found.finding().rule())).toList();
        Optional<Refusal> refusal = notHisRegister(command.act())
                .or(() -> standing.isEmpty() ? Optional.of(DakRule.NOTHING_TO_SETTLE.refuses(Argument.text(paper.dak().printed()))) : Optional.empty())
                .or(() -> Written.missing(command.how()));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Entity> puts = new ArrayList<>(List.of(journey.movement(MovementKind.FINDING_SETTLED, null, null, null, null)));
        standing.forEach(found -> puts.add(found.settle(journey.settled(command.how()))));
        return DakAudience.unmoved(paper, puts, office);
    }

    private Optional<Refusal> notHisRegister(Act act) {
        UnitId registry = paper.dak().registry();
        Optional<PostId> head = office.organisation().headOf(registry, office.moment().now());
        boolean his = Holding.isClerkOfRegistry(paper, act, office) || head.filter(act.desk()::equals).isPresent();
        return his && Authority.role(act, office).handlesPapers() ? Optional.empty()
                : Optional.of(DakRule.NOT_YOUR_REGISTER.refuses(Argument.of(head.orElse(paper.dak().registeredFor()))));
    }
}
