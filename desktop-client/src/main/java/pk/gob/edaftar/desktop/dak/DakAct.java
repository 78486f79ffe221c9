package pk.gob.edaftar.desktop.dak;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.desk.DryRun;
import pk.gob.edaftar.desktop.desk.Intent;
import pk.gob.edaftar.desktop.desk.Paper;
import pk.gob.edaftar.desktop.desk.Seat;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Keys;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Argument;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.DakCommand.AcknowledgeDak;
import pk.gob.edaftar.model.dak.DakCommand.ArchiveDak;
import pk.gob.edaftar.model.dak.DakCommand.AskBackDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectDak;
import pk.gob.edaftar.model.dak.DakCommand.CorrectText;
import pk.gob.edaftar.model.dak.DakCommand.DiariseDak;
import pk.gob.edaftar.model.dak.DakCommand.FlagDak;
import pk.gob.edaftar.model.dak.DakCommand.ForwardDak;
import pk.gob.edaftar.model.dak.DakCommand.LinkDak;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.PutAwayDak;
import pk.gob.edaftar.model.dak.DakCommand.RecallDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveDak;
import pk.gob.edaftar.model.dak.DakCommand.ReceiveOnPaper;
import pk.gob.edaftar.model.dak.DakCommand.RecordReply;
import pk.gob.edaftar.model.dak.DakCommand.RemarkOnDak;
import pk.gob.edaftar.model.dak.DakCommand.ReopenDak;
import pk.gob.edaftar.model.dak.DakCommand.ReturnDak;
import pk.gob.edaftar.model.dak.DakCommand.SettleFindings;
import pk.gob.edaftar.model.dak.DakFinding;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.DakTrail;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Letter;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.Marking;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MarkingState;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;

/// What can be done with a paper, as buttons. Whether it can be done now is asked of the rules, never guessed.
public enum DakAct {
    RECEIVE(Icon.RECEIVE, Keys.RECEIVE, true),
    MARK(Icon.MARK, Keys.MARK, true),
    FORWARD(Icon.FORWARD, Keys.FORWARD, true),
    RETURN(Icon.RETURN, Keys.RETURN, true),
    RECALL(Icon.RECALL, Keys.RECALL, true),
    REMARK(Icon.REMARK, Keys.REMARK, true),
    PUT_AWAY(Icon.PUT_AWAY, Keys.PUT_AWAY, true),
    ASK_BACK(Icon.RECALL, Keys.ASK_BACK, false),
    RECEIVE_ON_PAPER(Icon.SHEET, Keys.RECEIVE_ON_PAPER, false),
    DIARISE(Icon.DIARY, Keys.DIARISE, false),
    REPLY(Icon.REPLY, Keys.REPLY, false),
    REOPEN(Icon.RETRY, Keys.REOPEN, false),
    ARCHIVE(Icon.PUT_AWAY, Keys.ARCHIVE, false),
    FLAG(Icon.FLAG, Keys.FLAG, false),
    LINK(Icon.LINK, Keys.LINK, false),
    CORRECT(Icon.CORRECT, Keys.CORRECT, false),
    CORRECT_TEXT(Icon.CORRECT, Keys.CORRECT_TEXT, false),
    REGRADE(Icon.LOCK, Keys.REGRADE, false),
    SETTLE(Icon.ATTENTION, Keys.SETTLE, false),
    ATTACH(Icon.ATTACH, Keys.ATTACH, false),
    ACKNOWLEDGE(Icon.SLIP, Keys.ACKNOWLEDGE, false);

    private static final Set<DakAct> NEED_MARKING = EnumSet.of(RECEIVE, FORWARD, RETURN, RECALL, ASK_BACK, RECEIVE_ON_PAPER);
    /// What a desk says of acts on a marking where there is none yet.
    static final String NOT_MARKED_YET = "paper.notMarkedYet";
    /// What it says of a text that its holder has not opened yet, and of which its sender should see that he has.
    static final String NOT_OPENED_YET = "paper.notOpenedYet";
    /// What a dry run writes where something has to be written.
    static final Written SOMETHING = new Written(new RemarkId(new UUID(0, 0)), "·");

    private final Icon icon;
    private final Keys shortcut;
    private final boolean everyday;

    DakAct(Icon icon, Keys shortcut, boolean everyday) {
        this.icon = icon;
        this.shortcut = shortcut;
        this.everyday = everyday;
    }

    /// Whether it has a button of its own; the others are behind *more*.
    public boolean isEveryday() {
        return everyday;
    }

    public Icon icon() {
        return icon;
    }

    public Keys shortcut() {
        return shortcut;
    }

