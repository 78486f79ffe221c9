package pk.gob.edaftar.model.dak;

import java.util.Optional;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Allotment;
import pk.gob.edaftar.model.command.Answer;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Authority;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.command.Nature;
import pk.gob.edaftar.model.command.Office;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.command.Trail;
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
import pk.gob.edaftar.model.org.OfficeItself;

/// Decides every act on a receipt (`DOMAIN.md` 2, 3 and the section on late acts).
public final class DakRules {
    private DakRules() {}

    /// Decides one act: first whose it is to make, then whether the paper is where the act takes it to be.
    public static Decision decide(DakCommand command, Office office, Allotment allotment) {
        if (command instanceof ArchiveByTime byTime) {
            return byTheOffice(byTime, office);
        }
        if (command instanceof RegisterDak register) {
            return new Registration(register, office, allotment).decide();
        }
        Optional<Decision> missing = command.nature() == Nature.FACT ? PaperFacts.notAuthentic(command.act(), office)
                : Authority.missing(command.act(), office).map(Decision.Refused::new);
        if (missing.isPresent()) {
            return missing.get();
        }
        Decision decision = onPaper(command, office, allotment);
        boolean fact = command.nature() == Nature.FACT && office.moment().onServer();
        // a fact is never refused: what cannot have happened is quarantined
        return fact && decision instanceof Decision.Refused(Refusal why) ? new Decision.NotAuthentic(why) : decision;
    }

    /// Nobody may make the office's own acts for it, and it needs to be told of no paper.
    private static Decision byTheOffice(ArchiveByTime command, Office office) {
        if (!OfficeItself.does(command.act())) {
            return new Decision.Refused(Authority.AuthorityRule.NOT_IN_CHARGE.refuses(Argument.of(command.act().as())));
        }
        return switch (office.trail(command.dak().value())) {
            case Answer.NotHere<Optional<Trail>> away -> new Decision.NeedsServer(Authority.AuthorityRule.NOT_HERE.refuses());
            case Answer.Known<Optional<Trail>>(Optional<Trail> trail) -> trail.flatMap(DakTrail::of)
                    .map(paper -> new EndRules(paper, office).archiveByTime(command))
                    .orElseGet(() -> new Decision.Refused(DakRule.UNKNOWN.refuses()));
        };
    }

    private static Decision onPaper(DakCommand command, Office office, Allotment allotment) {
        return switch (office.trail(command.dak().value())) {
            case Answer.NotHere<Optional<Trail>> away -> new Decision.NeedsServer(Authority.AuthorityRule.NOT_HERE.refuses());
            case Answer.Known<Optional<Trail>>(Optional<Trail> trail) -> trail.flatMap(DakTrail::of)
                    .filter(paper -> knows(command.act(), paper, office))
                    .map(paper -> decide(command, paper, office, allotment))
                    .orElseGet(() -> new Decision.Refused(DakRule.UNKNOWN.refuses()));
        };
    }

    private static Decision decide(DakCommand command, DakTrail paper, Office office, Allotment allotment) {
        Optional<Refusal> kept = notForHim(command.act(), paper, office);
        // what is stamped in a diary stands there all the same
        if (kept.isPresent() && !(command instanceof DiariseDak)) {
            return new Decision.Refused(kept.get());
        }
        return switch (command) {
            case RegisterDak again -> new Decision.Refused(DakRule.EXISTS.refuses());
            case DiariseDak diarise -> new Diarising(diarise, paper, office, allotment).decide();
            case MarkDak mark -> new MarkingRules(paper, office).mark(mark);
            case ForwardDak forward -> new MarkingRules(paper, office).forward(forward);
            case ReceiveDak receive -> new DeskRules(paper, office).receive(receive);
            case OpenDak open -> new DeskRules(paper, office).open(open);
            case RecallDak recall -> new CallingBack(paper, office).recall(recall);
            case AskBackDak ask -> new CallingBack(paper, office).askBack(ask);
            case ReturnDak back -> new CallingBack(paper, office).giveBack(back);
            case ReceiveOnPaper sheet -> new PaperFacts(paper, office).receive(sheet);
            case RecordReply reply -> new DeskRules(paper, office).reply(reply);
            case RemarkOnDak remark -> new DeskRules(paper, office).remark(remark);
            case PutAwayDak putAway -> new EndRules(paper, office).putAway(putAway);
            case ReopenDak reopen -> new EndRules(paper, office).reopen(reopen);
            case ArchiveByTime byTime -> byTheOffice(byTime, office);
            case ArchiveDak archive -> new EndRules(paper, office).archive(archive);
            case CorrectDak correct -> new EntryRules(paper, office).correct(correct);
            case CorrectText text -> new EntryRules(paper, office).correctText(text);
            case RegradeDak regrade -> new GradeRules(paper, office).regrade(regrade);
            case SettleFindings settle -> new FindingRules(paper, office).settle(settle);
            case LinkDak link -> new EntryRules(paper, office).link(link);
            case AcknowledgeDak acknowledge -> new EntryRules(paper, office).acknowledge(acknowledge);
            case FlagDak flag -> new FlagRules(paper, office).flag(flag);
            case FinishFlag finish -> new FlagRules(paper, office).finish(finish);
            case AttachToDak attach -> new AttachRules(paper, office).attach(attach);
        };
    }

    /// Why the paper itself is not for him: it is about him, or Secret and he only assists.
    static Optional<Refusal> notForHim(Act act, DakTrail paper, Office office) {
        if (paper.concerns(act.person())) {
            return Optional.of(DakRule.CONCERNS_YOU.refuses(nextAbove(act, office)));
        }
        return paper.dak().grade() == Grade.SECRET && act.onBehalfOf() != null
                ? Optional.of(DakRule.SECRET_NO_ASSISTANT.refuses(Argument.of(act.desk()))) : Optional.empty();
    }

    /// Whoever may not know of a paper is told nothing of it, not even that it is elsewhere.
    static boolean knows(Act act, DakTrail paper, Office office) {
        return Subscriptions.ofPost(office.organisation(), act.as(), office.moment().judged()).stream()
                .anyMatch(DakAudience.everTold(paper, office.organisation())::contains);
    }

    /// The next post up, to which a paper goes that is not for the one who holds it.
    static Argument nextAbove(Act act, Office office) {
        return Argument.of(office.organisation().channelAbove(act.desk(), office.moment().judged()).stream()
                .findFirst().orElse(act.desk()));
    }
}
