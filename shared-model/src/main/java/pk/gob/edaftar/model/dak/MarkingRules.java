package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.Role;

/// The acts that send a receipt on to other desks.
final class MarkingRules {
    private final DakTrail paper;
    private final Office office;
    private final Organisation organisation;
    private final Instant now;
    private final Moves moves;

    MarkingRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
        this.organisation = office.organisation();
        this.now = office.moment().now();
        this.moves = new Moves(paper, office);
    }

    Decision mark(MarkDak command) {
        return mayMark(command).<Decision>map(Decision.Refused::new).orElseGet(() -> marked(command));
    }

    private Optional<Refusal> mayMark(MarkDak command) {
        if (!paper.markings().isEmpty() || paper.dak().state() != DakState.REGISTERED) {
            return Optional.of(DakRule.ALREADY_MARKED.refuses(Argument.of(paper.holder())));
        }
        if (!isHolderOfUnmarked(command.act())) {
            return Optional.of(DakRule.NOT_WITH_YOU.refuses(Argument.of(paper.holder())));
        }
        if (command.addressees().isEmpty()) {
            return Optional.of(DakRule.NO_ADDRESSEE.refuses());
        }
        if (command.addressees().stream().filter(Addressee::original).count() != 1) {
            return Optional.of(DakRule.ONE_ORIGINAL.refuses());
        }
        return mayAllHave(command.act(), command.addressees()).or(() -> DakLimits.remark(command.remark()));
    }

    /// Each of them once, within reach, and under a marking of its own.
    private Optional<Refusal> mayAllHave(Act act, List<Addressee> addressees) {
        Set<PostId> seen = new LinkedHashSet<>();
        Set<MarkingId> markings = new HashSet<>();
        for (Addressee addressee : addressees) {
            if (!seen.add(addressee.post()) || !markings.add(addressee.marking())) {
                return Optional.of(DakRule.ADDRESSEE_TWICE.refuses(Argument.of(addressee.post())));
            }
            Optional<Refusal> outOfReach = maySend(act.desk(), addressee.post());
            if (outOfReach.isPresent()) {
                return outOfReach;
            }
        }
        return withoutChiefSecretary(act, seen);
    }

    /// The registering clerk has it; so has any clerk of the same registry.
    private boolean isHolderOfUnmarked(Act act) {
        return Holding.isWith(act, paper.dak().registeredFor(), office) || Holding.isClerkOfRegistry(paper, act, office);
    }

    private Optional<Refusal> maySend(PostId from, PostId to) {
        return moves.concerned(to).or(() -> Reach.refusal(organisation, now, from, to));
    }

    /// A paper the Chief Minister sends to a department goes with a copy to the Chief Secretary, or he has it already.
    private Optional<Refusal> withoutChiefSecretary(Act act, Set<PostId> addressees) {
        boolean fromChiefMinister = hasRole(act.desk(), Role.CHIEF_MINISTER);
        boolean toDepartment = addressees.stream().anyMatch(post -> hasRole(post, Role.DEPARTMENT_HEAD));
        boolean copied = Stream.concat(addressees.stream(), paper.markings().stream()
                        .filter(marking -> marking.state() != MarkingState.WITHDRAWN).map(Marking::holder))
                .anyMatch(post -> hasRole(post, Role.CHIEF_SECRETARY));
        return fromChiefMinister && toDepartment && !copied
                ? Optional.of(DakRule.CHIEF_SECRETARY_COPIED.refuses()) : Optional.empty();
    }

    private boolean hasRole(PostId post, Role role) {
        return organisation.facts(post, now).map(facts -> facts.role() == role).orElse(false);
    }

    private Decision marked(MarkDak command) {
        PostId from = command.act().desk();
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Marking> markings = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (Addressee addressee : command.addressees()) {
            markings.add(made(command, addressee, addressee.original() ? from : null, null));
            movements.add(journey.movement(MovementKind.MARKED, addressee.marking(), from, addressee.post(), command.remark()));
        }
        return moves.moved(paper.dak().in(DakState.MARKED), markings, movements, moves.remarks(journey, command.remark(), Optional.empty()));
    }

    private static Marking made(DakCommand command, Addressee addressee, @Nullable PostId previous, @Nullable MarkingId copyOf) {
        return new Marking(addressee.marking(), command.dak(), addressee.original(), copyOf, command.act().desk(), addressee.post(), previous,
                MarkingState.SENT, command.act().at(), null, null, null, addressee.returnBy());
    }

    Decision forward(ForwardDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        Optional<Refusal> refusal = Holding.missing(paper, marking, command.act(), office).or(() -> mayForward(command));
        if (refusal.isPresent() || marking.isEmpty()) {
            return new Decision.Refused(refusal.orElseGet(DakRule.UNKNOWN::refuses));
        }
        PostId from = command.act().desk();
        MarkingId copied = marking.get().original() ? null : command.marking();
        Journey journey = new Journey(command.act(), command.dak(), office);
        List<Marking> markings = new ArrayList<>(moves.replace(marking.get().sentTo(command.to(), command.act().at(), command.returnBy())));
        List<Movement> movements = new ArrayList<>(List.of(
                journey.movement(MovementKind.FORWARDED, command.marking(), from, command.to(), command.remark())));
        for (Addressee copy : command.copies()) {
            markings.add(made(command, copy, null, copied));
            movements.add(journey.movement(MovementKind.MARKED, copy.marking(), from, copy.post(), null));
        }
        return moves.moved(paper.dak(), markings, movements, moves.remarks(journey, command.remark(), marking));
    }

    private Optional<Refusal> mayForward(ForwardDak command) {
        if (command.copies().stream().anyMatch(Addressee::original)) {
            return Optional.of(DakRule.ONE_ORIGINAL.refuses());
        }
        Optional<Refusal> made = command.copies().stream().filter(copy -> paper.marking(copy.marking()).isPresent())
                .map(copy -> DakRule.ADDRESSEE_TWICE.refuses(Argument.of(copy.post()))).findFirst();
        List<Addressee> all = new ArrayList<>(List.of(new Addressee(command.marking(), command.to(), true, command.returnBy())));
        all.addAll(command.copies());
        return made.or(() -> mayAllHave(command.act(), all)).or(() -> DakLimits.remark(command.remark()));
    }
}
