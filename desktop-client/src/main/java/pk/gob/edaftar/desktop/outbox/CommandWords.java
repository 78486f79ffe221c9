package pk.gob.edaftar.desktop.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.UnknownCommand;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveByTime;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveDak;
import pk.gob.edaftar.model.dak.DakCommand.AskBackDak;
import pk.gob.edaftar.model.dak.DakCommand.AttachToDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.FinishFlag;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.OpenDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RecallDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveOnPaper;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakCommand.RegisterDak;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.org.OrgCommand;
import pk.gob.edaftar.model.org.PostId;

/// Says what an act was, and what its author wrote with it.
final class CommandWords {
    private final Kit kit;
    private final Wording wording;

    CommandWords(Kit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
    }

    /// `Marked to SO(Admin)`.
    String what(Command command) {
        return switch (command) {
            case DakCommand dak -> dak(dak);
            case OrgCommand org -> kit.say("outbox.what.directory");
            case UnknownCommand unknown -> kit.say("outbox.what.unknown");
        };
    }

    private String dak(DakCommand command) {
        return switch (command) {
            case RegisterDak register -> kit.say("outbox.what.register");
            case MarkDak mark -> kit.say("outbox.what.mark", names(mark.addressees()));
            case ForwardDak forward -> forward.copies().isEmpty() ? kit.say("outbox.what.forward", name(forward.to()))
                    : kit.say("outbox.what.forward.copies", name(forward.to()), names(forward.copies()));
            case ReceiveDak receive -> kit.say("outbox.what.receive");
            case OpenDak open -> kit.say("outbox.what.open");
            case RecallDak recall -> kit.say("outbox.what.recall");
            case RemarkOnDak remark -> kit.say("outbox.what.remark");
            case PutAwayDak putAway -> kit.say("outbox.what.putAway");
            case ReturnDak back -> kit.say("outbox.what.return");
            case AskBackDak ask -> kit.say("outbox.what.askBack");
            case ReceiveOnPaper sheet -> kit.say("outbox.what.receiveOnPaper");
            case DiariseDak diarise -> kit.say("outbox.what.diarise", wording.names().unit(diarise.number().series().registry(), wording.desk().now()));
            case ReopenDak reopen -> kit.say("outbox.what.reopen");
            case ArchiveByTime byTime -> kit.say("outbox.what.archive");
            case ArchiveDak archive -> kit.say("outbox.what.archive");
            case RecordReply reply -> kit.say("outbox.what.reply");
            case CorrectDak correct -> kit.say("outbox.what.correct");
            case CorrectText text -> kit.say("outbox.what.correctText");
            case SettleFindings settle -> kit.say("outbox.what.settle");
            case RegradeDak regrade -> kit.say("outbox.what.regrade", kit.say("dak.grade." + regrade.grade().name().toLowerCase(Locale.ROOT)));
            case LinkDak link -> kit.say("outbox.what.link");
            case AttachToDak attach -> kit.say("outbox.what.attach", attach.name());
            case AcknowledgeDak acknowledge -> kit.say("outbox.what.acknowledge");
            case FlagDak flag -> kit.say("outbox.what.flag", kit.dates().day(flag.due()));
            case FinishFlag finish -> kit.say("outbox.what.flagDone");
        };
    }

    /// Everything typed with an act, so that none of it is lost with it.
    List<String> texts(Command command) {
        List<String> texts = new ArrayList<>();
        if (command instanceof RegisterDak register) {
            texts.add(register.text());
        }
        if (command instanceof CorrectText correct) {
            texts.add(correct.text());
        }
        if (command instanceof CorrectDak correct) {
            texts.add(correct.letter().subject());
        }
        if (command instanceof DakCommand dak && dak.written() instanceof Written written) {
            texts.add(written.text());
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private String names(List<Addressee> addressees) {
        return addressees.stream().map(addressee -> name(addressee.post())).collect(Collectors.joining(kit.say("outbox.and")));
    }

    private String name(PostId post) {
        return wording.names().postAlone(post, wording.desk().now());
    }
}
