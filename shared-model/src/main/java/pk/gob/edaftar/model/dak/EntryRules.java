package pk.gob.edaftar.model.dak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pk.gob.edaftar.model.change.Entity;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Trail;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;

/// The acts on a letter's entry in the diary: it is corrected, linked to another, and its sender is told that it has come.
/// The entry is kept by the registry that made it, by the desk it was registered for, by whoever has the original, and by the
/// heads above him.
final class EntryRules {
    private final DakTrail paper;
    private final Office office;

    EntryRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    /// Before the letter's first move freely; after it what was struck stays to be seen, with a reason.
    Decision correct(CorrectDak command) {
        Optional<Letter> letter = paper.letter();
        Optional<Refusal> foreign = notHisToKeep(command.act());
        if (foreign.isPresent() || letter.isEmpty()) {
            return new Decision.Refused(foreign.orElseGet(DakRule.UNKNOWN::refuses));
        }
        LetterHead before = letter.get().head();
        Amendment amendment = new Amendment(command.was(), command.letter(), before);
        LetterHead after = amendment.after();
        boolean moved = moved();
        Concerned concerned = new Concerned(before.concerns(), after.concerns());
        Optional<Refusal> refusal = amendment.refusal(paper.dak().printed()).or(() -> after.incomplete(office.moment().today()))
                .or(() -> concerned.refusal(paper, moved, command.act(), office))
                .or(() -> moved ? Written.missing(command.reason()) : DakLimits.remark(command.reason()));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        boolean secret = paper.dak().grade() == Grade.SECRET;
        List<Entity> pages = new ArrayList<>();
        if (!secret) {
            pages.add(new Letter(command.dak(), letter.get().part(), after));
        }
        if (secret || moved || !command.reason().isEmpty()) {
            pages.add(journey.correction(command.reason(), letter.get().part(), before, after));
        }
        Dak entry = paper.dak().corrected(after);
        List<Entity> puts = new ArrayList<>(List.of(entry, journey.movement(MovementKind.CORRECTED, null, null, null, null)));
        puts.addAll(pages);
        return concerned.changed()
                ? Decision.accepted(new DakAudience(office.organisation(), office.moment().now()).seenAnew(paper, paper.with(entry, pages), puts))
                : DakAudience.unmoved(paper, puts, office);
    }

    /// Only whoever reads the text live corrects it; the registry sees what was there when the letter was marked.
    Decision correctText(CorrectText command) {
        Act act = command.act();
        boolean his = (Holding.isWith(act, paper.holder(), office) || Holding.isHeadOver(paper.holder(), paper, act, office))
                && Authority.role(act, office).handlesPapers();
        Optional<Refusal> refusal = his ? DakLimits.text(command.text()) : Optional.of(DakRule.TEXT_NOT_YOURS.refuses(Argument.of(paper.holder())));
        refusal = refusal.or(() -> Objects.equals(command.was(), paper.retyped()) ? Optional.empty()
                        : Optional.of(DakRule.TEXT_MEANWHILE.refuses(Argument.text(paper.dak().printed()))))
                .or(() -> moved() ? Written.missing(command.reason()) : DakLimits.remark(command.reason()));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(act, command.dak(), office);
        return DakAudience.unmoved(paper, List.of(journey.movement(MovementKind.TEXT_CORRECTED, null, null, null, null),
                journey.retyped(command, paper.contentOf(Optional.empty()))), office);
    }

    private boolean moved() {
        return paper.dak().state() != DakState.REGISTERED || !paper.markings().isEmpty();
    }

    /// Each of the two letters bears the link; the journey of the one that is reminded of says so.
    Decision link(LinkDak command) {
        Optional<Refusal> refusal = notHisToKeep(command.act()).or(() -> command.dak().equals(command.other())
                ? Optional.of(DakRule.LINKED_TO_ITSELF.refuses()) : Optional.empty());
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return switch (office.trail(command.other().value())) {
            case Answer.NotHere<Optional<Trail>> away -> new Decision.NeedsServer(Authority.AuthorityRule.NOT_HERE.refuses());
            case Answer.Known<Optional<Trail>>(Optional<Trail> trail) -> trail.flatMap(DakTrail::of)
                    .filter(other -> mayName(command.act(), other))
                    .map(other -> link(command, other))
                    .orElseGet(() -> new Decision.Refused(DakRule.UNKNOWN.refuses()));
        };
    }

    /// Of a Secret letter more people see the number than may write in its journey.
    private boolean mayName(Act act, DakTrail other) {
        boolean secret = other.dak().grade() == Grade.SECRET;
        return DakRules.knows(act, other, office) && !other.concerns(act.person())
                && (!secret || act.onBehalfOf() == null && (Holding.isWith(act, other.holder(), office) || Holding.isWith(act, other.dak().registeredFor(), office)));
    }

    private Decision link(LinkDak command, DakTrail other) {
        if (paper.links().stream().anyMatch(each -> each.other().equals(command.other()))) {
            return new Decision.Refused(DakRule.ALREADY_LINKED.refuses(Argument.text(other.dak().printed())));
        }
        Journey here = new Journey(command.act(), command.dak(), office);
        Journey there = new Journey(command.act(), command.other(), office);
        MovementKind felt = command.link() == LinkKind.REMINDER_OF ? MovementKind.REMINDED : MovementKind.LINKED;
        return Decision.accepted(DakAudience.unmovedChanges(paper, List.of(
                        new DakLink(command.dak(), paper.headPart(), command.other(), command.link()),
                        here.movement(MovementKind.LINKED, null, null, null, null)), office)
                .and(DakAudience.unmovedChanges(other, List.of(
                        new DakLink(command.other(), other.headPart(), command.dak(), command.link().reversed()),
                        there.movementThere(felt)), office)));
    }

    /// The sender was told; as often as he asks.
    Decision acknowledge(AcknowledgeDak command) {
        Optional<Refusal> foreign = notHisToKeep(command.act());
        if (foreign.isPresent()) {
            return new Decision.Refused(foreign.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        return DakAudience.unmoved(paper, List.of(journey.acknowledgement(command, paper.headPart()),
                journey.movement(MovementKind.ACKNOWLEDGED, null, null, null, null)), office);
    }

    /// Why the entry is not his to keep, where it is not.
    Optional<Refusal> notHisToKeep(Act act) {
        boolean his = Holding.isWith(act, paper.dak().registeredFor(), office) || Holding.isWith(act, paper.holder(), office)
                || Holding.isClerkOfRegistry(paper, act, office) || Holding.isHeadOver(paper.holder(), paper, act, office);
        return his && Authority.role(act, office).handlesPapers() ? Optional.empty()
                : Optional.of(DakRule.NOT_YOUR_ENTRY.refuses(Argument.of(paper.holder())));
    }
}
