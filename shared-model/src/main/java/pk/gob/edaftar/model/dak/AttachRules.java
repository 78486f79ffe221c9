package pk.gob.edaftar.model.dak;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;

/// Files attached to a receipt (`DOMAIN.md` 3). What came with the letter is enclosed by the registry, on the day or later when
/// it comes to scanning, and is there for everybody who has the letter, original or copy. What a holder adds stands among his
/// remarks, and is seen by those who see them. A newer version of a file is attached by whoever may attach where the file is.
final class AttachRules {
    /// As long as file systems allow.
    private static final int NAME = 255;
    /// What is not seen of a name but can turn it round, so that a program looks like a letter; what joins letters of Urdu is none of it.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}[\\p{Cf}&&[^\\u200C\\u200D]]]");

    private final DakTrail paper;
    private final Office office;

    AttachRules(DakTrail paper, Office office) {
        this.paper = paper;
        this.office = office;
    }

    Decision attach(AttachToDak command) {
        Optional<Marking> marking = paper.marking(command.marking());
        if (command.marking() != null && marking.isEmpty()) {
            return new Decision.Refused(DakRule.UNKNOWN.refuses());
        }
        Optional<Refusal> refusal = broken(command).or(() -> notHisToAttach(command, marking)).or(() -> withoutFormer(command, marking));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Journey journey = new Journey(command.act(), command.dak(), office);
        Movement movement = journey.movement(kind(command), command.marking(), null, null, null);
        Attachment attachment = journey.attachment(command, command.marking() == null ? paper.enclosedPart() : paper.contentOf(marking));
        return DakAudience.unmoved(paper.and(movement), List.of(movement, attachment), office);
    }

    private static MovementKind kind(AttachToDak command) {
        return command.replaces() != null ? MovementKind.FILE_RENEWED
                : command.marking() == null ? MovementKind.ENCLOSED : MovementKind.ATTACHED;
    }

    /// Where no file was ever put there can be no newer version of one. Which file it is cannot be seen here, for files are content:
    /// a version counts as one only beside what it replaces, in the same branch.
    private Optional<Refusal> withoutFormer(AttachToDak command, Optional<Marking> marking) {
        boolean former = command.replaces() == null || paper.movements().stream().anyMatch(movement -> marking.isEmpty()
                ? movement.kind() == MovementKind.ENCLOSED
                : movement.kind() == MovementKind.ATTACHED
                        && paper.marking(movement.marking()).map(Marking::branch).equals(marking.map(Marking::branch)));
        return former ? Optional.empty() : Optional.of(DakRule.NO_FORMER_VERSION.refuses());
    }

    private static Optional<Refusal> broken(AttachToDak command) {
        if (command.name().isBlank()) {
            return Optional.of(DakRule.FILE_UNNAMED.refuses());
        }
        if (UNSEEN.matcher(command.name()).find()) {
            return Optional.of(DakRule.FILE_BROKEN.refuses());
        }
        return command.name().length() > NAME
                ? Optional.of(DakRule.TOO_LONG.refuses(Argument.text("fileName"), Argument.text(Integer.toString(NAME))))
                : command.blob().refusal();
    }

    private Optional<Refusal> notHisToAttach(AttachToDak command, Optional<Marking> marking) {
        boolean his = command.marking() == null
                ? Holding.isClerkOfRegistry(paper, command.act(), office) || hadItUnmarked(command.act())
                : Holding.isHisToWrite(command.act(), command.marking(), marking, paper, office)
                        || Holding.readsAsHead(paper, command.act(), office);
        return his ? Optional.empty()
                : Optional.of(DakRule.NOT_YOURS_TO_ATTACH.refuses(Argument.of(marking.map(Marking::holder).orElse(paper.holder()))));
    }

    private boolean hadItUnmarked(Act act) {
        return Holding.isWith(act, paper.dak().registeredFor(), office) && paper.movements().stream()
                .noneMatch(movement -> movement.kind() == MovementKind.MARKED && !movement.at().isAfter(office.moment().judged()));
    }
}
