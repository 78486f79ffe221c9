package pk.gob.edaftar.server.sight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.calendar.OfficeTime;
import pk.gob.edaftar.model.command.Act;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.AcknowledgedBy;
import pk.gob.edaftar.model.dak.Addressee;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.Blob;
import pk.gob.edaftar.model.dak.DakCommand;
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
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.FollowUpId;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.dak.LinkKind;
import pk.gob.edaftar.model.dak.MarkingId;
import pk.gob.edaftar.model.dak.MovementId;
import pk.gob.edaftar.model.dak.RemarkId;
import pk.gob.edaftar.model.dak.Urgency;
import pk.gob.edaftar.model.dak.Written;
import pk.gob.edaftar.model.office.Letters;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.org.PostId;
import pk.gob.edaftar.model.org.UnitId;
import pk.gob.edaftar.model.wire.Kind;

/// What the tables call an act, and the command it is: one line for each act, to which a new one adds its own.
final class Deeds {
    private static final String ON_THE_COPY = " the copy";

    /// Not an act: whether the server gives him numbers of a register.
    static final String NUMBERS = "numbers";

    private static final Map<String, Maker> ACTS = Map.ofEntries(
            act("registers", RegisterDak.class, Deed::register),
            act("diarises", DiariseDak.class, deed -> new DiariseDak(deed.act, deed.dak(), deed.by.stamp(deed.province.unit(deed.to.getFirst())))),
            act("marks", MarkDak.class, Deed::mark),
            act("forwards", ForwardDak.class, Deed::forward),
            act("receives", ReceiveDak.class, deed -> new ReceiveDak(deed.act, deed.dak(), deed.marking())),
            act("opens", OpenDak.class, deed -> new OpenDak(deed.act, deed.dak(), deed.marking())),
            act("recalls", RecallDak.class, deed -> new RecallDak(deed.act, deed.dak(), deed.marking(), deed.written())),
            act("remarks", RemarkOnDak.class, deed -> new RemarkOnDak(deed.act, deed.dak(), deed.subject(), deed.written())),
            act("puts away", PutAwayDak.class, deed -> new PutAwayDak(deed.act, deed.dak(), deed.subject(), deed.written())),
            act("returns", ReturnDak.class, deed -> new ReturnDak(deed.act, deed.dak(), deed.marking(), deed.written())),
            act("asks back", AskBackDak.class, deed -> new AskBackDak(deed.act, deed.dak(), deed.marking(), deed.written())),
            act("receives on paper", ReceiveOnPaper.class, deed -> new ReceiveOnPaper(deed.act, deed.dak(), deed.marking())),
            act("reopens", ReopenDak.class, deed -> new ReopenDak(deed.act, deed.dak(), deed.subject(), deed.written())),
            act("archives", ArchiveDak.class, deed -> new ArchiveDak(deed.act, deed.dak())),
            act("archives as the office", ArchiveByTime.class, deed -> new ArchiveByTime(deed.act, deed.dak(), new MovementId(UUID.randomUUID()))),
            act("records a reply", RecordReply.class, deed -> new RecordReply(deed.act, deed.dak(), deed.subject(), deed.written(),
                    OfficeTime.day(deed.act.at()), "By telephone")),
            act("corrects", CorrectDak.class, deed -> new CorrectDak(deed.act, deed.dak(), deed.letters().head(),
                    deed.letters().head().about("About " + deed.paper.headWord() + ", corrected"), deed.written())),
            act("corrects the text", CorrectText.class, deed -> new CorrectText(deed.act, deed.dak(), null, "Text: " + deed.word(), deed.written())),
            act("names", CorrectDak.class, deed -> new CorrectDak(deed.act, deed.dak(), deed.letters().head(),
                    deed.letters().head().concerning(deed.whom()), deed.written())),
            act("settles", SettleFindings.class, deed -> new SettleFindings(deed.act, deed.dak(), List.of("dak.notWithYou"), deed.written())),
            act("grades anew", RegradeDak.class, deed -> new RegradeDak(deed.act, deed.dak(), deed.paper.standing(), deed.paper.next(), deed.written())),
            act("makes", RegradeDak.class, deed -> new RegradeDak(deed.act, deed.dak(), deed.paper.standing(), deed.grade(), deed.written())),
            act("links to nothing", LinkDak.class, deed -> new LinkDak(deed.act, deed.dak(), new DakId(UUID.randomUUID()), LinkKind.RELATED)),
            act("acknowledges", AcknowledgeDak.class, deed -> new AcknowledgeDak(deed.act, deed.dak(), new RemarkId(UUID.randomUUID()), AcknowledgedBy.SLIP)),
            act("flags", FlagDak.class, deed -> new FlagDak(deed.act, deed.dak(), deed.flag(), Urgency.URGENT, OfficeTime.day(deed.act.at()))),
            act("encloses", AttachToDak.class, deed -> deed.attach(null)),
            act("attaches", AttachToDak.class, deed -> deed.attach(deed.subject())),
            act("takes the flag off", FinishFlag.class, deed -> new FinishFlag(deed.act, deed.dak(), deed.flag())));

