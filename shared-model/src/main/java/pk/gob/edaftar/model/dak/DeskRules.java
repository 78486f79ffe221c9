package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;

/// The acts of working on a receipt where it lies.
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
        if (refusal.isEmpty() && !Holding.isHisToWrite(command.act(), command.marking(), marking, paper, office)
                && !Holding.readsAsHead(paper, command.act(), office)) {
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

    /// A reply given is recorded like a remark: by who has the paper, or had it when he recorded it.
    Decision reply(RecordReply command) {
        Optional<Marking> marking = paper.marking(command.marking());
        if (command.marking() != null && marking.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        Optional<Refusal> refusal = Written.missing(command.reply()).or(() -> DakLimits.line("repliedBy", command.repliedBy()))
                .or(() -> command.repliedOn().isAfter(office.moment().today()) ? Optional.of(DakRule.REPLY_IN_FUTURE.refuses()) : Optional.empty())
                .or(() -> Holding.isHisToWrite(command.act(), command.marking(), marking, paper, office) ? Optional.empty()
                        : Optional.of(DakRule.REMARK_NOT_YOURS.refuses(Argument.of(marking.map(Marking::holder).orElse(paper.holder())))));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        return changed(List.of(journey.movement(MovementKind.REPLIED, command.marking(), null, null, command.reply()),
                journey.reply(command, paper.contentOf(marking))));
    }

    private Decision changed(List<Entity> puts) {
        return DakAudience.unmoved(paper, puts, office);
    }
}