    /// The text key of its button.
    public String key() {
        return "dak.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Why it is not possible now; empty when it is. What the sheet of the act has yet to ask for is no reason.
    public Optional<Refusal> whyNot(Paper paper, Seat seat, DryRun rules) {
        DakTrail trail = paper.trail();
        DakId dak = trail.dak().id();
        Optional<MarkingId> mine = mine(trail, seat).or(trail::original).map(Marking::id);
        boolean needsMarking = NEED_MARKING.contains(this);
        if (needsMarking && mine.isEmpty()) {
            return Optional.of(new Refusal(NOT_MARKED_YET, List.of()));
        }
        MarkingId marking = mine.orElse(null);
        return switch (this) {
            case RECEIVE -> rules.refusal(act -> new ReceiveDak(act, dak, mine.orElseThrow()));
            case MARK -> unless(DakRule.NO_ADDRESSEE, rules.refusal(act -> new MarkDak(act, dak, List.of(), null)));
            case FORWARD -> unless(DakRule.ADDRESSEE_IS_SENDER,
                    rules.refusal(act -> new ForwardDak(act, dak, mine.orElseThrow(), seat.desk(), null, List.of(), null)));
            case RECALL -> recallable(trail, rules).isEmpty()
                    ? rules.refusal(recall(dak, sentBy(trail, seat).orElse(mine.orElseThrow()))) : Optional.empty();
            case RETURN -> rules.refusal(act -> new ReturnDak(act, dak, mine.orElseThrow(), SOMETHING));
            case ASK_BACK -> askable(trail, rules).isEmpty()
                    ? rules.refusal(askBack(dak, sentBy(trail, seat).orElse(mine.orElseThrow()), SOMETHING)) : Optional.empty();
            case RECEIVE_ON_PAPER -> rules.refusal(act -> new ReceiveOnPaper(act, dak, mine.orElseThrow()));
            case DIARISE -> rules.refusal(act -> new DiariseDak(act, dak, rules.stamp()));
            case REPLY -> rules.refusal(act -> new RecordReply(act, dak, marking, SOMETHING, OfficeTime.day(act.at()), ""));
            case REOPEN -> rules.refusal(act -> new ReopenDak(act, dak, ended(trail, seat), SOMETHING));
            case ARCHIVE -> rules.refusal(act -> new ArchiveDak(act, dak));
            case FLAG -> rules.refusal(act -> new FlagDak(act, dak, new FollowUpId(new UUID(0, 0)), Urgency.ROUTINE, OfficeTime.day(act.at())));
            case LINK -> unless(DakRule.LINKED_TO_ITSELF, rules.refusal(act -> new LinkDak(act, dak, dak, LinkKind.RELATED)));
            case CORRECT -> correctable(trail, rules);
            case CORRECT_TEXT -> mine(trail, seat).filter(held -> held.openedAt() == null).isPresent()
                    ? Optional.of(new Refusal(NOT_OPENED_YET, List.of())) : rules.refusal(act -> new CorrectText(act, dak, trail.retyped(), "", SOMETHING));
            case SETTLE -> rules.refusal(act -> new SettleFindings(act, dak, standing(paper), SOMETHING));
            case ATTACH -> FilesViewModel.whyNot(paper, seat, rules);
            case REGRADE -> GradeViewModel.whyNot(trail.dak(), rules);
            case ACKNOWLEDGE -> rules.refusal(act -> new AcknowledgeDak(act, dak, SOMETHING.id(), AcknowledgedBy.SLIP));
            case REMARK -> rules.refusal(act -> new RemarkOnDak(act, dak, marking, SOMETHING));
            case PUT_AWAY -> rules.refusal(act -> new PutAwayDak(act, dak, marking, SOMETHING));
        };
    }

    /// Where the letter is not to be seen it cannot be corrected either.
    private static Optional<Refusal> correctable(DakTrail trail, DryRun rules) {
        LetterHead head = trail.letter().map(Letter::head).orElse(null);
        return head == null ? Optional.of(DakRule.NOT_YOUR_ENTRY.refuses(Argument.of(trail.holder()))) : unless(DakRule.NOTHING_CORRECTED,
                rules.refusal(act -> new CorrectDak(act, trail.dak().id(), head, head, SOMETHING)));
    }

    /// The rules of what was found wrong with it and is not cleared up.
    static List<String> standing(Paper paper) {
        return paper.trail().findings().stream().filter(DakFinding::stands).map(found -> found.finding().rule()).toList();
    }

    /// The open marking on a seat's desk, the original before a copy.
    public static Optional<Marking> mine(DakTrail trail, Seat seat) {
        List<Marking> with = trail.markings().stream().filter(each -> each.open() && seat.stands(each.holder())).toList();
        return with.stream().filter(Marking::original).findFirst().or(() -> with.stream().findFirst());
    }

    /// The markings that can still be called back.
    public static List<Marking> recallable(DakTrail trail, DryRun rules) {
        return trail.markings().stream()
                .filter(marking -> rules.refusal(recall(trail.dak().id(), marking.id())).isEmpty()).toList();
    }

    /// The markings whose return can be asked for.
    public static List<Marking> askable(DakTrail trail, DryRun rules) {
        return trail.markings().stream()
                .filter(marking -> rules.refusal(askBack(trail.dak().id(), marking.id(), SOMETHING)).isEmpty()).toList();
    }

    static Intent askBack(DakId dak, MarkingId marking, Written reason) {
        return act -> new AskBackDak(act, dak, marking, reason);
    }

    /// What would be taken up again: the seat's own ended marking, else the original; nothing of a letter never marked.
    static @Nullable MarkingId ended(DakTrail trail, Seat seat) {
        return trail.markings().stream().filter(each -> each.state() == MarkingState.PUT_AWAY && seat.stands(each.holder()))
                .findFirst().or(trail::original).map(Marking::id).orElse(null);
    }

    static Intent recall(DakId dak, MarkingId marking) {
        return act -> new RecallDak(act, dak, marking, null);
    }

    private static Optional<MarkingId> sentBy(DakTrail trail, Seat seat) {
        return trail.markings().stream().filter(marking -> marking.previous() != null && seat.stands(marking.previous())).map(Marking::id).findFirst();
    }

    private static Optional<Refusal> unless(DakRule yetToBeAsked, Optional<Refusal> refusal) {
        return refusal.filter(found -> !found.rule().equals(yetToBeAsked.key()));
    }

    /// The marking a remark or a putting away is about.
    static @Nullable MarkingId subjectOf(Paper paper, Seat seat) {
        return mine(paper.trail(), seat).or(() -> paper.trail().original()).map(Marking::id).orElse(null);
    }
}
