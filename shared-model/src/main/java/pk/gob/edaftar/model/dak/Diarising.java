package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;

/// Entering a letter in the diary of a second registry that it passes (`DOMAIN.md` 2, *Registry*; who may and where it must lie:
/// `docs/decisions/0028-diarising.md`). A desk refuses what should not be; the server records whatever number has been stamped,
/// with findings for what is wrong with it.
final class Diarising {
    private final DiariseDak command;
    private final Act act;
    private final DakTrail paper;
    private final Office office;
    private final Stamping stamping;

    Diarising(DiariseDak command, DakTrail paper, Office office, Allotment allotment) {
        this.command = command;
        this.act = command.act();
        this.paper = paper;
        this.office = office;
        this.stamping = new Stamping(act, command.number(), office, allotment);
    }

    Decision decide() {
        Optional<Refusal> wrong = Authority.missing(act, office).or(() -> DakRules.notForHim(act, paper, office))
                .or(stamping::foreignRegistry).or(this::entered).or(this::elsewhere);
        if (!office.moment().onServer()) {
            return wrong.<Decision>map(Decision.Refused::new).orElseGet(() -> Decision.accepted(changes(List.of())));
        }
        Optional<Refusal> forged = stamping.notAuthentic();
        if (forged.isPresent()) {
            return new Decision.NotAuthentic(forged.get());
        }
        List<Finding> findings = new ArrayList<>();
        wrong.ifPresent(refusal -> findings.add(new Finding(refusal.rule(), refusal.arguments())));
        stamping.taken().ifPresent(findings::add);
        return new Decision.Accepted(changes(findings), findings, false);
    }

    /// A diary holds a letter once. It took over what stood in the diaries of registries it came from.
    private Optional<Refusal> entered() {
        Set<UnitId> diaries = office.organisation().withPredecessors(stamping.registry(), office.moment().judged());
        if (diaries.contains(paper.dak().registry())) {
            return Optional.of(DakRule.REGISTERED_HERE.refuses(Argument.text(paper.dak().printed())));
        }
        return paper.diarised().stream().filter(each -> diaries.contains(each.registry())).findFirst()
                .map(each -> DakRule.ALREADY_DIARISED.refuses(Argument.text(each.printed())));
    }

    /// The sheet follows the marking, sometimes a day later: it may be where it was when it was stamped. A Secret one is in nobody's
    /// hands but its holder's.
    private Optional<Refusal> elsewhere() {
        Instant then = office.moment().judged();
        List<PostId> holders = (paper.markings().isEmpty() ? Stream.of(paper.dak().registeredFor())
                : paper.markings().stream().flatMap(marking -> Stream.concat(
                        Stream.of(paper.holderAt(marking.id(), then)),
                        marking.state() == MarkingState.WITHDRAWN ? Stream.empty() : Stream.of(marking.holder())))).toList();
        if (paper.dak().grade() == Grade.SECRET) {
            return holders.stream().anyMatch(holder -> Holding.isWith(act, holder, office)) ? Optional.empty()
                    : Optional.of(DakRule.NOT_WITH_YOU.refuses(Argument.of(paper.holder())));
        }
        return holders.stream().anyMatch(this::isHere) ? Optional.empty()
                : Optional.of(DakRule.DIARISED_ELSEWHERE.refuses(Argument.of(paper.holder()), Argument.of(stamping.registry())));
    }

    private boolean isHere(PostId holder) {
        Organisation organisation = office.organisation();
        return Holding.isWith(act, holder, office)
                || organisation.registryOf(holder, office.moment().judged()).equals(Optional.of(stamping.registry()));
    }

    private Changes changes(List<Finding> findings) {
        Movement line = new Journey(act, command.dak(), office).movement(MovementKind.DIARISED, null, null, null, null);
        Diarised entry = new Diarised(command.dak(), line.id(), stamping.registry(), command.number(), stamping.number(),
                stamping.printed(), act.person(), act.as(), act.onBehalfOf(), act.at(), office.moment().arrival());
        List<Entity> puts = new ArrayList<>(List.of(entry, line));
        findings.forEach(finding -> puts.add(paper.found(finding)));
        return new Changes(puts, new DakAudience(office.organisation(), office.moment().now()).diarised(paper.and(entry)));
    }
}
