package pk.gob.edaftar.model.dak;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.id.DerivedIds;
import pk.gob.edaftar.model.org.OfficeItself;
import pk.gob.edaftar.model.org.PostId;

/// Writes the journey of an act: its movement and the remark that goes with it, in the words of the act itself.
final class Journey {
    private final Act act;
    private final DakId dak;
    private final Office office;

    Journey(Act act, DakId dak, Office office) {
        this.act = act;
        this.dak = dak;
        this.office = office;
    }

    Movement movement(MovementKind kind, @Nullable MarkingId marking, @Nullable PostId from, @Nullable PostId to,
            @Nullable Written remark) {
        return movement(DerivedIds.of(act.id(), "movement", marking == null ? "" : marking.value()), kind, marking, from, to, remark);
    }

    /// The line in the journey of another paper than the one the act is about.
    Movement movementThere(MovementKind kind) {
        return movement(DerivedIds.of(act.id(), "movement", dak.value()), kind, null, null, null, null);
    }

    private Movement movement(UUID id, MovementKind kind, @Nullable MarkingId marking, @Nullable PostId from, @Nullable PostId to,
            @Nullable Written remark) {
        boolean late = office.moment().onServer() && !OfficeItself.does(act)
                && !office.organisation().holds(act.person(), act.as(), office.moment().now());
        return new Movement(new MovementId(id), dak, marking, kind, act.person(), act.as(), act.onBehalfOf(), from, to, act.at(),
                office.moment().arrival(), late, remark == null || remark.isEmpty() ? null : remark.id());
    }

    Reply reply(RecordReply command, Part part) {
        return new Reply(command.reply().id(), dak, part, act.person(), act.as(), act.onBehalfOf(), act.at(),
                office.moment().arrival(), command.repliedOn(), command.repliedBy().strip(), command.reply().text());
    }

    Correction correction(Written reason, Part part, LetterHead was, LetterHead is) {
        return new Correction(reason.id(), dak, part, act.person(), act.as(), act.onBehalfOf(), act.at(), office.moment().arrival(),
                was, is, reason.text());
    }

    LetterText retyped(CorrectText command, Part part) {
        return new LetterText(dak, part, command.text(), new Retyped(command.reason().id(), act.person(), act.as(), act.onBehalfOf(), act.at(),
                office.moment().arrival(), command.reason().text()));
    }

    Settled settled(Written how) {
        return new Settled(how.id(), act.person(), act.as(), act.onBehalfOf(), act.at(), office.moment().arrival(), how.text());
    }

    Acknowledgement acknowledgement(AcknowledgeDak command, Part part) {
        return new Acknowledgement(command.acknowledgement(), dak, part, act.person(), act.as(), act.onBehalfOf(), act.at(),
                office.moment().arrival(), command.by());
    }

    Attachment attachment(AttachToDak command, Part part) {
        return new Attachment(command.attachment(), dak, part, act.person(), act.as(), act.onBehalfOf(), act.at(),
                office.moment().arrival(), command.name().strip(), command.blob(), command.replaces());
    }

    Remark remark(Written written, Part part) {
        return new Remark(written.id(), dak, part, act.person(), act.as(), act.onBehalfOf(), act.at(),
                office.moment().arrival(), written.text());
    }
}
