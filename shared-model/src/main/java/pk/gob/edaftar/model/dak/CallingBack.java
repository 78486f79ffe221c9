package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.Optional;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.AskBackDak;
import pk.gob.edaftar.model.dak.DakCommand.RecallDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.org.PostId;

/// The acts by which a receipt goes back the way it came: recalled by its sender until it is opened, asked back by him
/// afterwards, or returned by whoever has it.
final class CallingBack {
    private final DakTrail paper;
    private final Office office;
    private final Moves moves;

    CallingBack(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
        this.moves = new Moves(paper, office);
    }

    Decision recall(RecallDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = notSentBy(command.act(), marking).or(() -> marking.flatMap(CallingBack::opened))
                .or(() -> DakLimits.remark(command.remark()));
        if (refusal.isPresent() || marking.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(DakRule.UNKNOWN::refuses));
        }
        PostId desk = command.act().desk();
        Marking was = marking.get();
        Marking back = was.previous() != null ? was.recalledTo(desk, command.act().at())
                : was.ended(MarkingState.WITHDRAWN, command.act().at());
        Journey journey = new Journey(command.act(), command.dak(), office);
        Movement movement = journey.movement(MovementKind.RECALLED, command.marking(), was.holder(), desk, command.remark());
        return moves.moved(paper.dak(), moves.replace(back), List.of(movement), moves.remarks(journey, command.remark(), marking));
    }

    Decision giveBack(ReturnDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<PostId> sender = marking.flatMap(paper::senderOf);
        Optional<Refusal> refusal = Holding.missing(paper, marking, command.act(), office)
                .or(() -> Written.missing(command.reason()))
                .or(() -> sender.isEmpty() ? Optional.of(DakRule.NOBODY_TO_RETURN_TO.refuses()) : sender.flatMap(this::mayHaveBack));
        if (refusal.isPresent() || marking.isEmpty() || sender.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(DakRule.UNKNOWN::refuses));
        }
        Marking back = marking.get().sentTo(sender.get(), command.act().at(), null);
        Journey journey = new Journey(command.act(), command.dak(), office);
        Movement movement = journey.movement(MovementKind.RETURNED, command.marking(), command.act().desk(), sender.get(), command.reason());
        return moves.moved(paper.dak(), moves.replace(back), List.of(movement), moves.remarks(journey, command.reason(), marking));
    }

    /// It goes back wherever it came from, except to a post that is no more or whose own case it is.
    private Optional<Refusal> mayHaveBack(PostId sender) {
        return office.organisation().facts(sender, office.moment().now()).isEmpty()
                ? Optional.of(DakRule.ADDRESSEE_GONE.refuses(Argument.of(sender))) : moves.concerned(sender);
    }

    Decision askBack(AskBackDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = notSentBy(command.act(), marking).or(() -> marking.flatMap(this::notToBeAskedBack))
                .or(() -> Written.missing(command.reason()));
        if (refusal.isPresent() || marking.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(DakRule.UNKNOWN::refuses));
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        Movement movement = journey.movement(MovementKind.ASKED_BACK, command.marking(), command.act().desk(), null, command.reason());
        return moves.moved(paper.dak(), paper.markings(), List.of(movement), moves.remarks(journey, command.reason(), marking));
    }

    private Optional<Refusal> notToBeAskedBack(Marking was) {
        if (was.state() == MarkingState.PUT_AWAY) {
            return Optional.of(DakRule.ENDED.refuses(Argument.text(paper.dak().printed())));
        }
        if (opened(was).isEmpty()) {
            return Optional.of(DakRule.STILL_RECALLABLE.refuses(Argument.of(was.holder())));
        }
        return paper.askedBack(was.id()).map(asked -> DakRule.ALREADY_ASKED.refuses(Argument.of(was.holder())));
    }

    /// Why it is too late to recall, where it is.
    private static Optional<Refusal> opened(Marking was) {
        return was.state() == MarkingState.SENT || was.state() == MarkingState.RECEIVED ? Optional.empty()
                : Optional.of(DakRule.RECALL_AFTER_OPENING.refuses(Argument.of(was.holder())));
    }

    private Optional<Refusal> notSentBy(Act act, Optional<Marking> marking) {
        if (marking.isEmpty()) {
            return Optional.of(DakRule.UNKNOWN.refuses());
        }
        Marking was = marking.get();
        boolean freshCopy = !was.original() && was.previous() == null && was.state() != MarkingState.WITHDRAWN;
        PostId sender = freshCopy ? was.markedBy() : was.previous();
        return sender != null && Holding.isWith(act, sender, office) ? Optional.empty()
                : Optional.of(DakRule.NOT_SENT_BY_YOU.refuses(Argument.of(was.holder())));
    }
}
