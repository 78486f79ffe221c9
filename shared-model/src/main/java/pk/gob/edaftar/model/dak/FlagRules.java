package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.FinishFlag;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// Follow-up flags: a clerk's on his own papers, an officer's on whatever he may see, a PA's for his officer (`DOMAIN.md` 2).
final class FlagRules {
    private final DakTrail paper;
    private final Office office;

    FlagRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision flag(FlagDak command) {
        Optional<Refusal> refusal = notHisToFlag(command.act())
                .or(() -> command.due().isBefore(office.moment().today()) ? Optional.of(DakRule.FLAG_IN_PAST.refuses()) : Optional.empty());
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Act act = command.act();
        FollowUp flag = new FollowUp(command.flag(), command.dak(), act.desk(), act.person(), act.at(),
                command.urgency(), command.due(), null);
        return DakAudience.unmoved(paper, List.of(flag,
                new Journey(act, command.dak(), office).movement(MovementKind.FLAGGED, null, null, null, null)), office);
    }

    Decision finish(FinishFlag command) {
        Optional<FollowUp> flag = paper.followUps().stream().filter(each -> each.id().equals(command.flag())).findFirst();
        if (flag.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        if (!Holding.isWith(command.act(), flag.get().owner(), office)) {
            return new Decision.Refused(DakRule.NOT_YOURS_TO_FLAG.refuses(Argument.of(flag.get().owner())));
        }
        if (!flag.get().open()) {
            return new Decision.Refused(DakRule.FLAG_DONE.refuses());
        }
        return DakAudience.unmoved(paper, List.of(flag.get().doneAt(command.act().at()),
                new Journey(command.act(), command.dak(), office).movement(MovementKind.FLAG_DONE, null, null, null, null)), office);
    }

    private Optional<Refusal> notHisToFlag(Act act) {
        Role role = Authority.role(act, office);
        boolean holds = hasIt(act, paper.dak().registeredFor()) || paper.markings().stream().map(Marking::holder).anyMatch(post -> hasIt(act, post));
        boolean sees = role != Role.DIARY_CLERK && paper.dak().grade() != Grade.SECRET;
        return role.handlesPapers() && (holds || sees || Holding.isClerkOfRegistry(paper, act, office)) ? Optional.empty()
                : Optional.of(DakRule.NOT_YOURS_TO_FLAG.refuses(Argument.of(paper.holder())));
    }

    private boolean hasIt(Act act, PostId post) {
        return Holding.isWith(act, post, office);
    }
}
