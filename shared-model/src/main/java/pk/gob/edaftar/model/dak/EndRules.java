package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.org.Role;

/// The acts that end work on a receipt, and the one that begins it again.
final class EndRules {
    private final DakTrail paper;
    private final Office office;

    EndRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision putAway(PutAwayDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = Written.missing(command.reason())
                .or(() -> command.marking() == null ? unmarked(command) : marked(command, marking));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return changed(command, command.marking(), MovementKind.PUT_AWAY, command.reason(), DakState.PUT_AWAY,
                marking.map(held -> held.ended(MarkingState.PUT_AWAY, command.act().at())));
    }

    private Optional<Refusal> unmarked(PutAwayDak command) {
        if (paper.dak().state() != DakState.REGISTERED || !paper.markings().isEmpty()) {
            return Optional.of(DakRule.ALREADY_MARKED.refuses(Argument.of(paper.holder())));
        }
        return Holding.isWith(command.act(), paper.dak().registeredFor(), office) ? Optional.empty()
                : Optional.of(DakRule.NOT_WITH_YOU.refuses(Argument.of(paper.holder())));
    }

    private Optional<Refusal> marked(PutAwayDak command, Optional<Marking> marking) {
        return Holding.missing(paper, marking, command.act(), office)
                .or(() -> Authority.role(command.act(), office) == Role.DIARY_CLERK
                        ? Optional.of(DakRule.MAY_NOT_PUT_AWAY.refuses()) : Optional.empty());
    }

    /// Whoever had it when it was put away takes it up again, or a head above him who may see it; it lies where it lay.
    Decision reopen(ReopenDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        if (command.marking() != null && marking.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        Optional<Refusal> refusal = notPutAway(marking).or(() -> Written.missing(command.reason()))
                .or(() -> notHisToReopen(command, marking));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return changed(command, command.marking(), MovementKind.REOPENED, command.reason(),
                paper.markings().isEmpty() ? DakState.REGISTERED : DakState.MARKED, marking.map(Marking::reopened));
    }

    private Optional<Refusal> notPutAway(Optional<Marking> marking) {
        boolean ended = marking.map(held -> held.state() == MarkingState.PUT_AWAY)
                .orElseGet(() -> paper.markings().isEmpty() && paper.dak().state() != DakState.REGISTERED);
        return ended ? Optional.empty() : Optional.of(DakRule.NOT_PUT_AWAY.refuses(Argument.of(paper.holder())));
    }

    private Optional<Refusal> notHisToReopen(ReopenDak command, Optional<Marking> marking) {
        var holder = marking.map(Marking::holder).orElse(paper.dak().registeredFor());
        return Holding.isWith(command.act(), holder, office) || Holding.isHeadOver(holder, paper, command.act(), office) ? Optional.empty()
                : Optional.of(DakRule.NOT_YOURS_TO_REOPEN.refuses(Argument.of(holder)));
    }

    /// The registry keeps the archive; whoever put it away, and the heads, may send it there before its time.
    Decision archive(ArchiveDak command) {
        if (paper.dak().state() != DakState.PUT_AWAY) {
            return new Decision.Refused(DakRule.NOT_PUT_AWAY.refuses(Argument.of(paper.holder())));
        }
        boolean his = Holding.isWith(command.act(), paper.holder(), office)
                || Holding.isClerkOfRegistry(paper, command.act(), office)
                || Holding.isHeadOver(paper.holder(), paper, command.act(), office);
        if (!his) {
            return new Decision.Refused(DakRule.NOT_YOURS_TO_ARCHIVE.refuses(Argument.of(paper.holder())));
        }
        return archived(command);
    }

    /// Its time has come, and it is still closed as it was when that time was counted: taken up again and closed anew, it waits anew.
    Decision archiveByTime(ArchiveByTime command) {
        Optional<Movement> closing = ArchiveDay.closing(paper);
        if (closing.isEmpty()) {
            return new Decision.Refused(DakRule.NOT_PUT_AWAY.refuses(Argument.of(paper.holder())));
        }
        boolean same = closing.get().id().equals(command.closing());
        return same && ArchiveDay.due(paper, office.organisation().days(), office.moment().now()).isPresent() ? archived(command)
                : new Decision.Refused(DakRule.NOT_YET_TO_ARCHIVE.refuses(Argument.text(paper.dak().printed())));
    }

    private Decision archived(DakCommand command) {
        Movement movement = new Journey(command.act(), command.dak(), office).movement(MovementKind.ARCHIVED, null, null, null, null);
        return DakAudience.unmoved(paper, List.of(paper.dak().in(DakState.ARCHIVED), movement), office);
    }

    /// The letter's state is its original's: an end or a beginning of a copy is the copy's alone.
    private Decision changed(DakCommand command, @Nullable MarkingId subject, MovementKind kind, Written reason, DakState state,
            Optional<Marking> changed) {
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Entity> puts = new ArrayList<>();
        if (changed.map(Marking::original).orElse(true)) {
            puts.add(paper.dak().in(state));
        }
        changed.ifPresent(puts::add);
        puts.add(journey.movement(kind, subject, null, null, reason));
        puts.add(journey.remark(reason, paper.contentOf(changed)));
        return DakAudience.unmoved(paper, puts, office);
    }
}
