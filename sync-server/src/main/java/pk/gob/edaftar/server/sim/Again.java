package pk.gob.edaftar.server.sim;

import java.util.List;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.CommandId;
import pk.gob.edaftar.model.dak.DakCommand;

/// What a simulated person does with an act that came back to him: he makes it once more.
final class Again {
    private Again() {}

    /// The same act sent again: another act that makes the same things.
    static Command again(World world, SimDesk desk, Command refused) {
        Act before = refused.act();
        Act act = new Act(new CommandId(world.dice.id()), desk.corrected(), before.person(), before.as(),
                before.onBehalfOf(), List.of());
        return switch (refused) {
            case DakCommand.RegisterDak it -> new DakCommand.RegisterDak(act, it.dak(), it.number(), it.letter(), it.text(), it.remark());
            case DakCommand.DiariseDak it -> new DakCommand.DiariseDak(act, it.dak(), it.number());
            case DakCommand.MarkDak it -> new DakCommand.MarkDak(act, it.dak(), it.addressees(), it.remark());
            case DakCommand.ForwardDak it ->
                    new DakCommand.ForwardDak(act, it.dak(), it.marking(), it.to(), it.returnBy(), it.copies(), it.remark());
            case DakCommand.ReceiveDak it -> new DakCommand.ReceiveDak(act, it.dak(), it.marking());
            case DakCommand.OpenDak it -> new DakCommand.OpenDak(act, it.dak(), it.marking());
            case DakCommand.RecallDak it -> new DakCommand.RecallDak(act, it.dak(), it.marking(), it.remark());
            case DakCommand.RemarkOnDak it -> new DakCommand.RemarkOnDak(act, it.dak(), it.marking(), it.remark());
            case DakCommand.PutAwayDak it -> new DakCommand.PutAwayDak(act, it.dak(), it.marking(), it.reason());
            case DakCommand.ReturnDak it -> new DakCommand.ReturnDak(act, it.dak(), it.marking(), it.reason());
            case DakCommand.AskBackDak it -> new DakCommand.AskBackDak(act, it.dak(), it.marking(), it.reason());
            case DakCommand.ReceiveOnPaper it -> new DakCommand.ReceiveOnPaper(act, it.dak(), it.marking());
            case DakCommand.ReopenDak it -> new DakCommand.ReopenDak(act, it.dak(), it.marking(), it.reason());
            case DakCommand.ArchiveDak it -> new DakCommand.ArchiveDak(act, it.dak());
            case DakCommand.RecordReply it ->
                    new DakCommand.RecordReply(act, it.dak(), it.marking(), it.reply(), it.repliedOn(), it.repliedBy());
            case DakCommand.CorrectDak it -> new DakCommand.CorrectDak(act, it.dak(), it.was(), it.letter(), it.reason());
            case DakCommand.CorrectText it -> new DakCommand.CorrectText(act, it.dak(), it.was(), it.text(), it.reason());
            case DakCommand.SettleFindings it -> new DakCommand.SettleFindings(act, it.dak(), it.findings(), it.how());
            case DakCommand.RegradeDak it -> new DakCommand.RegradeDak(act, it.dak(), it.was(), it.grade(), it.reason());
            case DakCommand.LinkDak it -> new DakCommand.LinkDak(act, it.dak(), it.other(), it.link());
            case DakCommand.AcknowledgeDak it -> new DakCommand.AcknowledgeDak(act, it.dak(), it.acknowledgement(), it.by());
            case DakCommand.FlagDak it -> new DakCommand.FlagDak(act, it.dak(), it.flag(), it.urgency(), it.due());
            case DakCommand.FinishFlag it -> new DakCommand.FinishFlag(act, it.dak(), it.flag());
            case DakCommand.AttachToDak it ->
                    new DakCommand.AttachToDak(act, it.dak(), it.marking(), it.attachment(), it.name(), it.blob(), it.replaces());
            default -> refused;
        };
    }
}
