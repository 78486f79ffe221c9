package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// The acts done with a receipt where it lies.
final class DeskRules {
    private final DakTrail paper;
    private final Office office;

    DeskRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision receive(ReceiveDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = Holding.missing(paper, marking, command.act(), office)
                .or(() -> marking.filter(held -> held.state() != MarkingState.SENT)
                        .map(held -> DakRule.ALREADY_RECEIVED.refuses()));
        return decided(command, MovementKind.RECEIVED, marking, refusal, held -> held.received(command.act().at()));
    }

    Decision open(OpenDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = Holding.missing(paper, marking, command.act(), office)
                .or(() -> marking.filter(held -> held.state() == MarkingState.OPENED)
                        .map(held -> DakRule.ALREADY_OPENED.refuses()));
        return decided(command, MovementKind.OPENED, marking, refusal, held -> held.opened(command.act().at()));
    }

    private Decision decided(DakCommand command, MovementKind kind, Optional<Marking> marking, Optional<Refusal> refusal,
            java.util.function.UnaryOperator<Marking> change) {
        if (refusal.isPresent() || marking.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(DakRule.UNKNOWN::refuses));
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        return changed(List.of(change.apply(marking.get()),
                journey.movement(kind, marking.get().id(), null, null, null)));
    }

    Decision remark(RemarkOnDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        if (command.marking() != null && marking.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        if (command.remark().isEmpty()) {
            return new Decision.Refused(DakRule.REMARK_EMPTY.refuses());
        }
        Optional<Refusal> refusal = DakLimits.remark(command.remark());
        if (refusal.isEmpty() && !hisToWrite(command, marking) && !mayReadAsHead(command.act())) {
            refusal = Optional.of(DakRule.REMARK_NOT_YOURS.refuses(
                    Argument.of(marking.map(Marking::holder).orElse(paper.holder()))));
        }
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        return changed(List.of(
                journey.movement(MovementKind.REMARKED, command.marking(), null, null, command.remark()),
                journey.remark(command.remark(), paper.contentOf(marking))));
    }

    /// It is his to write on what he has; on what he had, if he had it when he wrote.
    private boolean hisToWrite(RemarkOnDak command, Optional<Marking> marking) {
        PostId holder = marking.map(Marking::holder).orElse(paper.holder());
        boolean withdrawn = marking.filter(held -> held.state() == MarkingState.WITHDRAWN).isPresent();
        PostId then = paper.holderAt(command.marking(), office.moment().judged());
        return (!withdrawn && Holding.isWith(command.act(), holder, office)) || Holding.isWith(command.act(), then, office);
    }

    /// A head may add a signed remark to a paper he may see, without holding it; of a Secret one he sees the number only.
    private boolean mayReadAsHead(Act act) {
        if (!Authority.role(act, office).isHead() || act.onBehalfOf() != null) {
            return false;
        }
        Set<Stream> follows = Subscriptions.ofPost(office.organisation(), act.as(), office.moment().judged());
        return DakAudience.everShown(paper, office.organisation()).stream().anyMatch(follows::contains);
    }

    Decision putAway(PutAwayDak command) {
        if (command.reason().isEmpty()) {
            return new Decision.Refused(DakRule.REASON_MISSING.refuses());
        }
        Optional<Refusal> tooLong = DakLimits.remark(command.reason());
        if (tooLong.isPresent()) {
            return new Decision.Refused(tooLong.get());
        }
        return command.marking() == null ? putAwayUnmarked(command) : putAwayMarking(command);
    }

    private Decision putAwayUnmarked(PutAwayDak command) {
        if (paper.dak().state() != DakState.REGISTERED || !paper.markings().isEmpty()) {
            return new Decision.Refused(DakRule.ALREADY_MARKED.refuses(Argument.of(paper.holder())));
        }
        if (!Holding.isWith(command.act(), paper.dak().registeredFor(), office)) {
            return new Decision.Refused(DakRule.NOT_WITH_YOU.refuses(Argument.of(paper.holder())));
        }
        return changed(ended(command, Optional.empty()));
    }

    private Decision putAwayMarking(PutAwayDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = Holding.missing(paper, marking, command.act(), office);
        if (refusal.isEmpty() && Authority.role(command.act(), office) == Role.DIARY_CLERK) {
            refusal = Optional.of(DakRule.MAY_NOT_PUT_AWAY.refuses());
        }
        return refusal.<Decision>map(Decision.Refused::new).orElseGet(() -> changed(ended(command, marking)));
    }

    private List<Entity> ended(PutAwayDak command, Optional<Marking> marking) {
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Entity> puts = new ArrayList<>();
        if (marking.map(Marking::original).orElse(true)) {
            puts.add(paper.dak().in(DakState.PUT_AWAY));
        }
        marking.ifPresent(held -> puts.add(held.ended(MarkingState.PUT_AWAY, command.act().at())));
        puts.add(journey.movement(MovementKind.PUT_AWAY, command.marking(), null, null, command.reason()));
        puts.add(journey.remark(command.reason(), paper.contentOf(marking)));
        return puts;
    }

    /// Nobody's sight changes by what is done where the paper lies, unless the office has changed around it meanwhile.
    private Decision changed(List<Entity> puts) {
        return Decision.accepted(new Changes(puts, new DakAudience(office.organisation(), office.moment().now()).now(paper)));
    }
}
