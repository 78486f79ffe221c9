package pk.gob.edaftar.model.dak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import pk.gob.edaftar.model.number.DiaryNumber;
import pk.gob.edaftar.model.number.Stamp;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.Role;
import pk.gob.edaftar.model.org.UnitFacts;
import pk.gob.edaftar.model.org.UnitId;

/// Registering a letter. A desk refuses what is incomplete; the server records whatever a clerk has stamped on paper,
/// with findings for what is wrong with it.
final class Registration {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private final RegisterDak command;
    private final Office office;
    private final Moment moment;
    private final Allotment allotment;
    private final List<Finding> findings = new ArrayList<>();
    private boolean awaitingServer;

    Registration(RegisterDak command, Office office, Allotment allotment) {
        this.command = command;
        this.office = office;
        this.moment = office.moment();
        this.allotment = allotment;
    }

    Decision decide() {
        Optional<Refusal> authority = Authority.missing(command.act(), office).or(this::foreignRegistry)
                .or(this::concernsHim);
        if (moment.onServer()) {
            if (!Authority.everInOffice(command.act(), command.number().series().registry(), office)) {
                return new Decision.NotAuthentic(Authority.AuthorityRule.NEVER_IN_OFFICE.refuses());
            }
            if (otherYear()) {
                return new Decision.NotAuthentic(DakRule.OTHER_YEAR.refuses(Argument.text(String.valueOf(command.number().series().year()))));
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

    /// A clock that is years wrong still registers; a year no desk's clock can show comes from no desk.
    private boolean otherYear() {
        int year = command.number().series().year();
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private Optional<Refusal> foreignRegistry() {
        Role role = Authority.role(command.act(), office);
        if (!role.handlesPapers()) {
            return Optional.of(DakRule.MAY_NOT_REGISTER.refuses());
        }
        UnitId registry = command.number().series().registry();
        if (office.organisation().unit(registry).filter(unit -> !unit.exists(moment.judged())).isPresent()) {
            return Optional.of(DakRule.REGISTRY_ABOLISHED.refuses(Argument.of(registry)));
        }
        boolean own = office.organisation().registryOf(command.act().desk(), moment.judged()).equals(Optional.of(registry));
        return own ? Optional.empty() : Optional.of(DakRule.NOT_OWN_REGISTRY.refuses(Argument.of(registry)));
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
        if (moment.onServer() && allotment.suffix() != null) {
            findings.add(DakRule.NUMBER_TAKEN.finds(Argument.text(printed(number()))));
        }
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
            puts.add(new LetterText(dak.id(), content, command.text()));
        }
        if (command.remark() != null && !command.remark().isEmpty()) {
            puts.add(journey.remark(command.remark(), content));
        }
        if (moment.onServer()) {
            findings.forEach(finding -> puts.add(new DakFinding(dak.id(), finding)));
        }
        DakTrail after = new DakTrail(dak, new Inside(List.of(shown), List.of()), List.of(), List.of(registered), List.of(), List.of());
        return new Changes(puts, new DakAudience(office.organisation(), moment.now()).change(null, after));
    }

    private Dak entry() {
        LetterHead letter = command.letter();
        DiaryNumber number = number();
        Instant at = command.act().at();
        return new Dak(command.dak(), command.number().series().registry(), command.number(), number, printed(number),
                letter.former(), letter.receivedOn(), letter.urgency(), letter.grade(), letter.closed(),
                command.act().person(), command.act().as(), command.act().desk(), at, moment.arrival(), DakState.REGISTERED);
    }

    private @Nullable DiaryNumber number() {
        Stamp stamp = command.number();
        Long serial = stamp.serial() == null ? allotment.serial() : stamp.serial();
        return serial == null ? null : new DiaryNumber(stamp.series(), serial, allotment.suffix());
    }

    private String printed(@Nullable DiaryNumber number) {
        if (number == null) {
            return command.number().provisional() == null ? "" : command.number().provisional();
        }
        UnitFacts registry = office.organisation().facts(number.series().registry(), moment.judged()).orElse(null);
        return registry == null || registry.numberPattern() == null
                ? number.printed("{SERIAL}/{YYYY}", "")
                : number.printed(registry.numberPattern(), registry.code());
    }
}
