package pk.gob.edaftar.model.dak;

import java.util.Optional;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RecallDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;

/// Decides every act on a receipt (`DOMAIN.md` 2, 3 and the section on late acts).
public final class DakRules {
    private DakRules() {}

    /// Decides one act: first whose it is to make, then whether the paper is where the act takes it to be.
    public static Decision decide(DakCommand command, Office office, Allotment allotment) {
        if (command instanceof RegisterDak register) {
            return new Registration(register, office, allotment).decide();
        }
        Optional<Refusal> missing = Authority.missing(command.act(), office);
        if (missing.isPresent()) {
            return new Decision.Refused(missing.get());
        }
        return switch (office.trail(command.dak().value())) {
            case Answer.NotHere<Optional<Trail>> away -> new Decision.NeedsServer(Authority.AuthorityRule.NOT_HERE.refuses());
            case Answer.Known<Optional<Trail>>(Optional<Trail> trail) -> trail.flatMap(DakTrail::of)
                    .filter(paper -> knows(command.act(), paper, office))
                    .map(paper -> decide(command, paper, office))
                    .orElseGet(() -> new Decision.Refused(DakRule.UNKNOWN.refuses()));
        };
    }

    private static Decision decide(DakCommand command, DakTrail paper, Office office) {
        if (paper.concerns(command.act().person())) {
            return new Decision.Refused(DakRule.CONCERNS_YOU.refuses(nextAbove(command.act(), office)));
        }
        if (paper.dak().grade() == Grade.SECRET && command.act().onBehalfOf() != null) {
            return new Decision.Refused(DakRule.SECRET_NO_ASSISTANT.refuses(Argument.of(command.act().desk())));
        }
        return switch (command) {
            case RegisterDak again -> new Decision.Refused(DakRule.EXISTS.refuses());
            case MarkDak mark -> new MarkingRules(paper, office).mark(mark);
            case ForwardDak forward -> new MarkingRules(paper, office).forward(forward);
            case ReceiveDak receive -> new DeskRules(paper, office).receive(receive);
            case OpenDak open -> new DeskRules(paper, office).open(open);
            case RecallDak recall -> new MarkingRules(paper, office).recall(recall);
            case RemarkOnDak remark -> new DeskRules(paper, office).remark(remark);
            case PutAwayDak putAway -> new DeskRules(paper, office).putAway(putAway);
        };
    }

    /// Whoever may not know of a paper is told nothing of it, not even that it is elsewhere.
    private static boolean knows(Act act, DakTrail paper, Office office) {
        return Subscriptions.ofPost(office.organisation(), act.as(), office.moment().judged()).stream()
                .anyMatch(DakAudience.everTold(paper, office.organisation())::contains);
    }

    /// The next post up, to which a paper goes that is not for the one who holds it.
    static Argument nextAbove(Act act, Office office) {
        return Argument.of(office.organisation().channelAbove(act.desk(), office.moment().judged()).stream()
                .findFirst().orElse(act.desk()));
    }
}
