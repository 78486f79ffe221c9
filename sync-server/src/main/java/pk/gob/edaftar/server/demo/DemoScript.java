package pk.gob.edaftar.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.DakRule;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LetterHead;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.number.Series;
import pk.gob.edaftar.model.number.Stamp;

/// Turns the demo's papers into commands, in the order of their times, none later than now.
final class DemoScript {
    private static final Duration APART = Duration.ofSeconds(20);

    /// An act before it is a command: its time is fitted to the day first.
    private record Line(DemoPaper paper, @Nullable DemoStep step, int number, Instant at) {
        String name() {
            return DemoScript.name(paper, number);
        }

        String by() {
            return step == null ? paper.by() : step.by();
        }

        Line at(Instant other) {
            return new Line(paper, step, number, other);
        }
    }

    private final DemoProvince province;
    private final List<DemoPaper> papers;
    private final DemoDays days;
    private final Instant now;

    DemoScript(DemoProvince province, List<DemoPaper> papers, Instant now) {
        this.province = province;
        this.papers = papers;
        this.days = new DemoDays(now);
        this.now = now;
    }

    /// Every act on the papers. Registrations carry a stamp only for its series: the number is drawn when they run.
    List<Command> commands() {
        return lines().stream().map(this::command).toList();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (DemoPaper paper : papers) {
            lines.add(new Line(paper, null, 0, days.at(paper.day(), paper.time())));
            for (int i = 0; i < paper.steps().size(); i++) {
                DemoStep step = paper.steps().get(i);
                lines.add(new Line(paper, step, i + 1, days.at(step.day(), step.time())));
            }
        }
        lines.sort(Comparator.comparing(Line::at));
        return notInTheFuture(lines);
    }

    /// Started early in the morning, the last day's acts have just been made, in their order.
    private List<Line> notInTheFuture(List<Line> lines) {
        List<Line> fitted = new ArrayList<>(lines);
        Instant latest = now.minus(APART);
        for (int i = fitted.size() - 1; i >= 0 && fitted.get(i).at().isAfter(latest); i--) {
            fitted.set(i, fitted.get(i).at(latest));
            latest = latest.minus(APART);
        }
        return fitted;
    }

    /// What identities of an act follow from.
    static String name(DemoPaper paper, int number) {
        return paper.key() + "|" + number;
    }

    private Command command(Line line) {
        Act act = province.act(line.by(), line.name(), line.at());
        DemoStep step = line.step();
        return step == null ? register(line.paper(), act) : command(line, step, act);
    }

    private Command register(DemoPaper paper, Act act) {
        Series series = Series.of(province.registryOf(act.desk(), act.at()), act.at());
        return new DakCommand.RegisterDak(act, DemoIds.dak(paper.key()), Stamp.provisional(series, paper.key()), head(paper),
                dated(String.join("\n\n", paper.text()), written(paper)), null);
    }

    private LetterHead head(DemoPaper paper) {
        LocalDate letterDate = paper.letterDay() == null ? null : days.ago(paper.letterDay());
        LocalDate written = written(paper);
        return new LetterHead(paper.mode(), paper.kind(), dated(paper.senderName(), written), dated(paper.senderOffice(), written),
                dated(paper.reference(), written), letterDate, days.ago(paper.day()), dated(paper.subject(), written),
                paper.concerns().stream().map(post -> province.holderOf(post, days.at(paper.day(), paper.time()))).toList(),
                paper.urgency(), paper.grade(), paper.enclosures(), false, paper.subject().isEmpty(), null);
    }

    private LocalDate written(DemoPaper paper) {
        return days.ago(paper.letterDay() == null ? paper.day() : paper.letterDay());
    }

    /// `{month}` is the one before the letter's, which monthly statements are about, in the language around it.
    private static String dated(String text, LocalDate written) {
        Locale language = Locale.of(DemoLetter.isUrdu(text) ? "ur" : "en");
        return text.replace("{YYYY}", Integer.toString(written.getYear()))
                .replace("{month}", written.minusMonths(1).getMonth().getDisplayName(TextStyle.FULL, language));
    }

