package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gob.edaftar.model.change.Changes;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Finding;
import pk.gob.edaftar.model.command.Moment;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.org.PersonId;

/// Registering a letter. A desk refuses what is incomplete; the server records whatever a clerk has stamped on paper,
/// with findings for what is wrong with it.
final class Registration {

    private final RegisterDak command;
    private final Office office;
    private final Moment moment;
    private final Stamping stamping;
    private final List<Finding> findings = new ArrayList<>();
    private boolean awaitingServer;

    Registration(RegisterDak command, Office office, Allotment allotment) {
        this.command = command;
        this.office = office;
        this.moment = office.moment();
        this.stamping = new Stamping(command.act(), command.number(), office, allotment);
    }

    Decision decide() {
        Optional<Refusal> authority = Authority.missing(command.act(), office).or(stamping::foreignRegistry)
                .or(this::concernsHim);
        if (moment.onServer()) {
            Optional<Refusal> forged = stamping.notAuthentic();
            if (forged.isPresent()) {
                return new Decision.NotAuthentic(forged.get());
            }
            authority.ifPresent(refusal -> findings.add(new Finding(refusal.rule(), refusal.arguments())));
        } else {
            Optional<Refusal> refused = authority.or(this::incomplete);
            if (refused.isPresent()) {
                return new Decision.Refused(refused.get());
            }
        }
        if (office.trail(command.dak().value()) instanceof Answer.Known<Optional<pk.gob.edaftar.model.command.Trail>>(var trail)
                && trail.isPresent()) {
            return new Decision.Refused(DakRule.EXISTS.refuses());
        }
        findLikeOnes();
        return new Decision.Accepted(changes(), findings, awaitingServer);
    }

    /// A letter about himself, or about his boss, is not for him to enter.
    private Optional<Refusal> concernsHim() {
        List<PersonId> concerned = command.letter().concerns();
        boolean his = concerned.contains(command.act().person()) || office.organisation()
                .holdersOf(command.act().desk(), moment.judged()).stream().anyMatch(concerned::contains);
        return his ? Optional.of(DakRule.CONCERNS_YOU.refuses(DakRules.nextAbove(command.act(), office))) : Optional.empty();
    }

    private Optional<Refusal> incomplete() {
        return command.letter().incomplete(moment.today()).or(() -> DakLimits.text(command.text()))
                .or(() -> DakLimits.remark(command.remark()));
    }

    private void findLikeOnes() {
        stamping.taken().ifPresent(findings::add);
        command.sameReference().ifPresent(this::findLikeOnes);
    }

    private void findLikeOnes(DakQuestion same) {
        switch (office.ask(same)) {
            case Answer.NotHere<List<UUID>> away -> awaitingServer = true;
            case Answer.Known<List<UUID>>(List<UUID> like) -> like.stream().filter(id -> !id.equals(command.dak().value()))
                    .findFirst().ifPresent(id -> findings.add(DakRule.LIKE_ANOTHER.finds(Argument.text(id.toString()))));
        }
    }

    private Changes changes() {
        Dak dak = entry();
        LetterHead letter = command.letter();
        UUID branch = dak.id().value();
        Part content = DakTrail.contentPart(dak.id(), dak.grade(), branch);
        Part head = dak.grade() == Grade.SECRET ? content : dak.part();
        Letter shown = new Letter(dak.id(), head, letter);
        Journey journey = new Journey(command.act(), dak.id(), office);
        Movement registered = journey.movement(MovementKind.REGISTERED, null, null, dak.registeredFor(), command.remark());

        List<Entity> puts = new ArrayList<>(List.of(dak, shown, registered));
        if (!command.text().isBlank()) {
            puts.add(new LetterText(dak.id(), content, command.text(), null));
        }
        if (command.remark() != null && !command.remark().isEmpty()) {
            puts.add(journey.remark(command.remark(), content));
        }
        if (moment.onServer()) {
            findings.forEach(finding -> puts.add(new DakFinding(dak.id(), finding)));
        }
        DakTrail after = new DakTrail(dak, new Inside(List.of(shown), List.of()), List.of(), List.of(registered), List.of(), List.of(), List.of(),
                List.of());
        return new Changes(puts, new DakAudience(office.organisation(), moment.now()).change(null, after));
    }

    private Dak entry() {
        LetterHead letter = command.letter();
        Instant at = command.act().at();
        return new Dak(command.dak(), stamping.registry(), command.number(), stamping.number(), stamping.printed(),
                letter.former(), letter.receivedOn(), letter.urgency(), letter.grade(), letter.closed(),
                command.act().person(), command.act().as(), command.act().desk(), at, moment.arrival(), DakState.REGISTERED);
    }
}