    private record Maker(Class<? extends DakCommand> type, Function<Deed, Command> make) {}

    private static Map.Entry<String, Maker> act(String word, Class<? extends DakCommand> type, Function<Deed, Command> make) {
        return Map.entry(word, new Maker(type, make));
    }

    /// The kinds of all acts that have a word.
    static Set<String> kinds() {
        return ACTS.keySet().stream().map(Deeds::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The kind of the command a word of the tables stands for.
    static String kind(String act) {
        return act.equals(NUMBERS) ? NUMBERS : maker(act).type().getAnnotation(Kind.class).value();
    }

    private static Maker maker(String act) {
        return Objects.requireNonNull(ACTS.get(act.replace(ON_THE_COPY, "")), "no act is called: " + act);
    }

    private Deeds() {}

    /// The file of a paper in whose name a word was written.
    static UUID fileOf(DakId dak, String word) {
        return UUID.nameUUIDFromBytes((dak.value() + word).getBytes(StandardCharsets.UTF_8));
    }

    /// The command by which somebody does to a paper what the table calls so.
    static Command of(WideProvince province, Player by, Paper paper, String act, List<String> to, String word) {
        return of(province, by, by.act(), paper, act, to, word);
    }

    /// The same by an act that is not quite his.
    static Command of(WideProvince province, Player by, Act as, Paper paper, String act, List<String> to, String word) {
        return maker(act).make().apply(new Deed(province, by, as, paper, act.endsWith(ON_THE_COPY), to, word));
    }

    private record Deed(WideProvince province, Player by, Act act, Paper paper, boolean onCopy, List<String> to, String word) {
        DakId dak() {
            return paper.dak();
        }

        @Nullable MarkingId subject() {
            return onCopy ? paper.copy() : paper.original();
        }

        /// One that does not exist where the paper has none.
        MarkingId marking() {
            MarkingId subject = subject();
            return subject == null ? new MarkingId(dak().value()) : subject;
        }

        Grade grade() {
            return Grade.valueOf(to.getFirst().toUpperCase(Locale.ROOT));
        }

        List<PersonId> whom() {
            return to.stream().map(code -> province.person(province.post(code))).toList();
        }

        PostId post() {
            return province.post(to.getFirst());
        }

        Written written() {
            return new Written(new RemarkId(UUID.randomUUID()), "Written: " + word);
        }

        /// The one flag of the paper.
        FollowUpId flag() {
            return new FollowUpId(new UUID(dak().value().getMostSignificantBits() ^ 1, dak().value().getLeastSignificantBits()));
        }

        /// The letter the paper was registered as.
        Letters letters() {
            PersonId[] concerned = paper.situation().about().stream().map(code -> province.person(province.post(code))).toArray(PersonId[]::new);
            return Letters.about("About " + paper.headWord()).text("Text: " + paper.textWord()).graded(paper.grade()).concerning(concerned);
        }

        Command register() {
            UnitId registry = to.isEmpty() ? by.ownRegistry() : province.unit(to.getFirst());
            boolean first = word.equals(paper.word(0));
            Letters letter = first ? letters() : Letters.about("About " + word).text("Text: " + word).graded(paper.grade())
                    .concerning(letters().concerns().toArray(PersonId[]::new));
            return new RegisterDak(act, first ? dak() : new DakId(UUID.randomUUID()), by.stamp(registry), letter.head(), letter.text(), written());
        }

        Command attach(@Nullable MarkingId marking) {
            return new AttachToDak(act, dak(), marking, new AttachmentId(fileOf(dak(), word)), word + ".pdf", new Blob("0".repeat(64), 1, ""), null);
        }

        Command mark() {
            return new MarkDak(act, dak(), addressees(), written());
        }

        Command forward() {
            return new ForwardDak(act, dak(), marking(), post(), null, addressees().stream().skip(1).toList(), written());
        }

        /// The original to the first, copies to the rest.
        private List<Addressee> addressees() {
            List<Addressee> addressees = new ArrayList<>();
            to.forEach(each -> addressees.add(new Addressee(new MarkingId(UUID.randomUUID()), province.post(each), addressees.isEmpty(), null)));
            return addressees;
        }
    }
}