    private Command command(Line line, DemoStep step, Act act) {
        DakId dak = DemoIds.dak(line.paper().key());
        MarkingId marking = DemoIds.marking(line.paper().key(), step.marking() == null ? original(line.paper()) : step.marking());
        Written remark = step.remark() == null ? null : new Written(DemoIds.remark(line.name()), step.remark());
        return switch (step.act()) {
            case MARK -> new DakCommand.MarkDak(act, dak, addressees(line.paper(), step), remark);
            case FORWARD -> new DakCommand.ForwardDak(act, dak, marking, province.post(step.to().getFirst()),
                    returnBy(step), addressees(line.paper(), step).stream().skip(1).toList(), remark);
            case RECEIVE -> new DakCommand.ReceiveDak(act, dak, marking);
            case OPEN -> new DakCommand.OpenDak(act, dak, marking);
            case RECALL -> new DakCommand.RecallDak(act, dak, marking, remark);
            case REMARK -> new DakCommand.RemarkOnDak(act, dak, marking, said(line, remark));
            case PUT_AWAY -> new DakCommand.PutAwayDak(act, dak, marking, said(line, remark));
            case RETURN -> new DakCommand.ReturnDak(act, dak, marking, said(line, remark));
            case ASK_BACK -> new DakCommand.AskBackDak(act, dak, marking, said(line, remark));
            case RECEIVE_ON_PAPER -> new DakCommand.ReceiveOnPaper(act, dak, marking);
            case DIARISE -> new DakCommand.DiariseDak(act, dak, Stamp.provisional(
                    Series.of(province.registryOf(act.desk(), act.at()), act.at()), line.paper().key()));
            case REOPEN -> new DakCommand.ReopenDak(act, dak, marking, said(line, remark));
            case ARCHIVE -> new DakCommand.ArchiveDak(act, dak);
            case CORRECT -> new DakCommand.CorrectDak(act, dak, head(line.paper()),
                    head(line.paper()).about(dated(Objects.requireNonNull(step.subject()), written(line.paper()))), said(line, remark));
            case CORRECT_TEXT -> new DakCommand.CorrectText(act, dak, null, Objects.requireNonNull(step.subject()), said(line, remark));
            case SETTLE -> new DakCommand.SettleFindings(act, dak, List.of(DakRule.LIKE_ANOTHER.key()), said(line, remark));
            case REGRADE -> new DakCommand.RegradeDak(act, dak, standing(line), Objects.requireNonNull(step.grade()), said(line, remark));
            case LINK -> new DakCommand.LinkDak(act, dak, DemoIds.dak(Objects.requireNonNull(step.other())), LinkKind.REMINDER_OF);
            case ACKNOWLEDGE -> new DakCommand.AcknowledgeDak(act, dak, DemoIds.remark(line.name()), AcknowledgedBy.SLIP);
            case FLAG -> new DakCommand.FlagDak(act, dak, DemoIds.flag(line.paper().key()), Urgency.PRIORITY,
                    Objects.requireNonNull(returnBy(step)));
            case FLAG_DONE -> new DakCommand.FinishFlag(act, dak, DemoIds.flag(line.paper().key()));
            case ENCLOSE -> new DakCommand.AttachToDak(act, dak, null, DemoIds.attachment(line.name()), Objects.requireNonNull(step.file()),
                    step.blob(), null);
            case ATTACH -> new DakCommand.AttachToDak(act, dak, marking, DemoIds.attachment(line.name()), Objects.requireNonNull(step.file()),
                    step.blob(), null);
            case RENEW_FILE -> new DakCommand.AttachToDak(act, dak, marking, DemoIds.attachment(line.name()), Objects.requireNonNull(step.file()),
                    step.blob(), DemoIds.attachment(name(line.paper(), addedBefore(line))));
            case REPLY -> new DakCommand.RecordReply(act, dak, marking, said(line, remark), days.ago(step.day()), "");
        };
    }

    /// The step before this one by which a file was added.
    private static int addedBefore(Line line) {
        return IntStream.iterate(line.number() - 1, number -> number > 0, number -> number - 1)
                .filter(number -> List.of(DemoStep.DemoAct.ATTACH, DemoStep.DemoAct.RENEW_FILE).contains(line.paper().steps().get(number - 1).act()))
                .findFirst().orElseThrow();
    }

    /// The grade it bears when a step is taken.
    private static Grade standing(Line line) {
        return line.paper().steps().stream().limit(line.number() - 1L).map(DemoStep::grade).filter(Objects::nonNull)
                .reduce(line.paper().grade(), (before, given) -> given);
    }

    private static Written said(Line line, @Nullable Written remark) {
        if (remark == null) {
            throw new IllegalStateException("words are missing in " + line.name());
        }
        return remark;
    }

    private static String original(DemoPaper paper) {
        return paper.steps().stream().filter(step -> step.act() == DemoStep.DemoAct.MARK).findFirst().orElseThrow().to().getFirst();
    }

    private List<Addressee> addressees(DemoPaper paper, DemoStep step) {
        return step.to().stream().map(post -> new Addressee(DemoIds.marking(paper.key(), post),
                province.post(post), post.equals(step.to().getFirst()), returnBy(step))).toList();
    }

    private @Nullable LocalDate returnBy(DemoStep step) {
        return step.returnIn() == null ? null : days.ago(step.day() - step.returnIn());
    }
}
